// node scripts/functionsPage.cjs writes docs/functions.md: the list of the custom functions, made from the metadata that Excel shows.
const fs = require("node:fs");
const path = require("node:path");
const { functionsMetadata } = require("./functionsMetadata.cjs");

const root = path.resolve(__dirname, "..");
const page = path.join(root, "docs/functions.md");

const introduction = `# Функции «Опоры» для ваших формул

Страница сделана из тех же описаний, которые показывает мастер функций Excel (\`node scripts/functionsPage.cjs\`); руками её не правят.

Наберите в ячейке \`=ШНОР.\` и выберите функцию из списка. Функции считают тем же кодом, что и листы отчёта: значение функции, листа и файла JSON
совпадает до последней цифры. Принимаются ячейки, столбцы, целые таблицы и имена; ответ на столбец встаёт столбцом сам, одной формулой.

- **После «Сформировать отчёты»** в книге есть имена \`ШНОР_Данные\`, \`ШНОР_Школы\` и \`ШНОР_Параметры\`. Их можно указывать вместо таблиц:
  \`=ШНОР.РЕЙТИНГ(ШНОР_Данные;ШНОР_Школы;ШНОР_Параметры)\`. Своя таблица подойдёт тоже, если в ней те же заголовки; порядок столбцов и строк не важен.
- **Числа текстом** («45,5 %», «12*», «30 чел.») читаются так же, как на листах. Пустая ячейка, «-», «н/д», «нет», «х» — это «нет данных», а не 0.
- **Ошибки.** \`#Н/Д\` — данных нет, \`#ЧИСЛО!\` — такое число невозможно, \`#ДЕЛ/0!\` — участников 0, \`#ЗНАЧ!\` — не то, что нужно. Причина по-русски
  открывается по значку ошибки рядом с ячейкой. Строка таблицы, которая противоречит сама себе, останавливает расчёт: по части данных он не ведётся.
- **Ячейка с ошибкой Excel** в указанной таблице даёт эту же ошибку во всей функции: сначала исправьте её.
- **Без надстройки** видны последние посчитанные значения. Перед отправкой книги нажмите «Зафиксировать значения»: формулы станут числами.
- **Имена.** В Excel уже есть функции ИНДЕКС и ТИП, поэтому здесь они называются ИНДЕКС_РЕЗУЛЬТАТОВ и ТИП_ШКОЛЫ.
`;

/** Russian decimal commas and NBSP are left as the descriptions have them. */
function functionSection({ name, description, parameters, result }, returns) {
  const signature = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name)).join("; ");
  const rows = parameters.map(
    ({ name: argument, description: meaning, optional }) => `| ${argument} | ${optional ? "нет" : "да"} | ${meaning} |`,
  );
  const spilled = result?.dimensionality === "matrix" ? "Ответ занимает столько ячеек, сколько нужно." : "Ответ — одна ячейка.";
  return [
    `## ШНОР.${name}`,
    "",
    `\`=ШНОР.${name}(${signature})\``,
    "",
    description,
    "",
    ...(rows.length === 0 ? [] : ["| аргумент | обязателен | что указать |", "|---|---|---|", ...rows, ""]),
    `${returns} ${spilled}`,
    "",
  ].join("\n");
}

/** What stands behind @returns; the metadata does not keep it. */
function returnsOf(files) {
  const texts = new Map();
  for (const file of files) {
    const source = fs.readFileSync(file, "utf8");
    const id = /^ \* @customfunction (\S+)/m.exec(source)?.[1];
    if (!id) continue;
    const returns = /^ \* @returns ([^\n]+)/m.exec(source)?.[1];
    if (!returns) throw new Error(`${file} does not say what the function returns`);
    texts.set(id, returns.trim());
  }
  return texts;
}

/** The page as it should stand in docs/functions.md. */
async function functionsPage() {
  const { metadata, files } = await functionsMetadata(path.join(root, "src/functions"));
  const returns = returnsOf(files);
  const functions = [...metadata.functions].sort((a, b) => a.name.localeCompare(b.name, "ru"));
  const list = functions.map(({ name, description }) => `- [${name}](#шнор${name.toLowerCase()}) — ${description.split(/[.:] /)[0]}`);
  return [introduction, ...list, "", ...functions.map((one) => functionSection(one, returns.get(one.id)))].join("\n");
}

module.exports = { functionsPage, page };

if (require.main === module) {
  functionsPage().then(
    (text) => fs.writeFileSync(page, text),
    (error) => {
      console.error(error);
      process.exitCode = 1;
    },
  );
}
