import { define } from "./define";

const { text } = define("department");

/** What the department prints in headings and in the order; empty = taken from the sheets, or left to be filled in. */
export const departmentParameters = {
  departmentName: text({ source: "department" }),
  districtName: text({ source: "department" }),
  headPosition: text({ source: "department" }),
  headName: text({ source: "department" }),
  /** For the order: what it rests on, where it is issued, who coordinates, who helps the schools, who controls. */
  orderBasis: text({ source: "department" }),
  orderPlace: text({ source: "department" }),
  coordinator: text({ source: "department" }),
  methodService: text({ source: "department" }),
  controlPerson: text({ source: "department" }),
};
