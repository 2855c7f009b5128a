import { sampleSchools } from "../../sampleSchools";
import type { SampleSchool } from "../../sampleSchools";

/** Обозначения of teachers are invented: «Педагог 101». */
export const teacher = (school: SampleSchool, at: number): string => `Педагог ${(sampleSchools.indexOf(school) + 1) * 100 + at}`;
