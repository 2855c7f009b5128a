import type { Random } from "../random";

/** A school of a made region; everything that tells it apart from the others stands in its fields. */
export interface RegionSchool {
  readonly code: string;
  readonly login: string;
  readonly form: string;
  readonly type: "СОШ" | "ООШ" | "НОШ" | "Гимназия" | "Лицей";
  readonly number: string | null;
  /** Mark and name of the settlement: «с.», «Кленовое». */
  readonly mark: string;
  readonly place: string;
  readonly patron: string | null;
  readonly pupils: number;
  readonly former: { readonly type: RegionSchool["type"]; readonly number: string | null; readonly until: number } | null;
  /** Last year with pupils. */
  readonly lastYear: number;
}

const roots =
  "Кленов Ольхов Берёзов Сосен Дубов Рябинов Ивняков Тополев Липов Ясенев Журавлёв Соколов Орлов Лебедев Воронов Гусев Селезнёв Зайцев Барсуков Волков Медведев Лосев Окунёв Щукин Карасёв Ершов Налимов Пескарёв Каменск Железин Золотар Серебров Медногор Глинищев Песчан Ковылин Полынов Ромашков Васильков Чабрецов Мятлев Крапивин Камышев Рогозин Моховат Лесогор Степанов Равнинн Холмогор Увальн Овражин Ручьёв Ключев Родников Озёров Прудков Заречн Задонск Приморск Нагорн".split(
    " ",
  );
const villages: readonly (readonly [string, string])[] = [
  ["с.", "о"],
  ["с.", "ка"],
  ["х.", "ый"],
  ["п.", "ский"],
  ["ст-ца", "ская"],
  ["а.", "ой"],
  ["д.", "а"],
];
const prefixes = ["Ново-", "Старо-", "Верхне-", "Нижне-", "Усть-"];
const patrons = ["А.С. Пушкина", "Ю.А. Гагарина", "Героя Советского Союза И.П. Сидорова", "М.Ю. Лермонтова", "К.Д. Ушинского"];

/**
 * A region of `size` schools: towns whose numbers repeat those of other towns and of villages, villages with a bare «СОШ», «Ново-»
 * beside the plain name, lyceums that were schools, closed ones.
 */
export function regionSchools(size: number, random: Random): RegionSchool[] {
  const names = random.shuffled(roots);
  const schools: RegionSchool[] = [];
  const add = (one: Pick<RegionSchool, "type" | "number" | "mark" | "place"> & Partial<RegionSchool>): void => {
    const index = schools.length;
    schools.push({
      code: String(31_0001 + index),
      login: `sch31${String(4001 + 7 * index)}`,
      form: random.pick(["МБОУ", "МКОУ", "МАОУ", "МОУ"]),
      patron: random.chance(0.15) ? random.pick(patrons) : null,
      pupils: random.chance(0.3) ? random.whole(12, 90) : random.whole(90, 1100),
      former: null,
      lastYear: 2099,
      ...one,
    });
  };
  const towns = Math.max(1, Math.floor(size / 30));
  for (let t = 0; t < towns && schools.length < size; t += 1) {
    const place = `${names.pop() ?? "Степанов"}ск`.replace(/скск$/, "ск");
    const many = Math.min(size - schools.length, Math.max(1, Math.floor((size * 0.5) / towns)));
    for (let i = 0; i < many; i += 1) {
      const number = String(i + 1);
      const changes = i === 2 && many > 4;
      if (changes) add({ type: "Лицей", number, mark: "г.", place, former: { type: "СОШ", number, until: 2022 } });
      else if (i === 4) add({ type: "Гимназия", number: null, mark: "г.", place });
      else add({ type: random.chance(0.85) ? "СОШ" : "ООШ", number, mark: "г.", place });
    }
  }
  let village = 0;
  while (schools.length < size) {
    const [mark, ending] = random.pick(villages);
    const place = `${names.pop() ?? `${random.pick(roots)}${String.fromCharCode(1072 + village)}`}${ending}`
      .replace(/скский$/, "ский")
      .replace(/скская$/, "ская");
    village += 1;
    const type = random.pick(["СОШ", "СОШ", "ООШ", "ООШ", "НОШ"] as const);
    const number = random.chance(0.5) ? null : String(random.chance(0.5) ? random.whole(1, 12) : 20 + village);
    add({ type, number, mark, place, lastYear: random.chance(0.07) ? 2023 : 2099 });
    if (schools.length >= size) break;
    const neighbour = random.whole(1, 100);
    if (neighbour <= 15) add({ type, number, mark, place: `${random.pick(prefixes)}${place}` });
    else if (number !== null && neighbour <= 30) add({ type, number: `${number}а`, mark, place });
  }
  return schools;
}
