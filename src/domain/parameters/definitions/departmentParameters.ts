import { define } from "./define";

const { text } = define("department");

/** What the department prints in headings and in the order; empty = taken from the sheets, or left to be filled in. */
export const departmentParameters = {
  departmentName: text({ source: "department" }),
  districtName: text({ source: "department" }),
  headPosition: text({ source: "department" }),
  headName: text({ source: "department" }),
};
