import type { ReadingDecisions } from "../reading";
import { normaliseText } from "../text/normaliseText";
import type { MentionGroup } from "./mentionGroups";

/** The user's decision for a group, by its short or full name whatever the spaces and case; undefined where nobody decided. */
export function decisionFor(decisions: ReadingDecisions, group: MentionGroup): string | undefined {
  const texts = [group.mentions[0]?.name, group.mentions[0]?.fullName, group.mentions[0]?.login, group.mentions[0]?.code].filter(
    (text) => typeof text === "string",
  );
  for (const [spelling, canonical] of decisions.schoolNames) {
    if (texts.some((text) => normaliseText(text) === normaliseText(spelling))) return canonical;
  }
  return undefined;
}
