import { quote } from "../typography/quote";
import { failureText } from "./failureText";
import type { FailureParams, FailureText } from "./failureText";

const unchanged = "Книга осталась прежней.";
const said = (params: FailureParams, key: string): string => quote(String(params[key] ?? "без имени"));

/** Everything that can go wrong between the add-in and Excel. */
export const hostFailures = {
  cancelled: () =>
    failureText(
      "Остановлено по вашей просьбе",
      "Вы нажали «Отменить».",
      unchanged,
      ["Нажмите «Сформировать отчёты», когда будете готовы."],
      true,
    ),
  editMode: () =>
    failureText(
      "Ждём Excel",
      "В ячейке идёт ввод, и Excel не принимает запросы.",
      unchanged,
      ["Закончите ввод в ячейке: нажмите Enter или Esc. Продолжим сами."],
      true,
    ),
  structureProtected: () =>
    failureText(
      "Листы не записаны",
      "Структура книги защищена, и Excel не даёт добавить листы.",
      unchanged,
      [
        "Откройте вкладку «Рецензирование».",
        "Нажмите «Защитить книгу», чтобы снять защиту; если спросят, введите пароль.",
        "Нажмите «Повторить».",
      ],
      true,
    ),
  readOnly: () =>
    failureText(
      "Листы не записаны",
      "Книга открыта только для чтения.",
      unchanged,
      ["Сохраните копию: «Файл» → «Сохранить как».", "Откройте копию и нажмите «Сформировать отчёты»."],
      false,
    ),
  accessDenied: (params: FailureParams) =>
    failureText(
      "Лист не изменён",
      params.sheet === undefined ? "Один из листов защищён от изменений." : `Лист ${said(params, "sheet")} защищён от изменений.`,
      unchanged,
      ["Откройте вкладку «Рецензирование».", "Нажмите «Снять защиту листа».", "Нажмите «Повторить»."],
      true,
    ),
  hostTooOld: (params: FailureParams) =>
    failureText(
      "Этой версии Excel недостаточно",
      params.needed === undefined
        ? "Надстройке нужна более новая версия Excel."
        : `Надстройке нужен набор возможностей ExcelApi ${params.needed}.`,
      unchanged,
      ["Откройте книгу в Excel 2021 или новее, в Microsoft 365 или в Excel в браузере."],
      false,
    ),
  tooLarge: () =>
    failureText(
      "Данных слишком много для одного запроса",
      "Excel не принял запрос даже по частям.",
      unchanged,
      ["Найдите лист с очень длинными текстами в ячейках.", "Уберите его из книги или сократите тексты и нажмите «Повторить»."],
      true,
    ),
  busy: () =>
    failureText(
      "Excel не ответил",
      "Excel был занят и не ответил после нескольких попыток.",
      unchanged,
      ["Подождите минуту и нажмите «Повторить»."],
      true,
    ),
  sessionLost: () =>
    failureText(
      "Связь с книгой прервалась",
      "Сеанс работы с книгой закончился.",
      "Записанные листы появляются только целиком, поэтому книга цела.",
      ["Обновите страницу или закройте и откройте книгу.", "Нажмите «Сформировать отчёты» ещё раз."],
      false,
    ),
  dialogOpen: () =>
    failureText("Ждём Excel", "Над листом открыто окно Excel.", unchanged, ["Закройте это окно.", "Нажмите «Повторить»."], true),
  sheetNotFound: (params: FailureParams) =>
    failureText(
      "Лист не найден",
      `Листа ${said(params, "sheet")} в книге больше нет: его удалили или переименовали.`,
      unchanged,
      [
        "Если это ваш лист, нажмите на главной «Прочитать листы заново»: узнаем его под новым именем.",
        "Если это лист отчёта, сформируйте отчёты ещё раз.",
      ],
      false,
    ),
  sheetHidden: (params: FailureParams) =>
    failureText(
      "Лист скрыт",
      `Лист ${said(params, "sheet")} скрыт, и показать ячейку нельзя.`,
      unchanged,
      ["Щёлкните правой кнопкой по ярлыку любого листа и выберите «Показать».", "Нажмите «Показать» ещё раз."],
      true,
    ),
  sourceInFile: (params: FailureParams) =>
    failureText(
      "Ячейка в другом файле",
      `Число прочитано из файла ${said(params, "file")}, лист ${said(params, "sheet")}, ячейка ${params.address ?? "не указана"}.`,
      unchanged,
      ["Откройте этот файл и найдите ячейку."],
      false,
    ),
  nameTaken: (params: FailureParams) =>
    failureText(
      "Имя уже занято",
      `В книге есть ваше имя ${said(params, "name")}, а оно нужно отчётам.`,
      unchanged,
      ["Откройте «Формулы» → «Диспетчер имён».", `Переименуйте ${said(params, "name")} и нажмите «Повторить».`],
      true,
    ),
  lastVisibleSheet: () =>
    failureText(
      "Листы не убраны",
      "Без созданных листов в книге не останется ни одного видимого листа.",
      unchanged,
      ["Покажите или добавьте один свой лист.", "Нажмите «Убрать созданные листы» ещё раз."],
      true,
    ),
  alreadyRunning: () =>
    failureText(
      "Расчёт уже идёт",
      "Предыдущий запуск ещё не закончился.",
      "Книга пока прежняя.",
      ["Дождитесь окончания или нажмите «Отменить»."],
      false,
    ),
  notInExcel: () =>
    failureText(
      "Панель открыта не в Excel",
      "Надстройка работает только внутри Excel.",
      "Книги нет, ничего не изменено.",
      ["Откройте книгу в Excel.", "На вкладке «Опора» нажмите «Панель»."],
      false,
    ),
  unexpected: (params: FailureParams) =>
    failureText(
      "Не получилось",
      params.hostCode ? `Excel ответил ошибкой, которой мы не ждали: ${params.hostCode}.` : "Ошибка в самой «Опоре», а не в ваших данных.",
      unchanged,
      ["Нажмите «Повторить».", "Если не поможет, передайте «Сведения для поддержки» администратору."],
      true,
    ),
} as const satisfies Readonly<Record<string, (params: FailureParams) => FailureText>>;
