import type { ProcessKind } from "../../domain/monitoring/processShare";
import type { ProgrammeProcess } from "../../domain/monitoring/programmeProcess";
import type { SupportRecords } from "../../domain/support/supportRecords";
import { registerName } from "../names/registerName";
import { counted } from "../typography/counted";
import { formatShare } from "../typography/formatShare";
import { glue } from "../typography/glue";
import { joinWords } from "../typography/joinWords";
import { quote } from "../typography/quote";

const registers: Readonly<Record<ProcessKind, Exclude<keyof SupportRecords, "tasks">>> = {
  measures: "measures",
  courses: "courses",
  visits: "visits",
  contract: "contracts",
  lessons: "visits",
  routes: "programmes",
};

const names: Readonly<Record<Exclude<ProcessKind, "contract">, string>> = {
  measures: "мер в срок",
  courses: "курсы ПК",
  visits: "визиты куратора",
  lessons: "посещено уроков",
  routes: "маршруты учеников",
};

/** Процесс in lines of a cell: what is done of what was planned, what is late, the coverage, and which registers are not filled. */
export function processText({ items, measures, coverage }: ProgrammeProcess): string {
  const linesOf = (of: ProgrammeProcess["items"]): string[] =>
    of.flatMap(({ kind, planned, done }): string[] => {
      if (planned === null || done === null) return [];
      if (kind === "contract") return [done > 0 ? "договор с партнёром действует" : "действующего договора с партнёром нет"];
      if (planned > 0) return [`${names[kind]}: ${formatShare(done, planned)}`];
      const ahead = measures.total - measures.withoutTerm.length;
      return kind === "measures" && ahead > 0 ? [`мер — ${ahead}, сроки ещё не наступили`] : [];
    });
  const ofMeasures = [
    ...(measures.overdue.length > 0 ? [`просрочено: ${measures.overdue.length}`] : []),
    ...(measures.late > 0 ? [`с опозданием: ${measures.late}`] : []),
    ...(measures.withoutDocument.length > 0 ? [`без документа: ${measures.withoutDocument.length}`] : []),
    ...(measures.withoutTerm.length > 0 ? [`без срока: ${measures.withoutTerm.length}`] : []),
  ];
  const { events, memberships, team } = coverage;
  const covered = [
    ...(events === null ? [] : [counted(events, "семинар или стажировка", "семинара или стажировки", "семинаров и стажировок")]),
    ...(memberships === null ? [] : [counted(memberships, "сообщество", "сообщества", "сообществ")]),
    ...(team === null ? [] : [team ? "есть тьютор или команда" : "тьютора и команды нет"]),
  ];
  const missing = new Set(items.flatMap(({ kind, planned, done }) => (planned === null || done === null ? [registers[kind]] : [])));
  return glue(
    [
      ...linesOf(items.filter(({ kind }) => kind === "measures")),
      ...(ofMeasures.length > 0 ? [ofMeasures.join(", ")] : []),
      ...linesOf(items.filter(({ kind }) => kind !== "measures")),
      ...(covered.length > 0 ? [covered.join(", ")] : []),
      ...(missing.size > 0 ? [`не заполнено: ${joinWords([...missing].map((name) => quote(registerName(name))))}`] : []),
    ].join("\n"),
  );
}
