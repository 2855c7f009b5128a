import type { Making } from "../making";
import { spell } from "../schools/spell";
import type { BlockRow } from "../sheet/block";
import { layBlock } from "../sheet/layBlock";
import type { StrangeFile } from "../sheet/strangeSheet";
import { strangeSheet } from "../sheet/strangeSheet";
import { titleRows } from "../sheet/titleRows";

/** The department's list of schools: full and short names, code, login, ИНН, head, address; codes as numbers. */
export function registryForm(making: Making): StrangeFile {
  const { draw, region } = making;
  const sheet = strangeSheet(draw.pick(["Перечень", "ОО", "Список школ"]));
  titleRows(sheet, [`Сведения об общеобразовательных организациях. ${region.district}`, "по состоянию на 01.09.2025", null], 6);
  const rows = making.schools.map((school, i): BlockRow => {
    const [full, short] = [spell(school, "official", 2025, draw), spell(school, "short", 2025, draw)];
    for (const name of [full, short]) making.spellings.set(name, (making.spellings.get(name) ?? new Set()).add(school.id));
    const address = school.place === null ? `ул. Ленина, ${i + 3}` : `${school.place[2]} ${school.place[0]}, ул. Школьная, ${i + 1}`;
    return {
      cells: [
        i + 1,
        full,
        short,
        Number(school.code),
        school.login,
        `74${String(10000000 + i * 7919)}`,
        "Иванова М.П.",
        address,
        school.closedAfter === null ? "действует" : "ликвидирована",
        school.closedAfter === null ? school.roll : null,
      ],
      entries: [],
    };
  });
  const heads = [
    "№",
    "Полное наименование ОО",
    "Краткое наименование",
    "Код ОО",
    "Логин ОО (ФИС ОКО)",
    "ИНН",
    "Руководитель",
    "Адрес",
    "Статус",
    "Кол-во обучающихся",
  ].map((head) => [head]);
  layBlock(sheet, { heads, rows }, { top: sheet.rows.length, left: 0 });
  return { path: "Список ОО.xlsx", form: "registry", sheets: [sheet] };
}
