import type { departmentParameters } from "../../../domain/parameters/definitions/departmentParameters";
import type { GroupWords } from "../groupWords";

export const departmentWords: GroupWords<typeof departmentParameters> = {
  departmentName: ["Название управления", "Как в приказе: «Отдел образования администрации …». Печатается в заголовках."],
  districtName: ["Название района", "Пусто — берётся с ваших листов."],
  headPosition: ["Должность руководителя", "Для строки подписи. Пусто — «Начальник отдела»."],
  headName: ["Фамилия и инициалы руководителя", "Для строки подписи."],
};
