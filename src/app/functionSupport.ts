import { readNumber } from "../reading/numbers/readNumber";
import type { NumberReading } from "../reading/numbers/numberReading";
import { matchSpellings } from "../reading/schools/matchSpellings";
import type { SchoolSpellings } from "../reading/schools/matchSpellings";
import { version } from "./version";

/** What the custom functions need besides the domain: the reader's eyes for the cells of people, and the version. */
export const functionSupport = {
  number: (text: string): NumberReading => readNumber(text, null),
  schools: (listed: readonly SchoolSpellings[], spellings: readonly string[]): readonly (number | null)[] =>
    matchSpellings(listed, spellings),
  version,
} as const;
