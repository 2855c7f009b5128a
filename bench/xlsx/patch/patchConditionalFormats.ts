import { conditionalFormatId } from "../read/readConditionalFormats";
import { movedAreas } from "../kept/movedAreas";
import { digestOf } from "../snapshot/digest";
import { childSlices } from "../xml/sliceXml";
import { TextEdits } from "../xml/textEdits";
import { writeConditionalFormats } from "../write/writeConditionalFormats";
import type { SheetPatch } from "./patchedSections";

/**
 * The conditional formats: rules that are as they were, and those that Office.js has no words for, keep their letters;
 * changed ones are taken out and written anew after them.
 */
export function patchConditionalFormats(patch: SheetPatch): string {
  const { text, root, target, before } = patch;
  const former = new Map(before.side.conditionalFormats.map((format) => [format.id, digestOf(format)]));
  const kept = new Set(target.side.conditionalFormats.filter((format) => former.get(format.id) === digestOf(format)).map(({ id }) => id));
  const raw: string[] = [];
  let number = 0;
  for (const section of childSlices(text, root).filter(({ name }) => name === "conditionalFormatting")) {
    const edits = new TextEdits(text.slice(section.start, section.end));
    let rules = 0;
    for (const rule of childSlices(text, section).filter(({ name }) => name === "cfRule")) {
      const id = conditionalFormatId(number++);
      if (former.has(id) && !kept.has(id)) edits.replace(rule.start - section.start, rule.end - section.start, "");
      else rules++;
    }
    const [letters, addresses] = [edits.apply(), /\bsqref="([^"]+)"/.exec(text.slice(section.start, section.openEnd))?.[1] ?? ""];
    const moved = movedAreas(addresses, target.side.kept ?? []);
    if (rules > 0 && moved !== "") raw.push(moved === addresses ? letters : letters.replace(`sqref="${addresses}"`, `sqref="${moved}"`));
  }
  const changed = target.side.conditionalFormats.filter(({ id }) => !kept.has(id));
  return raw.join("") + patch.speak(writeConditionalFormats(changed, target.book));
}
