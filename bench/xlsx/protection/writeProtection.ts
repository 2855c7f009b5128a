import type { SideSheet } from "../../model/sideData";
import { booleanMember, textMember } from "../rules/member";
import { element } from "../xml/writeElement";
import { protectionMembers } from "./protectionMembers";

/** <sheetProtection> without a password; a sheet that is not protected has none. What is not said to be allowed is locked. */
export function writeProtection(side: SideSheet): string {
  if (!side.protected) return "";
  const options = side.protectionOptions ?? {};
  const attributes: Record<string, boolean | null> = {};
  for (const { member, attribute, lockedByDefault } of protectionMembers) {
    const locked = booleanMember(options, member) !== true;
    attributes[attribute] = locked === lockedByDefault ? null : locked;
  }
  const selection = textMember(options, "selectionMode")?.toLowerCase() ?? "normal";
  return element("sheetProtection", {
    sheet: true,
    ...attributes,
    selectLockedCells: selection === "normal" ? null : true,
    selectUnlockedCells: selection === "none" ? true : null,
  });
}
