import { vocabulary } from "./vocabulary";

/** Columns of a sheet of olympiads. */
export const olympiadColumns = vocabulary<"participants" | "winners" | "prizes" | "other">([
  {
    means: "other",
    terms: [
      "победител* … призер*",
      "призер* … победител*",
      "эффективност*",
      "% ",
      "доля",
      "место",
      "рейтинг*",
      "дипломант*",
      "балл*",
      "количество предметов",
    ],
  },
  { means: "winners", terms: ["победител*", "победивш*", "1 место", "поб $", "победит $"] },
  { means: "prizes", terms: ["призер*", "призов* мест*", "приз $"] },
  {
    means: "participants",
    terms: [
      "участник*",
      "участников",
      "количество обучающихся",
      "участвовал*",
      "приняли участие",
      "^ количество $",
      "^ обучающихся $",
      "^ количество чел $",
      "^ чел $",
      "^ уч $",
      "^ участ $",
    ],
  },
]);
