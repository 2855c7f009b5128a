import { commonWords } from "../../text/sheets/commonWords";
import { schoolsWords } from "../../text/sheets/schoolsWords";
import { readArgument } from "../arguments/readArgument";
import { readName } from "../arguments/readName";
import { readText } from "../arguments/readText";
import { tableRows } from "../arguments/tableRows";
import type { ListedNames } from "../provided";

/** Reads names, spellings, codes and logins of a table of schools; spellings stand in one cell behind semicolons. */
export function readNames(range: unknown[][]): ListedNames[] {
  const { rows } = tableRows("schools", range, ["school"]);
  return rows.flatMap(({ cells }): ListedNames[] => {
    const name = readName(cells.school);
    if (name === null || readText(cells.level) === commonWords.notApplicable) return [];
    const others = readText(cells.spellings);
    const official = word(cells.name);
    return [
      {
        name,
        spellings: [
          ...(official === null ? [] : [official]),
          ...(others === null || others === schoolsWords.onlyName ? [] : others.split("; ").map((one) => one.trim())),
        ],
        code: word(cells.code),
        login: word(cells.login),
      },
    ];
  });
}

function word(cell: unknown): string | null {
  return typeof cell === "string" && readArgument(cell).kind === "blank" ? null : readText(cell);
}
