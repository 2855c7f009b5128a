import { mappingText } from "../../text/prose/mappingText";
import { memoryWords } from "../../text/sheets/memoryWords";
import { formatIsoDay } from "../../text/typography/formatIsoDay";
import { readWorkbook } from "../../workbook/read/readWorkbook";
import { writeMemory } from "../../workbook/memory/writeMemory";
import type { MemoryRecord } from "./memory";
import { serialiseRecord } from "./memoryRecord";
import { openMemory } from "./openMemory";

function rowOf(record: MemoryRecord): string[] {
  const [place, text, day] =
    "mapping" in record
      ? [memoryWords.place(record.mapping.origin.file, record.mapping.origin.sheet), mappingText(record.mapping), record.mapping.savedOn]
      : [memoryWords.schools, memoryWords.schoolAnswer(record.school.spelling, record.school.school), record.school.savedOn];
  return [place, text, formatIsoDay(day), serialiseRecord(record)];
}

/** Adds records to the sheet «Разметка» and takes away those that are replaced or given up. The sheet is made when the first record is added. */
export async function rememberRecords(add: readonly MemoryRecord[], givenUp: (record: MemoryRecord) => boolean): Promise<void> {
  const { memory } = openMemory((await readWorkbook({})).grids);
  const { name, title, purpose, headings } = memoryWords;
  await writeMemory({
    sheet: memory === null ? null : { name: memory.name, end: memory.end },
    remove: memory?.rows.filter(({ record }) => givenUp(record)).map(({ row }) => row) ?? [],
    add: add.map(rowOf),
    look: { name, title, purpose, headings },
  });
}
