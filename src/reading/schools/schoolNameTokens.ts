import { normaliseText } from "../text/normaliseText";

/** Letters of the national alphabets by the Russian ones that stand for them on a plain keyboard: «Бөтүҥская», «Әмирханская». */
const national: Readonly<Record<string, string>> = {
  ө: "о",
  ӧ: "о",
  ү: "у",
  ұ: "у",
  ӱ: "у",
  ҥ: "н",
  ң: "н",
  ҕ: "г",
  ғ: "г",
  һ: "х",
  ҳ: "х",
  қ: "к",
  ә: "а",
  ӓ: "а",
  ӑ: "а",
  ӗ: "е",
  җ: "ж",
  ӝ: "ж",
  ҫ: "с",
  ҙ: "з",
  ӟ: "з",
  ӥ: "и",
  і: "и",
  ӏ: "",
};
const plainLetters = (text: string): string => text.replace(/[өӧүұӱҥңҕғһҳқәӓӑӗҗӝҫҙӟӥіӏ]/g, (letter) => national[letter] ?? letter);

const types = "сош|оош|нош|сш|лицей|гимназия|школа|интернат|цо";

/** Region-level words say nothing inside a district. */
const regionWords =
  /(?:[а-я-]+(?:ой|ая)\s+(?:области|область|республики|республика)|[а-я-]+(?:ого|ий)\s+(?:края|край)|республики\s+[а-я-]+(?:\s*\([а-я]+\))?|российской федерации|россии$)/g;
const districtWords =
  /(?:муниципального образования\s+|мо\s+|г\.?\s?о\.?\s+)?([а-я-]+?)(?:ского|цкого|ого|ский|цкий)\s+(?:муниципального\s+|муниципальный\s+|городского\s+)?(?:района|округа|район|округ|р-на|р-н|м\.?р\.?)(?![а-я])/;

export interface NameTokens {
  readonly text: string;
  readonly tokens: readonly string[];
  readonly login: string | null;
  readonly territory: string | null;
}

/**
 * A school's name as words: characters normalised, login and district taken out, quotes dropped, glued parts set apart («СОШа.Псыж»,
 * «МБОУСОШ», «СОШ-13»). A number is one token with its sign («№5а»).
 */
export function schoolNameTokens(raw: string): NameTokens {
  const text = plainLetters(normaliseText(raw));
  const login = /(?:^|[^a-z])((?:sch|edu|oo|ou|org)_?\d{4,})/.exec(text)?.[1] ?? null;
  const territory = districtWords.exec(text.replace(regionWords, " "))?.[1] ?? null;
  const spaced = text
    .replace(/\(?(?:sch|edu|oo|ou|org)_?\d{4,}\)?/g, " ")
    .replace(regionWords, " ")
    .replace(districtWords, " ")
    .replace(/["'«»()[\],;:]+/g, " ")
    .replace(/(^|[^а-я])((?:мб|мк|ма|м|гб|гк|га|г)оу)[-.]?(?=(?:сош|оош|нош|сш|лице|гимн|школ))/g, "$1$2 ")
    .replace(/(сош|оош|нош|сш|лицей|гимназия|школа)(?=(?:а|с|х|п|г|д|ст|пос|пгт|аул|хут)\.\s?[а-я])/g, "$1 ")
    .replace(
      new RegExp(`(^|[^а-я])(${types})\\s*[-.]?\\s*(?=\\d{1,3}(?!\\d)(?!\\s?-?\\s?(?:лет|год|я|й|го|мая|марта|декабр|феврал|май)))`, "g"),
      "$1$2 №",
    )
    .replace(/(сош|оош|нош|нш|сш|школ[аы])\s?[-–/]\s?(?:дс|д\/с|детсад|детский сад)(?![а-я])/g, "$1 ")
    .replace(/(школ[аы]|лице[йя]|гимнази[яи]|сош|оош|нош)-(?=[а-я]{3})/g, "$1 ")
    .replace(/с углубленным изучением (?:отдельных (?:учебных )?предметов|[а-я]+(?:ого|их|ых) [а-я]+(?:\s[а-я]+ого цикла)?)/g, " ")
    .replace(/\s+/g, " ");
  const tokens = spaced.match(/№\d+(?:[а-я](?![а-я.]))?|\d+(?:-[а-я]+)?|[а-я]+(?:-[а-я]+)*\.?|[a-z]+\d*/g) ?? [];
  return { text, tokens, login, territory };
}
