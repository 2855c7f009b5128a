import { inExcel } from "../host/inExcel";
import { WorkbookError } from "../host/workbookError";
import { finalNames } from "../sheets/finalNames";

/** How the sheet looks when it is made; the last column holds the records of the program and is hidden: they are of no use to a reader. */
export interface MemoryLook {
  readonly name: string;
  readonly title: string;
  readonly purpose: string;
  readonly headings: readonly string[];
}

export interface MemoryChange {
  /** The sheet as it stands: its name and its first free row; null when there is none yet. */
  readonly sheet: { readonly name: string; readonly end: number } | null;
  /** Zero-based rows to be taken away. */
  readonly remove: readonly number[];
  /** Rows to be added, one text a column. */
  readonly add: readonly (readonly string[])[];
  readonly look: MemoryLook;
}

/** In characters of the ordinary font, as Excel's dialogue shows them; a character is about 5.3 points. */
const widths = [26, 78, 12, 24];
const pointsACharacter = 5.3;
/** Rows before the first record: title, purpose, blank, headings. */
const headRows = 4;

/**
 * Writes what people said about sheets into the sheet «Разметка», which is made when there is none. Only the rows named are touched: whatever a
 * person wrote beside them stays. One request, two more where the sheet has to be made; a failure leaves the book as it was.
 */
export function writeMemory({ sheet, remove, add, look }: MemoryChange): Promise<void> {
  return inExcel({}, async (session) => {
    if (sheet === null && add.length === 0) return;
    const name = sheet?.name ?? (await freeName());
    await session.request((context) => {
      const { worksheets } = context.workbook;
      const target = sheet === null ? worksheets.add(name) : worksheets.getItem(name);
      if (sheet === null) dress(target, look);
      for (const row of [...remove].sort((a, b) => b - a)) target.getRangeByIndexes(row, 0, 1, 1).getEntireRow().delete("Up");
      const first = sheet === null ? headRows : sheet.end - remove.length;
      if (add.length > 0) fill(target, first, add);
    });

    async function freeName(): Promise<string> {
      const { protection, sheets } = await session.request((context) => {
        const found = { protection: context.workbook.protection, sheets: context.workbook.worksheets };
        found.protection.load("protected");
        found.sheets.load("items/name");
        return found;
      });
      if (protection.protected) throw new WorkbookError("structureProtected");
      return (
        finalNames(
          [look.name],
          sheets.items.map((one) => one.name),
        )[0] ?? look.name
      );
    }
  });
}

function dress(sheet: Excel.Worksheet, { title, purpose, headings }: MemoryLook): void {
  const [head, about, names] = [
    sheet.getRangeByIndexes(0, 0, 1, 1),
    sheet.getRangeByIndexes(1, 0, 1, headings.length - 1),
    sheet.getRangeByIndexes(headRows - 1, 0, 1, headings.length),
  ];
  widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = width * pointsACharacter;
  });
  head.values = [[title]];
  head.format.font.bold = true;
  head.format.font.size = 14;
  about.merge(false);
  about.getCell(0, 0).values = [[purpose]];
  about.format.wrapText = true;
  about.format.verticalAlignment = "Top";
  about.format.rowHeight = 32;
  names.values = [[...headings]];
  names.format.font.bold = true;
  names.format.wrapText = true;
  names.format.borders.getItem("EdgeBottom").style = "Continuous";
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  sheet.getRangeByIndexes(0, headings.length - 1, 1, 1).getEntireColumn().columnHidden = true;
  sheet.freezePanes.freezeRows(headRows);
}

function fill(sheet: Excel.Worksheet, first: number, rows: readonly (readonly string[])[]): void {
  const width = rows[0]?.length ?? 0;
  const range = sheet.getRangeByIndexes(first, 0, rows.length, width);
  const words = sheet.getRangeByIndexes(first, 0, rows.length, width - 1);
  // The words quote the user's own headings, which may begin like a formula; a record never does, and a long text in a text cell shows as ####.
  words.numberFormat = rows.map((row) => row.slice(1).map(() => "@"));
  range.values = rows.map((row) => [...row]);
  range.format.verticalAlignment = "Top";
  words.format.wrapText = true;
}
