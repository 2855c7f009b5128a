import type { PlainSheet } from "../../plainSheet";
import { sampleSchools, schoolTitle } from "../../sampleSchools";
import type { SampleSchool } from "../../sampleSchools";
import { supported } from "./supportedSchools";

/** Kilometres by road from each place to the district's centre: the ways of the sample all lead over it, or past it where the two lie on one road. */
const road: Readonly<Record<string, readonly [branch: string, kilometres: number]>> = {
  "г. Верхнереченск": ["", 0],
  "п. Заводской": ["север", 9],
  "с. Озёрное": ["север", 24],
  "с. Новая Слобода": ["север", 31],
  "с. Большие Ключи": ["юг", 18],
  "д. Малые Ключи": ["юг", 22],
  "ст. Песчаная": ["восток", 27],
  "х. Луговой": ["восток", 35],
  "с. Берёзовка": ["восток", 41],
  "с. Старая Слобода": ["север", 34],
  "аул Светлый": ["юг", 52],
  "с. Каменка": ["юг", 29],
};

function kilometres(from: SampleSchool, to: SampleSchool): number {
  const [[branch, near] = ["", 0], [other, far] = ["", 0]] = [road[from.settlement], road[to.settlement]];
  const apart = branch === other ? Math.abs(near - far) : near + far;
  return apart === 0 ? 1 : apart;
}

/** «Расстояния между школами»: from the schools that need a partner to those that could be one. */
export function distancesSheet(): PlainSheet {
  const to = [0, 1, 4, 5, 7, 9].map((index) => sampleSchools[index] as SampleSchool);
  return {
    name: "Расстояния между школами",
    rows: [
      ["Расстояния между школами, км по дороге"],
      ["От школы", "До школы", "Расстояние, км"],
      ...supported.flatMap((one) => to.map((other) => [schoolTitle(one), schoolTitle(other), kilometres(one, other)])),
    ],
    widths: [30, 30, 15],
    heading: [1, 1],
  };
}
