import { remembered } from "../cells/remembered";
import { looksLikeSchool } from "../schools/looksLikeSchool";

/** Without a Cyrillic letter or a digit (a login) a text names no school: told before the dear question is asked. */
const telling = /[а-яё\d]/iu;

/** looksLikeSchool, computed once a text: the same names stand on every sheet. Texts longer than a name can be are none. */
export const namesSchool: (text: string) => boolean = remembered(
  (text) => text.length <= 400 && telling.test(text) && looksLikeSchool(text),
  20_000,
);
