import { fileWords } from "../../../src/text/pane/fileWords";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("what became of files agrees with their number", () => {
  it.each([
    [1, 0, "Прочитан 1 файл."],
    [3, 0, "Прочитаны 3 файла."],
    [12, 0, "Прочитано 12 файлов."],
    [21, 1, "Прочитан 21 файл. Не прочитано файлов: 1. Почему, сказано ниже, под кнопкой «Добавить файлы»."],
    [0, 2, "Не прочитано файлов: 2. Почему, сказано ниже, под кнопкой «Добавить файлы»."],
  ])("%d read, %d refused", (read, refused, words) => expect(plain(fileWords.outcome(read, refused))).toBe(words));
});
