/** Target of a relation as Excel writes it: relative to the folder of the source part. ("xl/worksheets/sheet1.xml", "xl/charts/chart1.xml") → "../charts/chart1.xml". */
export function relativeTarget(source: string, target: string): string {
  const from = source.split("/").slice(0, -1);
  const to = target.split("/");
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => ".."), ...to.slice(common)].join("/");
}
