import type { Finding } from "../../domain/findings/finding";
import { glue } from "../typography/glue";
import { findingCatalogue } from "./findingCatalogue";
import { FindingParams } from "./findingWords";
import type { FindingWords } from "./findingWords";

/**
 * A finding in words: what is wrong with the two numbers that disagree (a title, no full stop), what to do about it,
 * and what the number does until then.
 *
 * @example findingText({ code: "marksDoNotSum", params: { sum: 11, n: 12 } }).message // «Отметок 11, участников 12»
 * @throws when nobody wrote words for the code.
 */
export function findingText({ code, params }: Pick<Finding, "code" | "params">): FindingWords {
  const words = Object.hasOwn(findingCatalogue, code) ? findingCatalogue[code] : undefined;
  if (!words) throw new Error(`No words for the finding ${code}`);
  const [message, advice, effect] = words(new FindingParams(params));
  return { message: glue(message), advice: glue(advice), effect: glue(effect) };
}
