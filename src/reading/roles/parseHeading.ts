import { remembered } from "../cells/remembered";
import type { ScoreScale } from "../../domain/assessment/fact";
import { findGrade } from "../context/findGrade";
import { findSubject } from "../context/findSubject";
import { findYear } from "../context/findYear";
import { headingKey } from "../vocabulary/headingKey";
import { identityColumns } from "../vocabulary/identityColumns";
import { lookUp } from "../vocabulary/lookUp";
import { measures } from "../vocabulary/measures";
import { olympiadColumns } from "../vocabulary/olympiadColumns";
import { parseMarkHeading } from "../vocabulary/parseMarkHeading";
import { passportIndicators } from "../vocabulary/passportIndicators";
import { procedures } from "../vocabulary/procedures";
import { staffColumns } from "../vocabulary/staffColumns";
import { stages } from "../vocabulary/stages";
import type { HeadingFacets, Unit } from "./headingFacets";

const generic =
  /^ (?:(?:количество|чел|%|доля|в|абс|абсолютн[а-я]*|ед|число|всего|показател[а-я]*|значени[а-я]*|от|общего|числа|участников|обучающихся|получили|отметк[а-я]*|оценк[а-я]*|результат[а-я]*|семьи|контингент|категори[а-я]*) )+$/;

/** «Абсолютная успеваемость», «Абс. кач.» are per cents by their name, whatever «абс.» means over other columns. */
const absoluteShare = / абс[а-я]* (?=успев[а-я]* |усп |обученност[а-я]* |качеств[а-я]* |кач )/;

function unitOf(heading: string): Unit | null {
  const key = heading.replace(absoluteShare, " ");
  if (/ (?:%|доля|доли|долей|удельный) /.test(key)) return "share";
  return / (?:чел|количество|число|численность|абс|ед) /.test(key) ? "count" : null;
}

function scaleOf(key: string): ScoreScale | null {
  if (/ (?:отметк|оценк|пятибалльн)[а-я]* /.test(key)) return "mark";
  if (/ (?:тестов|стобалльн)[а-я]* /.test(key) || / 100 балльн/.test(key)) return "test";
  if (/ первичн[а-я]* /.test(key)) return "primary";
  return / % /.test(key) ? "percent" : null;
}

function countedOf(key: string): HeadingFacets["counted"] {
  if (/ (?:обучающ[а-я]*|дет[иея][а-я]*|чел) /.test(key)) return "pupils";
  if (/ сем(?:ьи|ей|ья|ьям|ьях) /.test(key)) return "families";
  return / (?:родител[а-я]*|матер[а-я]*|отц[а-я]*) /.test(key) ? "parents" : null;
}

function parse(text: string): HeadingFacets {
  const key = headingKey(text);
  const mark = parseMarkHeading(key);
  return {
    identity: mark === null ? lookUp(identityColumns, key) : null,
    measure: mark ?? lookUp(measures, key),
    passport: mark === null ? lookUp(passportIndicators, key) : null,
    staff: mark === null ? lookUp(staffColumns, key) : null,
    olympiad: lookUp(olympiadColumns, key),
    subject: findSubject(key),
    grade: findGrade(key),
    year: findYear(text),
    procedure: lookUp(procedures, key),
    stage: lookUp(stages, key),
    unit: unitOf(key),
    scale: scaleOf(key),
    counted: countedOf(key),
    generic: generic.test(key),
  };
}

/**
 * What the words of one heading cell (one layer) mean. A pure function; the same text is parsed once.
 *
 * @example parseHeading("% не преодолевших") → measure "low", unit "share"
 */
export const parseHeading: (text: string) => HeadingFacets = remembered(parse, 20_000);
