import { normaliseText } from "../text/normaliseText";
import { parseSchoolName } from "./parseSchoolName";

/** Whose numbers a row holds. `total` and `mean` are over the sheet's own schools; district, region and country are reference values. */
export type RowPopulation = "school" | "district" | "region" | "country" | "total" | "mean" | "other";

const country = /вся выборка|^(?:рф|россия|российская федерация)$|по (?:рф|россии|российской федерации|стране)(?![а-я])|общероссийск/;
const region =
  /(?:^|[\s(])(?:область|области|обл\.?|край|края|краю|республика|республики|республике|регион|региона|региону|субъект[а-я]*|автономн(?:ый|ого|ому) округ[а-я]*|автономная область)(?:$|[\s),:(])|^(?:по )?(?:кчр|кбр|рсо(?:-алания)?|хмао(?:-югра)?|янао|нао|еао|чао|рд|рт|рб|ра|рк|рм|рмэ|рх|рс\(я\)|чр|ур)$/;
const federalCity = /^(?:по )?(?:г\.?\s?)?(?:москва|москве|санкт-петербург[а-я]?|севастопол[ья])$/;
const district =
  /(?:^|[\s(])(?:район|района|району|р-н[а-яу]?|муниципалитет[а-я]*|муниципальн(?:ый|ого|ому|ое|ом) (?:округ|образовани|район)[а-я]*|городско(?:й|го|му) округ[а-я]*|округ|округу|мо|мр|мо?уо|г\.?о\.?|м\.?о\.?|м\.?р\.?|городу|город)(?:$|[\s),:"(.])|^г(?:\.\s?|\s)[а-я-]{3,}$/;
const total = /^(?:итог|всего|сумма|общий итог|общее (?:количество|число)|в целом|все (?:школы|оо|участники)|вся школ)/;
const mean = /^(?:в среднем|средн(?:ее|ий|яя|ие)(?:$|[\s:(](?!школ|общеобр|общее|образоват|№))|ср\.?\s?(?:знач|балл|по|арифм)|медиана)/;

/**
 * Classifies the label of a row of results: a school, a wider population, or the sheet's own total or mean. A school whose name
 * mentions its district stays a school; «Среднее по республике» is the region. Headings, notes and an empty label are `other`.
 *
 * @example rowPopulation("Итого по району") // "total"
 * @example rowPopulation("МБОУ «СОШ №5» Псыжского района") // "school"
 */
export function rowPopulation(label: string): RowPopulation {
  const text = normaliseText(label).replace(/^["'(\s]+|["')\s:.;*]+$/g, "");
  if (text === "") return "other";
  const summed = total.test(text) ? "total" : mean.test(text) ? "mean" : null;
  if (country.test(text)) return "country";
  if (summed !== null) return region.test(text) && !/(?:район|округ)/.test(text.replace(/автономн[а-я]* округ/, "")) ? "region" : summed;
  const name = parseSchoolName(label);
  if (name.isSchool) return "school";
  if (/^(?:по )?(?:школ(?:ам|ы)|оо)(?: |$)/.test(text)) return "total";
  if (/(?:код|наименован|назван|логин|номер|количеств|кол-во|числ|доля|процент|дата|подпис|исполнител|директор)/.test(text)) return "other";
  if (district.test(text) && !federalCity.test(text)) return "district";
  if (region.test(text) || federalCity.test(text)) return "region";
  return "other";
}
