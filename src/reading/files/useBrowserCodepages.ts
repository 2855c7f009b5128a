import { set_cptable } from "@e965/xlsx";

const labels: Readonly<Record<number, string>> = {
  1200: "utf-16le",
  65001: "utf-8",
  866: "ibm866",
  874: "windows-874",
  932: "shift_jis",
  936: "gbk",
  949: "euc-kr",
  950: "big5",
  10000: "macintosh",
  10007: "x-mac-cyrillic",
  20866: "koi8-r",
  21866: "koi8-u",
  28591: "windows-1252",
  28595: "iso-8859-5",
};

/** Windows tables 1250–1258 are known by their number; an unlisted page of a Russian .xls is most likely windows-1251. */
const labelOf = (page: number): string => labels[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : "windows-1251");

/**
 * Lets SheetJS read the 8-bit texts of .xls files of Excel 95 and earlier through the browser's own TextDecoder,
 * in place of its 470 kB of tables. For reading only.
 */
export function useBrowserCodepages(): void {
  set_cptable({
    utils: {
      decode: (page: number, bytes: ArrayLike<number>): string => new TextDecoder(labelOf(page)).decode(Uint8Array.from(bytes)),
      encode: (page: number): never => {
        throw new RangeError(`Files are only read here, nothing is encoded (codepage ${page})`);
      },
    },
  });
}
