import { seededRandom } from "../../random";

/** The registers have a source of chance of their own, so that results stay what they were. */
export const registerRandom = (): ReturnType<typeof seededRandom> => seededRandom(1207);
