import type { SocialIndexLevel } from "../../domain/analysis/analysis";
import { yearReportWords } from "../../text/documents/yearReportWords";
import type { DocumentBlock } from "../document/officialDocument";
import { paragraph } from "../document/paragraph";
import { openSchools } from "../lowPerforming/openSchools";
import type { ReportInput } from "../reportInput";

const { context: words } = yearReportWords;

/** Levels of ИСБШ and how many schools do better or worse than expected of their context. */
export function contextPart(input: ReportInput): DocumentBlock[] {
  const schools = openSchools(input);
  const count = (level: SocialIndexLevel | null): number =>
    schools.filter(({ socialIndex }) => (socialIndex?.level ?? null) === level).length;
  const levels = { low: count("low"), middle: count("middle"), high: count("high") };
  const unknown = count(null);
  if (unknown === schools.length) return [paragraph("body", words.none)];
  const effects = schools.flatMap(({ contextEffect }) => (contextEffect === null ? [] : [contextEffect]));
  const below = effects.filter(({ high }) => high < 0).length;
  const above = effects.filter(({ low }) => low > 0).length;
  return [
    paragraph("body", words.levels(levels, unknown)),
    ...(effects.length === 0 ? [] : [paragraph("body", words.effect(below, above, effects.length - below - above))]),
  ];
}
