import type { decisionParameters } from "../../../domain/parameters/definitions/decisionParameters";
import type { GroupWords } from "../groupWords";

export const decisionWords: GroupWords<typeof decisionParameters> = {
  exitYears: ["Выход из перечня: лет без критерия", "Столько лет подряд федеральный критерий не должен выполняться."],
  exitPoints: ["Выход из перечня: снижение доли", "Доля низких результатов должна снизиться не меньше чем на столько пунктов."],
  exitGain: ["Выход из перечня: прирост индекса", "Или индекс результатов должен пройти такую часть пути до 100."],
  sensitivityWeight: ["Проверка устойчивости: изменение весов", "На столько процентов каждый вес меняется в обе стороны."],
  sensitivityThreshold: ["Проверка устойчивости: изменение порога", "На столько пунктов порог меняется в обе стороны."],
};
