/** A seeded source of numbers in [0, 1) (mulberry32): the sample is the same on every machine. */
export type Random = () => number;

export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Standard normal draw (Box–Muller). */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Whole number from a binomial distribution; the counts here are small, so the trials are simply made. */
export function binomial(random: Random, trials: number, probability: number): number {
  let hits = 0;
  for (let i = 0; i < trials; i++) if (random() < probability) hits++;
  return hits;
}
