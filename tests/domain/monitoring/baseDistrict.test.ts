import { analyse } from "../../../src/domain/analysis/analyse";
import { baseDistrict } from "../../../src/domain/monitoring/baseDistrict";
import { defaultParameters } from "../../../src/domain/parameters/parameters";
import { inventDistrict } from "../analysis/inventDistrict";

describe("baseDistrict", () => {
  it("is what the analysis of that year says, without the places", () => {
    const rules = defaultParameters();
    const { dataset } = inventDistrict({ seed: 5, schools: 10, years: [2023, 2024, 2025], vprGrades: [], low: 2 });
    const { schools } = baseDistrict(dataset, 2024, rules);
    for (const school of analyse(dataset, { ...rules, reportYear: 2024 }).schools) {
      const base = schools.get(school.schoolId);
      expect(base?.decision).toBe(school.decision);
      expect(base?.federal).toEqual(school.federal);
      const { rawDeviation, rawStandardError, standardError } = school.rating ?? {};
      expect(base?.rating).toEqual(school.rating === null ? null : { rawDeviation, rawStandardError, standardError });
    }
  });
});
