import { sampleSchools } from "../../sampleSchools";
import type { SampleSchool } from "../../sampleSchools";

/** Schools the department has supported since 2024, and those it made their partners. */
export const supported = [3, 6, 12].map((index) => sampleSchools[index] as SampleSchool);
export const [gymnasium, strong] = [sampleSchools[0], sampleSchools[7]] as [SampleSchool, SampleSchool];
