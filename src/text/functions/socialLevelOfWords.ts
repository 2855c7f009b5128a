import type { SocialIndexLevel } from "../../domain/analysis/analysis";
import { socialIndexLevelText } from "../names/socialIndexLevelText";
import { wordKey } from "./wordKey";

const levels: readonly SocialIndexLevel[] = ["low", "middle", "high"];

/** The level of ИСБШ that words name, also with its sign and a remark behind it; null for other words: socialLevelOfWords("↓ низкий, неустойчив") // "low". */
export function socialLevelOfWords(words: string): SocialIndexLevel | null {
  const [first] = wordKey(words).split(",");
  return levels.find((level) => socialIndexLevelText(level).name === first) ?? null;
}
