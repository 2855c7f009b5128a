import type { School } from "../../domain/assessment/school";
import { schoolLabels } from "./schoolLabels";

/** Letters of a name beside a bar; programs leave names out rather than set them in many lines. */
const most = 34;

/**
 * Names of schools for bars and points, by id: the short names, a long one cut behind a word with «…». Where the cut would make two of them
 * alike both stay whole.
 */
export function chartLabels(schools: readonly School[]): ReadonlyMap<string, string> {
  const labels = [...schoolLabels(schools)];
  const cuts = labels.map(([, label]) => cut(label));
  return new Map(
    labels.map(([id, label], index) => [id, cuts.filter((one) => one === cuts[index]).length === 1 ? (cuts[index] ?? label) : label]),
  );
}

function cut(label: string): string {
  if (label.length <= most) return label;
  const room = label.slice(0, most);
  const end = Math.max(room.lastIndexOf(" "), room.lastIndexOf("-"));
  return `${room.slice(0, end > most / 2 ? end : most).trimEnd()}…`;
}
