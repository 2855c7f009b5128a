import type { SideSheet } from "../../model/sideData";
import { protectionMembers } from "./protectionMembers";

/** <sheetProtection> → whether the sheet is protected, and what is allowed all the same. A password stays in the package. */
export function readProtection(
  attributes: Readonly<Record<string, string>> | undefined,
): Pick<SideSheet, "protected" | "protectionOptions"> {
  if (!["1", "true"].includes(attributes?.sheet ?? "0")) return { protected: false };
  const isLocked = (name: string, byDefault: boolean) =>
    attributes?.[name] === undefined ? byDefault : ["1", "true"].includes(attributes[name]);
  const options: Record<string, unknown> = {};
  for (const { member, attribute, lockedByDefault } of protectionMembers) options[member] = !isLocked(attribute, lockedByDefault);
  options.selectionMode = isLocked("selectUnlockedCells", false) ? "None" : isLocked("selectLockedCells", false) ? "Unlocked" : "Normal";
  return { protected: true, protectionOptions: options };
}
