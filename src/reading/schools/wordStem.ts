const endings = /(?:ского|цкого|ская|ской|ский|ское|скую|ого|его|ому|ая|яя|ое|ее|ой|ей|ую|ий|ый|ые|ых|ом|а|я|у|ю|е|и|ы|о|ь|й)$/;

/**
 * A Russian name without its case ending, for comparing «г. Черкесск» with «города Черкесска» and «Псыжская» with
 * «а. Псыж». At least three letters stay. Different places may share a stem, so equality of stems alone never decides.
 *
 * @example wordStem("черкесска") // "черкесск"
 */
export function wordStem(word: string): string {
  const stem = word.replace(endings, "");
  return stem.length >= 3 ? stem : word;
}
