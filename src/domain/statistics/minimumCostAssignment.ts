/**
 * Minimum-cost assignment (задача о назначениях): to every row at most one column, every column at most once, as many rows as possible
 * and then the least total cost. `Infinity` forbids a pair; a row left without a column is null.
 * The Hungarian method by shortest augmenting paths, O(rows²·columns): H. W. Kuhn, Naval Research Logistics Quarterly 2 (1955)
 * 83–97; R. Jonker, A. Volgenant, Computing 38 (1987) 325–340.
 *
 * @param costs one list a row, all of the same length
 * @example minimumCostAssignment([[8, 4, 7], [5, 2, 3], [9, 4, 8]]) // [0, 2, 1]: 8 + 3 + 4 = 15
 * @throws on a ragged table, NaN or −Infinity.
 */
export function minimumCostAssignment(costs: readonly (readonly number[])[]): (number | null)[] {
  const rows = costs.length;
  const columns = costs[0]?.length ?? 0;
  let largest = 0;
  for (const row of costs) {
    if (row.length !== columns) throw new RangeError(`minimumCostAssignment: rows of ${columns} and ${row.length} columns`);
    for (const cost of row) {
      if (!(cost > -Infinity)) throw new RangeError(`minimumCostAssignment: a cost of ${cost}`);
      if (cost < Infinity) largest = Math.max(largest, Math.abs(cost));
    }
  }
  // Dearer than any difference of allowed assignments, so that a forbidden pair is taken only where nothing else is left.
  const forbidden = 2 * (largest + 1) * (rows + 1);
  const width = Math.max(rows, columns);
  const cost = (row: number, column: number) => Math.min(costs[row]?.[column] ?? forbidden, forbidden);
  const rowOf = solve(rows, width, cost);
  const result = new Array<number | null>(rows).fill(null);
  rowOf.forEach((row, column) => {
    if (row !== null && (costs[row]?.[column] ?? Infinity) < Infinity) result[row] = column;
  });
  return result;
}

/** The row of each column; needs at least as many columns as rows. Index 0 is the way's imaginary start, as in the usual statement. */
function solve(rows: number, columns: number, cost: (row: number, column: number) => number): (number | null)[] {
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowAt = new Int32Array(columns + 1);
  const at = (list: { readonly [index: number]: number }, index: number) => list[index] ?? NaN;
  for (let row = 1; row <= rows; row++) {
    const cameFrom = new Int32Array(columns + 1);
    const slack = new Float64Array(columns + 1).fill(Infinity);
    const visited = new Uint8Array(columns + 1);
    rowAt[0] = row;
    let column = 0;
    do {
      visited[column] = 1;
      const current = at(rowAt, column);
      let [delta, next] = [Infinity, 0];
      for (let j = 1; j <= columns; j++) {
        if (visited[j]) continue;
        const reduced = cost(current - 1, j - 1) - at(rowPotential, current) - at(columnPotential, j);
        if (reduced < at(slack, j)) {
          slack[j] = reduced;
          cameFrom[j] = column;
        }
        if (at(slack, j) < delta) [delta, next] = [at(slack, j), j];
      }
      for (let j = 0; j <= columns; j++) {
        if (visited[j]) {
          rowPotential[at(rowAt, j)] = at(rowPotential, at(rowAt, j)) + delta;
          columnPotential[j] = at(columnPotential, j) - delta;
        } else slack[j] = at(slack, j) - delta;
      }
      column = next;
    } while (at(rowAt, column) !== 0);
    while (column !== 0) {
      const previous = at(cameFrom, column);
      rowAt[column] = at(rowAt, previous);
      column = previous;
    }
  }
  return Array.from({ length: columns }, (_, j) => (at(rowAt, j + 1) === 0 ? null : at(rowAt, j + 1) - 1));
}
