import fc from "fast-check";
import { defaultParameters } from "../../../src/domain/parameters/parameters";
import { computedMarkers } from "../../../src/domain/objectivity/computedMarkers";
import type { CellValue } from "../../../src/reading/grid";
import { checkDataset } from "../../../src/reading/checks/checkDataset";
import { scaleInText } from "../../../src/reading/points/scaleInText";
import type { Reading } from "../../../src/reading/reading";
import { baltat, erken, findingPlaces, psyzh, readRows } from "../readings";

const points = Array.from({ length: 21 }, (_, k) => k);
const ordinary = [0, 0, 1, 1, 2, 3, 4, 5, 6, 6, 6, 6, 5, 4, 3, 2, 1, 1, 0, 0, 0];
/** Nobody with 6 points and fifteen with 7, where the «3» begins. */
const peaked = [0, 0, 0, 1, 0, 1, 0, 15, 2, 3, 2, 3, 2, 1, 1, 1, 0, 0, 0, 0, 0];
const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
const shares = (counts: readonly number[], digits = 2): number[] =>
  counts.map((count) => Number(((100 * count) / sum(counts)).toFixed(digits)));
const title: CellValue[][] = [["ВПР 2023. 5 класс"], ["Распределение первичных баллов"], ["Предмет:", "Математика"], []];
const heading: CellValue[] = ["Группы участников", "Кол-во ОО", "Кол-во участников", ...points];

const lines = ({ dataset }: Reading): string[] =>
  (dataset.distributions ?? []).map(
    ({ schoolId, year, subject, grade, n, counts, boundaries, source }) =>
      `${schoolId} ${year} ${subject} ${grade}: ${n} = ${counts.join(" ")} ${boundaries?.join("/") ?? "–"} @${source.address}`,
  );
const asked = ({ dataset }: Reading): string[] =>
  checkDataset(dataset, defaultParameters())
    .filter(({ code }) => ["boundaryPeak", "boundariesUnknown"].includes(code))
    .map(({ code, schoolId, severity, params, source }) =>
      [severity, code, schoolId, params["points"] ?? params["maximum"], source?.address].map(String).join(" "),
    );

