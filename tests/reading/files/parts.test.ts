import { cellIslands } from "../../../src/reading/files/cellIslands";
import { decodeText } from "../../../src/reading/files/decodeText";
import { fileKind } from "../../../src/reading/files/fileKind";
import { parseDelimited } from "../../../src/reading/files/parseDelimited";

describe("the steps of reading a file", () => {
  it("cells far apart are islands, an ordinary sheet is one area", () => {
    expect(cellIslands([])).toEqual([]);
    expect(
      cellIslands([
        { row: 1, column: 1 },
        { row: 400, column: 30 },
      ]),
    ).toEqual([{ top: 1, left: 1, bottom: 400, right: 30 }]);
    expect(
      cellIslands([
        { row: 0, column: 0 },
        { row: 1048575, column: 16383 },
      ]),
    ).toHaveLength(2);
  });
  it("the encoding of a text is told by its words", () => {
    expect(decodeText(new Uint8Array([0xd8, 0xea, 0xee, 0xeb, 0xe0]))).toBe("Школа");
    expect(decodeText(new Uint8Array([0x98, 0xaa, 0xae, 0xab, 0xa0]))).toBe("Школа");
    expect(decodeText(new TextEncoder().encode("\ufeffШкола"))).toBe("Школа");
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0x28, 0x04]))).toBe("Ш");
    expect(decodeText(new Uint8Array())).toBe("");
  });
  it("a delimited text", () => {
    expect(parseDelimited('Школа;Балл\n"СОШ ""№1""";12,5')).toEqual([
      ["Школа", "Балл"],
      ['СОШ "№1"', "12,5"],
    ]);
    expect(parseDelimited('sep=,\r\na,"b\r\nc"\r\n')).toEqual([["a", "b\r\nc"]]);
    expect(parseDelimited("")).toEqual([]);
  });
  it("kinds are told by content", () => {
    expect(fileKind(new TextEncoder().encode("Школа;Балл"))).toBe("text");
    expect(fileKind(new TextEncoder().encode("<html><table>"))).toBe("markup");
    expect(fileKind(new Uint8Array([0x50, 0x4b, 3, 4]))).toBe("zip");
  });
});
