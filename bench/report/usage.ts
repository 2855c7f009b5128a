/** What the command wants, in at most a screen. */
export const usage = `Как вызывать:
  npm run --silent report -- <книга.xlsx> [файлы и папки с другими источниками …] --out <результат.xlsx>
      [--json <результат.json>] [--docx <папка>] [--year 2025] [--parameters <параметры.json>]
Другие источники: .xlsx, .xls, .csv; папки читаются вместе с вложенными.
--docx: папка для проекта приказа и аналитической справки (.docx). Исходные файлы не меняются.`;
