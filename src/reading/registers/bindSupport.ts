import type { School } from "../../domain/assessment/school";
import type { Finding } from "../../domain/findings/finding";
import { noSupport } from "../../domain/support/noSupport";
import type { SupportRecords } from "../../domain/support/supportRecords";
import { makeFinding } from "../findings/makeFinding";
import type { ReadingDecisions } from "../reading";
import type { RowFinding, SchoolsNamed, SupportDraft, SupportList } from "./registerDraft";
import { distinctDistances } from "./distinctDistances";
import { joinProgrammes } from "./joinProgrammes";
import { schoolFinder } from "./schoolFinder";

interface BoundSupport {
  /** Undefined where no sheet tells of the support. */
  readonly support: SupportRecords | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Ties the rows of registers to the schools of the district. «Все школы» gives every school that is not closed a record of its own; «ШНОР» gives
 * none, for the list is made from the results: a finding asks for names. A name that is nobody's, or could be two schools', is asked once a cell.
 */
export function bindSupport(
  drafts: readonly SupportDraft[],
  rowFindings: readonly RowFinding[],
  schools: readonly School[],
  decisions: ReadingDecisions,
): BoundSupport {
  if (drafts.length === 0 && rowFindings.length === 0) return { support: undefined, findings: [] };
  const find = schoolFinder(schools, decisions);
  const nameOf = new Map(schools.map(({ id, name }) => [id, name]));
  const findings: Finding[] = [];
  const asked = new Set<string>();
  const ask = (key: string, finding: Finding): void => {
    if (asked.has(key)) return;
    asked.add(key);
    findings.push(finding);
  };
  const idsOf = (named: SchoolsNamed, silent: boolean): string[] => {
    if (named.kind === "all") return schools.filter(({ closed }) => !closed).map(({ id }) => id);
    const key = JSON.stringify(named.source);
    if (named.kind === "selected") {
      if (!silent) ask(key, makeFinding("registerSelectedSchools", named.source, { text: named.text }));
      return [];
    }
    return [...new Set(named.texts.flatMap((text) => idOf(text, named, silent)))];
  };
  const idOf = (text: string, named: SchoolsNamed, silent: boolean): string[] => {
    const answer = find(text);
    const key = JSON.stringify([named.source, text]);
    const spelling = text.slice(0, 120);
    if (answer.kind === "found") {
      const { schoolId } = answer;
      if (answer.guessed && !silent)
        ask(key, { ...makeFinding("registerSchoolGuessed", named.source, { spelling, school: nameOf.get(schoolId) ?? "" }), schoolId });
      return [schoolId];
    }
    if (silent) return [];
    if (answer.kind === "unknown") ask(key, makeFinding("registerSchoolUnknown", named.source, { spelling }));
    else {
      const candidates = answer.schoolIds.map((id) => nameOf.get(id) ?? "").join("; ");
      ask(key, makeFinding("registerSchoolAmbiguous", named.source, { spelling, candidates }));
    }
    return [];
  };

  const lists = Object.fromEntries(Object.keys(noSupport).map((list) => [list, []])) as unknown as {
    readonly [K in SupportList]: SupportRecords[K][number][];
  };
  const put = <K extends SupportList>(list: K, record: SupportRecords[K][number]): void => void lists[list].push(record);
  for (const draft of drafts) {
    if (draft.list === "acts") {
      put("acts", draft.record);
      continue;
    }
    if (draft.schools === null) throw new RangeError(`A record of ${draft.list} without schools`);
    const forAll = draft.schools.kind === "all";
    for (const schoolId of idsOf(draft.schools, false)) {
      if (draft.list === "distances") {
        const { other, ...way } = draft.record;
        for (const otherId of idsOf(other, false)) if (otherId !== schoolId) put("distances", { schoolId, otherId, ...way });
      } else if (draft.list === "contracts") {
        const { partner } = draft.record;
        const answer = partner === null ? null : find(partner);
        put("contracts", { schoolId, ...draft.record, partnerId: answer?.kind === "found" ? answer.schoolId : null });
      } else if (draft.list === "measures") put("measures", { schoolId, ...draft.record, ...(forAll ? { forAll } : {}) });
      else put(draft.list, { schoolId, ...draft.record } as SupportRecords[typeof draft.list][number]);
    }
  }
  for (const { finding, schools: named } of rowFindings) {
    const [only, second] = named === null ? [] : idsOf(named, true);
    findings.push(only !== undefined && second === undefined ? { ...finding, schoolId: only } : finding);
  }
  const { distances, findings: disagreed } = distinctDistances(lists.distances, (id) => nameOf.get(id) ?? "");
  const joined = joinProgrammes(lists.programmes);
  return {
    support: { ...lists, programmes: joined.programmes, distances },
    findings: [...findings, ...disagreed, ...joined.findings],
  };
}
