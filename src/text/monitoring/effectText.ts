import type { ProgrammeParts } from "../../domain/monitoring/programmeEffect";
import type { SchoolMonitoring } from "../../domain/monitoring/schoolMonitoring";
import { signs } from "../names/signs";
import { formatChange } from "../typography/formatChange";
import { formatNumber } from "../typography/formatNumber";
import { glue } from "../typography/glue";
import { joinWords } from "../typography/joinWords";

const parts: Readonly<Record<keyof ProgrammeParts, string>> = { outcome: "выхода", process: "процесса", conditions: "условий" };

/** ЭП, the expected rebound and the schools of a like base, each told or said not to be known. */
export function effectText({ effect, rebound, like }: SchoolMonitoring, likeSchools: number): string {
  const missing = effect === null || effect.missing.length === 0 ? "" : ` (без ${joinWords(effect.missing.map((part) => parts[part]))})`;
  return glue(
    [
      effect === null ? "ЭП не вычислена: результаты сравнить не с чем" : `ЭП ${formatNumber(effect.value)} из 100${missing}`,
      ...(rebound === null ? [] : [`возврат к среднему с базового года: около ${formatChange(rebound, 1)} балла индекса`]),
      like === null
        ? `похожих школ меньше ${likeSchools}, сравнения нет`
        : `похожие школы (${like.schools.length}): ${formatChange(like.change, 1)}; разница ${formatChange(like.difference, 1)} ${like.significant ? "надёжно" : signs.same}`,
    ].join("\n"),
  );
}
