import type { Measure } from "../../domain/monitoring/measureProgress";
import type { CellValue } from "../grid";
import { readBoolean } from "../numbers/readBoolean";
import { headingKey } from "../vocabulary/headingKey";
import { lookUp } from "../vocabulary/lookUp";
import { vocabulary } from "../vocabulary/vocabulary";

export type MeasureStatus = NonNullable<Measure["status"]>;

/** Narrower words first: «не выполнено», «выполнено частично» hold the word «выполнено». */
const statuses = vocabulary<MeasureStatus>([
  {
    means: "cancelled",
    terms: ["отмен*", "снят*", "исключен*", "аннулир*", "не актуальн*", "неактуальн*", "не требуется", "утратил*"],
  },
  {
    means: "planned",
    terms: [
      "не выполн*",
      "не исполн*",
      "не провед*",
      "не реализ*",
      "не начат*",
      "не приступ*",
      "не сделан*",
      "невыполн*",
      "^ не вып",
      "заплан*",
      "^ план $",
      "планир*",
      "план*",
      "предстоит",
      "ожида*",
      "не наступил*",
      "срок не наступил",
    ],
  },
  {
    means: "inProgress",
    terms: [
      "в работе",
      "в процессе",
      "в стадии",
      "частичн*",
      "выполняется",
      "исполняется",
      "реализуется",
      "проводится",
      "ведется",
      "идет",
      "начат*",
      "просроч*",
      "задерж*",
      "перенес*",
      "продлен*",
      "на исполнени*",
      "на контроле",
      "не завершен*",
      "незаверш*",
      "продолжа*",
    ],
  },
  {
    means: "done",
    terms: [
      "выполнен*",
      "^ вып",
      "исполнен*",
      "^ исп",
      "проведен*",
      "реализован*",
      "завершен*",
      "сделан*",
      "готово",
      "закрыт*",
      "состоял*",
      "прошл* $",
      "выполнил*",
      "^ 100 % $",
    ],
  },
]);

/**
 * Status of a measure in whatever words: «выполнено», «вып.», ✓, «+», «да» are done; «нет», «не выполнено», «запланировано» are planned;
 * «в работе», «частично», «просрочено» (not done yet, the term tells the rest) are in progress. Null for words that say neither:
 * the caller asks.
 *
 * @example readStatus("вып. частично") // "inProgress"
 */
export function readStatus(value: CellValue): MeasureStatus | null {
  const flag = readBoolean(value);
  if (flag !== null) return flag ? "done" : "planned";
  return value === null ? null : lookUp(statuses, headingKey(String(value)));
}
