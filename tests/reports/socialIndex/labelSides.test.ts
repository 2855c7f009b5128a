import { labelSides } from "../../../src/reports/socialIndex/labelSides";

const axis = { minimum: 25, maximum: 75, majorUnit: 5, title: "" };

describe("labelSides", () => {
  it("stands right of a point with room there, left at the right edge", () => {
    expect(labelSides([{ label: "Эркен", x: 40, y: 60 }], axis, axis)).toEqual(["Right"]);
    expect(labelSides([{ label: "Больше-Кубран", x: 74, y: 60 }], axis, axis)).toEqual(["Left"]);
  });

  it("gives way to a neighbour's point and label", () => {
    const sides = labelSides(
      [
        { label: "Больше-Абазкое", x: 55, y: 63 },
        { label: "Грушев", x: 60, y: 62.5 },
      ],
      axis,
      axis,
    );
    expect(sides).toEqual(["Left", "Right"]);
  });

  it("no points, no sides", () => expect(labelSides([], axis, axis)).toEqual([]));
});
