import { hostObject } from "../../protocol/hostObject";
import type { ClassTable } from "../../protocol/objectModel";
import type { BookState } from "../excelContext";
import { separators } from "./separators";

const isRussian = ({ context }: BookState) => context.knobs.locale.toLowerCase().startsWith("ru");

/** Excel.NumberFormatInfo. */
const numberFormatInfoTable: ClassTable<BookState> = {
  name: "NumberFormatInfo",
  properties: {
    NumberDecimalSeparator: { since: "ExcelApi 1.11", get: ({ context }) => separators(context.knobs.locale).decimal },
    NumberGroupSeparator: { since: "ExcelApi 1.11", get: ({ context }) => separators(context.knobs.locale).thousands },
    CurrencySymbol: { since: "ExcelApi 1.17", get: (book) => (isRussian(book) ? "₽" : "$") },
  },
};

/** Excel.DatetimeFormatInfo. */
const datetimeFormatInfoTable: ClassTable<BookState> = {
  name: "DatetimeFormatInfo",
  properties: {
    DateSeparator: { since: "ExcelApi 1.12", get: (book) => (isRussian(book) ? "." : "/") },
    TimeSeparator: { since: "ExcelApi 1.12", get: () => ":" },
    ShortDatePattern: { since: "ExcelApi 1.12", get: (book) => (isRussian(book) ? "dd.MM.yyyy" : "M/d/yyyy") },
    LongDatePattern: { since: "ExcelApi 1.12", get: (book) => (isRussian(book) ? "d MMMM yyyy 'г.'" : "dddd, MMMM d, yyyy") },
    LongTimePattern: { since: "ExcelApi 1.12", get: (book) => (isRussian(book) ? "H:mm:ss" : "h:mm:ss tt") },
  },
};

/** Excel.CultureInfo: the locale knob as the add-in sees it. */
export const cultureInfoTable: ClassTable<BookState> = {
  name: "CultureInfo",
  properties: { Name: { since: "ExcelApi 1.11", get: ({ context }) => context.knobs.locale } },
  navigation: {
    NumberFormat: { since: "ExcelApi 1.11", get: (book) => hostObject(numberFormatInfoTable, book, "culture numbers") },
    DatetimeFormat: { since: "ExcelApi 1.12", get: (book) => hostObject(datetimeFormatInfoTable, book, "culture dates") },
  },
};
