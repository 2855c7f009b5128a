import { chance } from "../chance";
import type { Making } from "../making";
import type { Part } from "../sheet/schoolRows";

/** The columns of one subject and stage of olympiads under their own upper heading(s). */
export function olympiadPart(making: Making, year: number, subject: string, stage: string, upper: readonly string[]): Part {
  const heads = [
    making.draw.pick(["Кол-во участников", "Участники", "уч."]),
    making.draw.pick(["Победители", "Кол-во победителей", "поб."]),
    making.draw.pick(["Призеры", "Призёры", "Кол-во призеров", "приз."]),
  ];
  return {
    heads: heads.map((head) => [...upper, head]),
    fill: (school, spelling) => {
      if (school.type === "НОШ" || (school.closedAfter !== null && school.closedAfter < year)) return null;
      const own = chance(`olympiad ${school.id} ${year} ${subject} ${stage} ${making.region.name}`);
      const participants = own.whole(2, 40);
      const winners = own.whole(0, Math.min(3, participants));
      const prizes = own.whole(0, Math.min(6, participants - winners));
      const entry = making.entry(`olympiad|${school.id}|${year}|${subject}|${stage}`, spelling);
      return {
        cells: [
          making.figure(entry, "participants", participants),
          making.figure(entry, "winners", winners),
          making.figure(entry, "prizes", prizes),
        ],
        entry,
      };
    },
  };
}
