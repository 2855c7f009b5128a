import { rangeAddress } from "../address/rangeAddress";
import { element } from "../xml/writeElement";
import type { SheetTarget } from "./sheetTarget";

/** <hyperlinks>; an outside address lives in a relation, a place in the workbook in the element. */
export function writeHyperlinks(target: SheetTarget): string {
  const links = target.side.hyperlinks.map((link) => {
    const id = link.address ? target.package.relate(target.part, "hyperlink", { address: link.address }) : null;
    return element("hyperlink", {
      ref: rangeAddress(link.range),
      "r:id": id,
      location: link.documentReference?.replace(/^#/, "") || null,
      tooltip: link.screenTip || null,
    });
  });
  return links.length === 0 ? "" : element("hyperlinks", {}, links.join(""));
}
