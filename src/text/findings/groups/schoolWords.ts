import { plural } from "../../typography/plural";
import { quote } from "../../typography/quote";
import type { FindingCatalogue, FindingParams } from "../findingWords";

const decide = "Впишите на листе «Школы», какая это школа: решение запомнится.";

/** «3 строки не прочитаны» for the rows a finding stands for. */
function unread(p: FindingParams): string {
  const rows = Number(p.plain("rows"));
  if (!Number.isInteger(rows)) return "Пока школа не названа, такие строки в расчёт не входят.";
  const rest = plural(rows, "строка в расчёт не входит", "строки в расчёт не входят", "строк в расчёт не входят");
  return `Пока школа не названа, ${rows} ${rest}.`;
}

const differences: Readonly<Record<string, string>> = {
  number: "другой номер",
  type: "другой вид школы",
  settlement: "другой населённый пункт",
  patron: "другое имя в названии",
  words: "другие слова в названии",
  sameSheet: "обе стоят на одном листе",
};

const list = (names: string): string => names.split("; ").map(quote).join(", ");

/** Which school a name stands for. */
export const schoolWords = {
  schoolUnknown: (p) => [
    `Название ${p.quoted("name")} не удалось отнести к одной школе`,
    decide,
    "Пока школа не названа, строка в расчёт не входит.",
  ],
  schoolAmbiguous: (p) => [
    `Название ${p.quoted("spelling")} подходит нескольким школам: ${list(p.plain("candidates"))}`,
    decide,
    unread(p),
  ],
  schoolNearMiss: (p) => [
    `Название ${p.quoted("spelling")} похоже на ${p.quoted("candidate")}, но ${differences[p.plain("difference")] ?? "отличается"}`,
    decide,
    unread(p),
  ],
  schoolCodeContradicts: (p) => [
    `По коду ${p.plain("code")} это ${p.quoted("byCode")}, а по названию ${p.quoted("spelling")} — ${p.quoted("byName")}`,
    "Исправьте код или название в строке.",
    unread(p),
  ],
  schoolCodeUnknown: (p) => [
    `Школы с кодом или логином ${p.quoted("code")} в реестре нет`,
    "Добавьте школу в реестр или исправьте код.",
    unread(p),
  ],
  schoolUnreadable: (p) => [
    `По тексту ${p.quoted("spelling")} школу не определить`,
    "Впишите название школы; если это не школа, ничего не делайте.",
    unread(p),
  ],
  schoolsIndistinguishable: (p) => [
    `Школы ${p.quoted("first")} и ${p.quoted("second")} в реестре различаются только кодом`,
    "Допишите в названия номер или населённый пункт.",
    "Строки без кода нельзя отнести ни к одной из них.",
  ],
  schoolCodeShared: (p) => [
    `Один код ${p.plain("code")} стоит у двух школ: ${p.quoted("first")} и ${p.quoted("second")}`,
    "Исправьте код одной из них в реестре.",
    "Этот код не используется; школы различаются по названию.",
  ],
  schoolSpellingGuessed: (p) => [
    `Название ${p.quoted("spelling")} прочитано как ${p.quoted("school")}`,
    "Если это другая школа, впишите её на листе «Школы».",
    "Результаты отнесены к этой школе.",
  ],
  schoolByLegalForm: (p) => [
    `Название ${p.quoted("spelling")} подходит нескольким школам; по виду учреждения взята ${p.quoted("school")}`,
    "Если это другая школа, впишите её на листе «Школы».",
    "Результаты отнесены к этой школе.",
  ],
  schoolNotInRegistry: (p) => [
    `Школы ${p.quoted("spelling")} нет в реестре`,
    "Добавьте её в реестр; если это другое название известной школы, впишите её на листе «Школы».",
    "Школа учтена как отдельная.",
  ],
  schoolRenamed: (p) => [
    `Название ${p.quoted("spelling")} с кодом ${p.plain("code")} отнесено к школе ${p.quoted("school")}`,
    "Если школу не переименовывали, исправьте код или впишите школу на листе «Школы».",
    "Результаты отнесены к этой школе.",
  ],
  schoolLoginUnknown: (p) => [
    `Логина ${p.quoted("code")} в реестре нет; по названию это ${p.quoted("school")}`,
    "Исправьте логин в строке или в реестре.",
    "Результаты отнесены к школе по названию.",
  ],
  schoolBranch: (p) => [
    `Филиал ${p.quoted("spelling")} учтён отдельно; возможно, он относится к ${list(p.plain("candidates"))}`,
    "Если результаты филиала нужно объединить со школой, впишите её на листе «Школы».",
    "Филиал учтён как отдельная школа.",
  ],
  schoolClosed: (p) => [
    `По названию ${p.quoted("spelling")} школа закрыта или присоединена к другой`,
    "Ничего не делайте, если это так.",
    "Прошлые результаты показаны; в сравнение с другими школа не входит.",
  ],
  schoolRegistryDuplicate: (p) => [
    `Школа ${p.quoted("school")} есть в реестре дважды: ещё как ${p.quoted("spelling")}`,
    "Оставьте в реестре одну строку.",
    "Школа учтена один раз.",
  ],
  schoolDecisionNew: (p) => [
    `По вашему решению ${p.quoted("spelling")} — это ${p.quoted("school")}, а такой школы больше нигде нет`,
    "Проверьте название на листе «Школы».",
    "Школа учтена как отдельная.",
  ],
} as const satisfies FindingCatalogue;
