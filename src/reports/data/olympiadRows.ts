import type { OlympiadFact } from "../../domain/assessment/fact";
import { stageName } from "../../text/names/stageName";
import { subjectName } from "../../text/names/subjectName";
import { dataWords as words } from "../../text/sheets/dataWords";
import type { DataRow } from "./dataRow";
import { partRow } from "./partRow";

/** An olympiad as two rows of «Данные»: winners and prize-winners among the participants. */
export function olympiadRows(fact: OlympiadFact, school: string): DataRow[] {
  const { schoolId, year, stage, subject, participants, winners, prizes, source } = fact;
  const what = [subject === null ? words.allSubjects : subjectName(subject), ...(stage === null ? [] : [stageName(stage)])].join(", ");
  const row = (name: string, part: number | null): DataRow =>
    partRow({
      schoolId,
      school,
      year,
      kind: words.kinds.olympiad,
      name: `${what}: ${name}`,
      whole: participants,
      part,
      share: part !== null && participants !== null && participants > 0 ? (100 * part) / participants : null,
      source,
    });
  return [row(words.winners, winners), row(words.prizes, prizes)];
}
