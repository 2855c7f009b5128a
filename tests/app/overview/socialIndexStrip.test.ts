import { socialIndexStrip } from "../../../src/app/overview/socialIndexStrip";

describe("socialIndexStrip", () => {
  it("puts the district in the middle and harder conditions to the left", () => {
    expect(socialIndexStrip(50)).toMatchObject({ mark: 50, middle: 50 });
    expect(socialIndexStrip(35)).toMatchObject({ mark: 25, middle: 50 });
  });

  it("widens its scale for a school beyond it, the district staying in the middle", () => {
    expect(socialIndexStrip(10)).toMatchObject({ mark: 0, middle: 50 });
    expect(socialIndexStrip(95)).toMatchObject({ mark: 100, middle: 50 });
  });

  it("tells the value in words", () => {
    expect(socialIndexStrip(39.27).alternative).toMatch(/^ИСБШ\s39,3\./);
  });
});
