import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import type { Calculation } from "./calculation";
import type { UniverCore } from "./univerCore";

/** Univer's mark of a name that belongs to the whole workbook. */
const WHOLE_BOOK = "AllDefaultWorkbook";

export interface DefinedName {
  id: string;
  name: string;
  /** Without the leading "=": "'Лист'!$A$1", "2.5", "SUM(…)". */
  reference: string;
  comment: string;
  visible: boolean;
  /** Sheet the name belongs to; null for the workbook. */
  sheetId: string | null;
}

/** Defined names, of the workbook and of single sheets. */
export class DefinedNames {
  /** @param calculation formulas that use a name are calculated when it comes or changes, as in Excel */
  constructor(
    private readonly core: UniverCore,
    private readonly calculation: Pick<Calculation, "nameChanged">,
  ) {}

  all(): DefinedName[] {
    const names = this.core.injector.get(IDefinedNamesService).getDefinedNameMap(this.core.id) ?? {};
    return Object.values(names).map((name) => ({
      id: name.id,
      name: name.name,
      reference: name.formulaOrRefString.replace(/^=/, ""),
      comment: name.comment ?? "",
      visible: name.hidden !== true,
      sheetId: !name.localSheetId || name.localSheetId === WHOLE_BOOK ? null : name.localSheetId,
    }));
  }

  /** By name without regard to case, in the workbook (null) or on one sheet. */
  find(name: string, sheetId: string | null): DefinedName | null {
    const wanted = name.toLowerCase();
    return this.all().find((known) => known.sheetId === sheetId && known.name.toLowerCase() === wanted) ?? null;
  }

  /** Adds the name, or changes the one with the same id. */
  put(name: DefinedName): void {
    this.core.run(SetDefinedNameMutation, univerName(name));
    this.calculation.nameChanged(name.name, name.reference);
  }

  add(name: Omit<DefinedName, "id">): void {
    this.put({ ...name, id: crypto.randomUUID() });
  }

  remove(name: DefinedName): void {
    this.core.run(RemoveDefinedNameMutation, univerName(name));
  }
}

function univerName(name: DefinedName): IDefinedNamesServiceParam {
  return {
    id: name.id,
    name: name.name,
    formulaOrRefString: name.reference,
    comment: name.comment,
    localSheetId: name.sheetId ?? WHOLE_BOOK,
    hidden: !name.visible,
  };
}
