import { remembered } from "../cells/remembered";
import { parseHeading } from "../roles/parseHeading";
import type { TableColumn } from "../tables/table";
import { headingKey } from "../vocabulary/headingKey";
import { identityColumns } from "../vocabulary/identityColumns";
import { lookUp } from "../vocabulary/lookUp";
import { vocabulary } from "../vocabulary/vocabulary";
import { registerForms } from "./registerForms";
import type { RegisterColumn, RegisterForm } from "./registerTable";

/** Headings that mean the same in every register, asked after the form's own. */
const common = vocabulary<string>([
  { means: "ordinal", terms: ["^ № $", "^ № п п $", "^ п п $", "^ номер $", "^ номер п п $"] },
  {
    means: "school",
    terms: [
      "^ школа $",
      "^ школы $",
      "^ оо $",
      "^ оу $",
      "наименовани* оо",
      "наименовани* оу",
      "наименовани* школ*",
      "наименовани* … организаци* $",
      "названи* школ*",
      "образовательн* организаци* $",
      "образовательн* учрежден* $",
      "^ организаци* $",
      "^ школа шнор $",
      "^ шнор $",
      "школа участни*",
    ],
    unless: ["партнер*", "количество", "лидер*", "наставник*", "ресурсн*"],
  },
  { means: "year", terms: ["^ год $", "^ учебн* год $", "^ календарн* год $"] },
]);

const identities: ReadonlySet<string> = new Set(["school", "fullName", "ordinal", "year", "code", "login", "settlement"]);

const commonRole = (key: string): string | null => {
  const role = lookUp(common, key);
  if (role !== null) return role;
  const known = lookUp(identityColumns, key);
  return known !== null && identities.has(known) ? (known === "fullName" ? "school" : known) : null;
};

/** What one text means as a heading in each form, in their order, and in all of them; computed once a text. */
const meanings: (text: string) => { readonly own: readonly (string | null)[]; readonly common: string | null } = remembered((text) => {
  const key = headingKey(text);
  return { own: registerForms.map(({ columns }) => lookUp(columns, key)), common: commonRole(key) };
}, 20_000);

/** Does any form know the text as a heading of its own? */
export function headsRegister(text: string): boolean {
  return meanings(text).own.some((role) => role !== null);
}

/** Does the text head a column of schools, whatever the form? */
export function headsSchools(text: string): boolean {
  return meanings(text).common === "school";
}

/** The role a heading has in a form: by its lowest layer, else by all its layers together, else by the words that hold everywhere. */
function roleOf(path: readonly string[], form: RegisterForm): string | null {
  const at = registerForms.indexOf(form);
  const last = path[path.length - 1] ?? "";
  const whole = meanings(path.join(" "));
  // «чел.», «%» under a heading are its unit and mean nothing alone.
  const lowest = path.length > 1 && parseHeading(last).generic ? whole : meanings(last);
  return lowest.own[at] ?? whole.own[at] ?? lowest.common ?? whole.common;
}

/** Headings → the roles they have in a form. */
export function registerColumns(columns: readonly TableColumn[], form: RegisterForm): RegisterColumn[] {
  return columns.map(({ at, path }) => ({ at, path, role: roleOf(path, form) }));
}
