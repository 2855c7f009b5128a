import { remembered } from "../cells/remembered";
import type { ReferenceFact } from "../../domain/assessment/dataset";
import { rowPopulation } from "../schools/rowPopulation";

/** What a row that is not a school stands for; only totals are added up against the schools, means are not. */
export interface Population {
  readonly population: ReferenceFact["population"];
  readonly total: boolean;
}

function classify(label: string): Population | null {
  const found = rowPopulation(label);
  switch (found) {
    case "school":
    case "other":
      return null;
    case "total":
      return { population: "district", total: true };
    case "mean":
    case "district":
      return { population: "district", total: false };
    case "region":
    case "country":
      return { population: found, total: false };
  }
}

/**
 * The population a row's label names; null for a school and for a label that says nothing. The same label is classified once.
 *
 * @example populationOf("Итого") → district, total; populationOf("Вся выборка") → country
 */
export const populationOf: (label: string) => Population | null = remembered(classify, 20_000);
