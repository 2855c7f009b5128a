/**
 * Members of Excel.WorksheetProtectionOptions ↔ attributes of <sheetProtection>, which say the opposite: 1 is locked
 * (ECMA-376 part 1, 18.3.1.85).
 */
export const protectionMembers: readonly { readonly member: string; readonly attribute: string; readonly lockedByDefault: boolean }[] = [
  { member: "allowEditObjects", attribute: "objects", lockedByDefault: false },
  { member: "allowEditScenarios", attribute: "scenarios", lockedByDefault: false },
  ...[
    "formatCells",
    "formatColumns",
    "formatRows",
    "insertColumns",
    "insertRows",
    "insertHyperlinks",
    "deleteColumns",
    "deleteRows",
    "sort",
    "autoFilter",
    "pivotTables",
  ].map((attribute) => ({ member: `allow${attribute.charAt(0).toUpperCase()}${attribute.slice(1)}`, attribute, lockedByDefault: true })),
];