describe("«Распределение первичных баллов»", () => {
  it("in the form of ФИС ОКО: per cents by points, the country and the region above the schools", () => {
    const reading = readRows("Баллы", [
      ...title,
      heading,
      ["Вся выборка", 35000, 1300000, ...shares(ordinary)],
      ["Карачаево-Черкесская Республика", 170, 5100, ...shares(ordinary)],
      [psyzh, "", sum(peaked), ...shares(peaked)],
      [erken, "", sum(ordinary), ...shares(ordinary)],
    ]);
    expect(lines(reading)).toEqual([
      `s1 2023 mathematics 5: ${sum(peaked)} = ${peaked.join(" ")} – @C8:X8`,
      `s2 2023 mathematics 5: ${sum(ordinary)} = ${ordinary.join(" ")} – @C9:X9`,
    ]);
    expect(reading.dataset.referenceDistributions?.map(({ population }) => population)).toEqual(["country", "region"]);
    expect(reading.dataset.facts).toEqual([]);
    expect(reading.recognised.map(({ kind, year, subject, grade, rows }) => [kind, year, subject, grade, rows])).toEqual([
      ["vprPoints", 2023, "mathematics", 5, 2],
    ]);
    expect(asked(reading)).toEqual(["warning boundaryPeak s1 7 C8:X8"]);
    expect(computedMarkers(reading.dataset, defaultParameters())).toEqual([
      {
        schoolId: "s1",
        year: 2023,
        kind: "computed",
        reason: "boundaryPeak",
        count: 1,
        source: { file: null, sheet: "Баллы", address: "C8:X8" },
      },
    ]);
  });

  it("in people, under a merged heading, with blanks for nobody, which the participants prove", () => {
    const reading = readRows(
      "Баллы",
      [
        ["ВПР 2023. 5 класс. Математика. Распределение первичных баллов"],
        ["ОО", "Кол-во участников", "Количество обучающихся, получивших балл"],
        ["", "", ...points],
        [psyzh, sum(peaked), ...peaked.map((count) => count || "")],
        [baltat, sum(ordinary) + 1, ...ordinary.map((count) => (count === 0 ? "-" : count))],
      ],
      { merges: ["C2:W2", "A2:A3", "B2:B3"] },
    );
    expect(lines(reading)).toEqual([`s1 2023 mathematics 5: ${sum(peaked)} = ${peaked.join(" ")} – @B4:R4`]);
    expect(findingPlaces(reading)).toEqual(["pointsDoNotSum@B5:W5"]);
  });

  it("takes the conversion into marks from the sheet: from its title, or from a layer of marks", () => {
    const said = readRows("Баллы 2025", [
      ["ВПР 2025. 5 класс. Математика. Распределение первичных баллов"],
      ["Перевод в отметки: «2» 0–7, «3» 8–11, «4» 12–15, «5» 16–20"],
      heading,
      [psyzh, "", sum(peaked), ...shares(peaked)],
    ]);
    expect(said.dataset.distributions?.map(({ boundaries }) => boundaries)).toEqual([[8, 12, 16]]);
    expect(asked(said)).toEqual([]);
    const layered = readRows("Баллы 2025", [
      ["ВПР 2025. 5 класс. Математика. Распределение первичных баллов"],
      heading,
      ["Отметка", "", "", ...points.map((k) => (k < 7 ? 2 : k < 11 ? 3 : k < 15 ? 4 : 5))],
      [psyzh, "", sum(peaked), ...shares(peaked)],
    ]);
    expect(layered.dataset.distributions?.map(({ boundaries }) => boundaries)).toEqual([[7, 11, 15]]);
    expect(asked(layered)).toEqual(["warning boundaryPeak s1 7 C4:X4"]);
  });

  it("says that it does not look for peaks where nobody knows the boundaries", () => {
    const reading = readRows("Баллы 2025", [
      ["ВПР 2025. 5 класс. Математика. Распределение первичных баллов"],
      heading,
      [psyzh, "", sum(peaked), ...shares(peaked)],
      [erken, "", sum(peaked), ...shares(peaked)],
    ]);
    expect(reading.dataset.distributions).toHaveLength(2);
    expect(asked(reading)).toEqual(["info boundariesUnknown null 20 C3:X3"]);
  });

  it("never takes the points 2, 3, 4, 5 for marks, whatever the title says", () => {
    const reading = readRows("ВПР 5 МА", [["ВПР 2023. 5 класс. Математика"], heading, [psyzh, "", sum(ordinary), ...ordinary]]);
    expect(reading.dataset.facts).toEqual([]);
    expect(lines(reading)).toHaveLength(1);
  });

  it("leaves the points of an exam alone", () => {
    const reading = readRows("ОГЭ", [
      ["ОГЭ 2023. Математика. Распределение первичных баллов"],
      heading,
      [psyzh, "", sum(peaked), ...shares(peaked)],
    ]);
    expect(reading.dataset.distributions).toBeUndefined();
    expect(reading.ignored.map(({ reason }) => reason)).toEqual(["kindNotUsed"]);
  });

  it("right or flagged, whatever one cell is spoiled with", () => {
    fc.assert(
      fc.property(fc.nat(20), fc.constantFrom<CellValue>("#ДЕЛ/0!", "н/д", "", 99, "12*", 0.5), (at, value) => {
        const spoiled = peaked.map((count, k): CellValue => (k === at ? value : count));
        const reading = readRows("Баллы", [...title, heading, [psyzh, "", sum(peaked), ...spoiled]]);
        const [record] = reading.dataset.distributions ?? [];
        if (record === undefined) expect(findingPlaces(reading).length).toBeGreaterThan(0);
        else expect(record.counts).toEqual(peaked);
      }),
      { numRuns: 60 },
    );
  });
});

describe("scaleInText", () => {
  it("needs four ranges that join from 0 to the greatest number of points", () => {
    expect(scaleInText("«2»: 0–6, «3»: 7–10, «4»: 11–14, «5»: 15–20", 20)).toEqual([7, 11, 15]);
    expect(scaleInText("0-6 баллов — «2»; 7-10 — «3»; 11-14 — «4»; 15-20 — «5»", 20)).toEqual([7, 11, 15]);
    expect(scaleInText("«2»: 0–6, «3»: 7–10, «4»: 11–14, «5»: 15–20", 25)).toBeNull();
    expect(scaleInText("«2»: 0–6, «3»: 8–10, «4»: 11–14, «5»: 15–20", 20)).toBeNull();
    expect(scaleInText("12.03–15.03.2023", 20)).toBeNull();
    expect(scaleInText("", 20)).toBeNull();
  });
});
