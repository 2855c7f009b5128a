import type { monitoringParameters } from "../../../domain/parameters/definitions/monitoringParameters";
import type { GroupWords } from "../groupWords";

export const monitoringWords: GroupWords<typeof monitoringParameters> = {
  monitoringLossPoints: ["Красный: рост доли низких результатов", "На столько пунктов или больше."],
  monitoringLossPupils: ["Красный: число участников", "Рост доли учитывается, если участников не меньше."],
  monitoringProcess: ["Красный: выполнено мер", "Если выполнена меньшая доля мер."],
  monitoringLikeDistance: [
    "Похожий вход",
    "Школа вне перечня похожа, если её индекс базового года отличается не больше чем на столько пунктов.",
  ],
  monitoringLikeSchools: ["Похожих школ для сравнения", "Если похожих школ вне перечня меньше, сравнение не проводится."],
  programmeOutcomeWeight: ["Вес результата программы", "Доля «выхода» в эффективности программы."],
  programmeProcessWeight: ["Вес хода программы", "Доля «процесса» в эффективности программы."],
  programmeConditionsWeight: ["Вес условий", "Доля условий в эффективности программы."],
};
