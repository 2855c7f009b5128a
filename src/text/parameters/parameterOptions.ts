/** Options of the parameters that are chosen from a list, as a person reads them; by parameter, then by option. */
export const parameterOptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  federalCombination: { or: "достаточно одного условия", and: "нужны оба условия" },
  federalRepeat: { same: "та же процедура", any: "любая процедура" },
  federalVpr: { diagnostic: "только диагностика", included: "в выявлении", unused: "не использовать" },
  clusterMode: { interval: "по интервалу рейтинга", lowerQuartile: "нижняя четверть", lowestPercent: "доля нижних мест" },
  socialIndexWeights: { expert: "экспертные", estimated: "по данным при достаточном числе школ" },
  rankingProfile: { method: "отклонение от группы сравнения", simple: "простая взвешенная сумма" },
  simpleNormalisation: { minMax: "от наименьшего до наибольшего", rank: "по месту" },
};
