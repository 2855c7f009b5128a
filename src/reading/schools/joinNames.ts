import type { SchoolName } from "./schoolName";

/** Two readings of one school's name as one: what the first does not say is taken from the second. */
export function joinNames(first: SchoolName, second: SchoolName): SchoolName {
  return {
    ...first,
    form: first.form ?? second.form,
    type: first.type === null || first.type === "school" ? (second.type ?? first.type) : first.type,
    number: first.number ?? second.number,
    settlement: first.settlement ?? second.settlement,
    patron: first.patron.length > 0 ? first.patron : second.patron,
    words: first.words.length > 0 ? first.words : second.words,
    territory: first.territory ?? second.territory,
    login: first.login ?? second.login,
    branch: first.branch || second.branch,
    closed: first.closed || second.closed,
  };
}
