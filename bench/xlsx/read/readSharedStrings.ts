import { unescapeXstring } from "../xml/unescapeXstring";
import { streamXml } from "../xml/streamXml";

/**
 * The shared strings by index, rich text flattened: runs are joined, phonetic hints (rPh) are not part of the text
 * (ECMA-376 part 1, 18.4.8). The runs themselves stay in the package.
 */
export function readSharedStrings(text: string, part: string): string[] {
  const strings: string[] = [];
  let current = "";
  let inText = false;
  let phonetic = 0;
  streamXml(text, part, {
    open(name) {
      if (name === "si") current = "";
      else if (name === "rPh") phonetic++;
      else if (name === "t") inText = phonetic === 0;
    },
    text(data) {
      if (inText) current += data;
    },
    close(name) {
      if (name === "t") inText = false;
      else if (name === "rPh") phonetic--;
      else if (name === "si") strings.push(unescapeXstring(current));
    },
  });
  return strings;
}
