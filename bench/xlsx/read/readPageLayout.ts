import type { SidePageLayout } from "../../model/sideData";
import { childOf, type XmlElement } from "../xml/parseXml";
import { paperNames } from "../print/paperSizes";
import { splitHeaderFooter } from "../print/headerFooter";

const POINTS_PER_INCH = 72;

/** Page margins, setup, print options and running titles → the members of Excel.PageLayout; margins in points, as Office.js has them. */
export function readPageLayout(section: (name: string) => XmlElement | undefined): SidePageLayout {
  const setup = section("pageSetup")?.attributes;
  const options = section("printOptions")?.attributes;
  const margins = section("pageMargins")?.attributes;
  const fit = isTrue(childOf(section("sheetPr"), "pageSetUpPr")?.attributes.fitToPage);
  const layout: SidePageLayout = {};
  if (setup?.orientation === "landscape") layout.orientation = "Landscape";
  if (setup?.orientation === "portrait") layout.orientation = "Portrait";
  const paper = paperNames[Number(setup?.paperSize ?? 0)];
  if (paper) layout.paperSize = paper;
  if (fit) layout.zoom = pagesOf(setup);
  else if (setup?.scale !== undefined) layout.zoom = { scale: Number(setup.scale) };
  if (margins) {
    layout.margins = {};
    for (const side of ["left", "right", "top", "bottom", "header", "footer"] as const) {
      if (margins[side] !== undefined) layout.margins[side] = Number(margins[side]) * POINTS_PER_INCH;
    }
  }
  if (isTrue(options?.horizontalCentered)) layout.centerHorizontally = true;
  if (isTrue(options?.verticalCentered)) layout.centerVertically = true;
  if (isTrue(options?.gridLines)) layout.printGridlines = true;
  if (isTrue(options?.headings)) layout.printHeadings = true;
  if (isTrue(setup?.blackAndWhite)) layout.blackAndWhite = true;
  if (isTrue(setup?.draft)) layout.draftMode = true;
  const texts = {
    ...splitHeaderFooter(childOf(section("headerFooter"), "oddHeader")?.text ?? "", "Header"),
    ...splitHeaderFooter(childOf(section("headerFooter"), "oddFooter")?.text ?? "", "Footer"),
  };
  if (Object.keys(texts).length > 0) layout.headersFooters = texts;
  const breaks = (section("rowBreaks")?.children ?? []).filter(({ attributes }) => isTrue(attributes.man));
  if (breaks.length > 0) layout.rowBreaks = breaks.map(({ attributes }) => Number(attributes.id)).filter((row) => row > 0);
  return layout;
}

/** 0 pages means as many as it takes; without the attribute it is one (ECMA-376 part 1, 18.3.1.63). */
function pagesOf(setup: Readonly<Record<string, string>> | undefined): NonNullable<SidePageLayout["zoom"]> {
  const across = Number(setup?.fitToWidth ?? 1);
  const down = Number(setup?.fitToHeight ?? 1);
  return { ...(across > 0 ? { horizontalFitToPages: across } : {}), ...(down > 0 ? { verticalFitToPages: down } : {}) };
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
