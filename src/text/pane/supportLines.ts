/** Versions and the failure as support reads them; nothing of the workbook. */
export interface SupportFacts {
  readonly addin: string;
  readonly host: string;
  readonly platform: string;
  readonly version: string;
  readonly language: string;
  readonly sets: Readonly<Record<string, string>>;
  readonly failure: { readonly code: string; readonly params: Readonly<Record<string, string | number>> } | null;
}

/** «Сведения для поддержки», a line a fact. Of the params only what Excel itself answered and the place in our code are told: names of sheets and the words of an error stay here. */
export function supportLines({ addin, host, platform, version, language, sets, failure }: SupportFacts): string {
  const said = ["hostCode", "needed", "notCleanedUp", "at"].flatMap((key) => {
    const value = failure?.params[key] ?? "";
    return value === "" ? [] : [`${key}: ${value}`];
  });
  return [
    `Опора ${addin}`,
    `${host} ${version}, ${platform}, ${language}`,
    ...Object.entries(sets).map(([set, highest]) => `${set} ${highest}`),
    ...(failure ? [`Код: ${failure.code}`, ...said] : []),
  ].join("\n");
}
