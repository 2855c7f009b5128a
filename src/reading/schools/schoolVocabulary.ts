/**
 * Types of general schools by the words of their names. `school` is a school whose name does not say its level. The words are
 * normalised (lower case, ё as е); an abbreviation stands for itself.
 */
export type SchoolType =
  | "secondary"
  | "basic"
  | "primary"
  | "gymnasium"
  | "lyceum"
  | "boarding"
  | "cadet"
  | "centre"
  | "evening"
  | "special"
  | "kindergarten"
  | "school";

/** Abbreviations of types: one token says the whole type. СВОШ, ВСОШ, ОСОШ and ВШ are evening (вечерние, открытые) schools. */
export const typeAbbreviations: ReadonlyMap<string, SchoolType> = new Map([
  ["сош", "secondary"],
  ["сш", "secondary"],
  ["ссош", "secondary"],
  ["оош", "basic"],
  ["ош", "basic"],
  ["нош", "primary"],
  ["нш", "primary"],
  ["ншдс", "primary"],
  ["вш", "evening"],
  ["всош", "evening"],
  ["восош", "evening"],
  ["осош", "evening"],
  ["овсош", "evening"],
  ["цо", "centre"],
  ["скош", "special"],
]);

/** Nouns that name the kind of a school, in the cases met in full names. */
export const typeNouns: ReadonlyMap<string, SchoolType> = new Map([
  ["гимназия", "gymnasium"],
  ["гимназии", "gymnasium"],
  ["прогимназия", "primary"],
  ["лицей", "lyceum"],
  ["лицея", "lyceum"],
  ["школа", "school"],
  ["школы", "school"],
  ["интернат", "boarding"],
  ["интерната", "boarding"],
  ["центр", "centre"],
  ["комплекс", "centre"],
  ["корпус", "cadet"],
  ["училище", "cadet"],
  ["сад", "kindergarten"],
]);

/** Adjectives that make «школа» a type. */
export const typeAdjectives: ReadonlyMap<string, SchoolType> = new Map([
  ["средняя", "secondary"],
  ["средней", "secondary"],
  ["основная", "basic"],
  ["основной", "basic"],
  ["начальная", "primary"],
  ["начальной", "primary"],
  ["вечерняя", "evening"],
  ["сменная", "evening"],
  ["открытая", "evening"],
  ["коррекционная", "special"],
  ["специальная", "special"],
  ["кадетская", "cadet"],
  ["кадетский", "cadet"],
  ["казачья", "cadet"],
]);

/** Legal forms (организационно-правовая форма) as abbreviations. */
export const legalForm =
  /^(?:м|г|ф|о|к|ч|н|а|р|кг|ог|фг|нч|ран)?(?:б|к|а)?(?:н|вс|с|ск|в)?оу(?:во|рк|кк|нао|янао|хмао|кчр|кбр|г|со|ло|то)?$|^(?:ано|оано|чу|чуоо|ао|оо|мбу|мку|мау|му|гу|гбу|гку)$/;

/** Words of full names that tell schools of a district no more apart than «учреждение» does. */
export const plainWords: readonly string[] = [
  "муниципальное",
  "муниципального",
  "государственное",
  "государственного",
  "федеральное",
  "областное",
  "краевое",
  "республиканское",
  "частное",
  "негосударственное",
  "бюджетное",
  "бюджетного",
  "казенное",
  "казенного",
  "автономное",
  "автономного",
  "некоммерческая",
  "некоммерческое",
  "нетиповое",
  "общеобразовательное",
  "общеобразовательного",
  "общеобразовательная",
  "общеобразовательной",
  "общеобразовательный",
  "образовательное",
  "образовательного",
  "образовательная",
  "образовательный",
  "образования",
  "учреждение",
  "учреждения",
  "организация",
  "организации",
  "детский",
  "дошкольное",
  "дошкольные",
  "углубленным",
  "изучением",
  "отдельных",
  "предметов",
  "обучающихся",
  "классы",
  "группы",
  "полного",
  "дня",
  "общего",
  "среднего",
  "основного",
  "начального",
  "номер",
  "школьного",
  "структурное",
  "подразделение",
];

/** Markers of settlements, in the nominative and the genitive, abbreviated or not → one key a kind. */
export const settlementKinds: ReadonlyMap<string, string> = new Map(
  Object.entries({
    aul: "а аул аула аал аала",
    selo: "с село села сел",
    khutor: "х хут хутор хутора",
    stanitsa: "ст ст-ца стан станица станицы",
    posyolok: "п пос поселок поселка п-к",
    urban: "пгт рп смп",
    town: "г гор город города",
    village: "д дер деревня деревни",
    district: "мкр мкрн микрорайон микрорайона",
    sloboda: "сл слобода слободы",
    station: "станция станции разъезд разъезда",
  }).flatMap(([kind, words]) => words.split(" ").map((word): [string, string] => [word, kind])),
);

/** The mark a settlement of each kind is printed with. */
export const settlementMarks: Readonly<Record<string, string>> = {
  aul: "а.",
  selo: "с.",
  khutor: "х.",
  stanitsa: "ст.",
  posyolok: "п.",
  urban: "пгт",
  town: "г.",
  village: "д.",
  district: "мкр.",
  sloboda: "сл.",
  station: "станция",
};

/** Prefixes that set apart settlements of one root: Ново-Псыж is never Псыж, nor Старо-Псыж. */
export const settlementPrefixes: readonly string[] = [
  "ново",
  "старо",
  "верхне",
  "нижне",
  "средне",
  "больше",
  "мало",
  "красно",
  "бело",
  "черно",
  "велико",
  "усть",
  "верх",
  "южно",
  "северо",
  "восточно",
  "западно",
  "ближне",
  "дальне",
  "новый",
  "новая",
  "новое",
  "новые",
  "старый",
  "старая",
  "старое",
  "старые",
  "верхний",
  "верхняя",
  "верхнее",
  "верхние",
  "нижний",
  "нижняя",
  "нижнее",
  "нижние",
  "средний",
  "среднее",
  "средние",
  "большой",
  "большая",
  "большое",
  "большие",
  "малый",
  "малая",
  "малое",
  "малые",
  "красный",
  "красная",
  "красное",
  "первый",
  "первая",
  "первое",
  "второй",
  "вторая",
  "второе",
];
