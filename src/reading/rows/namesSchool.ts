import { remembered } from "../cells/remembered";
import { looksLikeSchool } from "../schools/looksLikeSchool";

/** looksLikeSchool, computed once a text: the same names stand on every sheet. Texts longer than a name can be are none. */
export const namesSchool: (text: string) => boolean = remembered((text) => text.length <= 400 && looksLikeSchool(text), 20_000);
