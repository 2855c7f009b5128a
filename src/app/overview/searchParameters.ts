import type { ParameterGroupView } from "./parameterView";

const plain = (text: string): string => text.toLocaleLowerCase("ru").replaceAll("ё", "е").replaceAll("\u00a0", " ");

/** Groups with the parameters whose name or meaning holds every word typed; an empty search finds all. */
export function searchParameters(groups: readonly ParameterGroupView[], text: string): readonly ParameterGroupView[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return groups;
  return groups.flatMap((group) => {
    const parameters = group.parameters.filter(({ name, meaning }) => words.every((word) => plain(`${name} ${meaning}`).includes(word)));
    return parameters.length === 0 ? [] : [{ ...group, parameters }];
  });
}
