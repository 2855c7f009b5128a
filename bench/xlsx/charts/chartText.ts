import { booleanMember, numberMember, textMember } from "../rules/member";
import { escapeText } from "../xml/escapeXml";
import { element } from "../xml/writeElement";
import { solidFill } from "./shapeLook";

type Members = Readonly<Record<string, unknown>>;

/** The looks' own face, until a chart says another one. */
const FACE = "Calibri";

/** Character properties from the members under a path ("title.format.font"). */
function characterProperties(name: "a:defRPr" | "a:rPr", members: Members, path: string, size: number): string {
  const color = textMember(members, `${path}.color`);
  const face = textMember(members, `${path}.name`) ?? FACE;
  return element(
    name,
    {
      ...(name === "a:rPr" ? { lang: "ru-RU" } : {}),
      sz: Math.round((numberMember(members, `${path}.size`) ?? size) * 100),
      b: booleanMember(members, `${path}.bold`) ?? false,
    },
    (color ? solidFill(color) : "") + element("a:latin", { typeface: face }),
  );
}

/** <c:txPr>: how the texts of an axis, a legend or labels look. */
export function textProperties(members: Members, path: string, size: number): string {
  const paragraph = element(
    "a:p",
    {},
    element("a:pPr", {}, characterProperties("a:defRPr", members, path, size)) + element("a:endParaRPr", { lang: "ru-RU" }),
  );
  return element("c:txPr", {}, element("a:bodyPr") + element("a:lstStyle") + paragraph);
}

/** <c:rich> of a title or a label. Line breaks become paragraphs. */
export function richText(text: string, members: Members, path: string, size: number): string {
  const paragraphs = text
    .split("\n")
    .map((line) =>
      element(
        "a:p",
        {},
        element("a:pPr", {}, characterProperties("a:defRPr", members, path, size)) +
          element("a:r", {}, characterProperties("a:rPr", members, path, size) + element("a:t", {}, escapeText(line))),
      ),
    );
  return element("c:rich", {}, element("a:bodyPr") + element("a:lstStyle") + paragraphs.join(""));
}

/** <c:title>; without a text there is none. */
export function chartTitle(text: string, members: Members, path: string, size: number): string {
  if (text === "") return "";
  return element("c:title", {}, element("c:tx", {}, richText(text, members, path, size)) + element("c:overlay", { val: false }));
}
