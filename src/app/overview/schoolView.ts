import type { CellSource } from "../../domain/assessment/cellSource";
import type { YearsView } from "./lineView";
import type { FindingView } from "./overview";
import type { SocialIndexStripView } from "./socialIndexStrip";
import type { SupportView } from "./supportView";

/** One number of a school with the way to its cells. */
export interface ResultView {
  readonly id: string;
  /** «ОГЭ, математика, 2025» */
  readonly title: string;
  /** «4 из 12 (33,3 %)» */
  readonly value: string;
  readonly source: CellSource;
  /** «ОГЭ 2025!C14:G14» */
  readonly place: string;
}

/** The place strip: everything in per cent of its width. */
export interface PlaceStripView {
  /** Centres of the places, the first at the left; empty where there are too many to tell apart. */
  readonly dots: readonly number[];
  readonly bandStart: number;
  readonly bandWidth: number;
  readonly mark: number;
}

export interface PlaceView {
  /** «Место в районе: 13–14» */
  readonly title: string;
  /** «рейтинг 35,5 (32,4–38,6)» */
  readonly rating: string;
  /** «справочно: данных мало», else null. */
  readonly reference: string | null;
  readonly strip: PlaceStripView;
  readonly first: string;
  readonly last: string;
  /** The strip in words. */
  readonly alternative: string;
}

export interface SchoolYearView {
  readonly year: number;
  /** Index of results 0–100, «—» where it is not defined. */
  readonly index: string;
  /** Low results of the procedures of the federal criterion, «—» without any. */
  readonly low: string;
  /** «2025: 8 результатов» */
  readonly summary: string;
  readonly results: readonly ResultView[];
}

/** The card of a school, every text made. */
export interface SchoolView {
  readonly label: string;
  /** «113 учеников · сравнение: СОШ, 10 школ»; empty when nothing is known. */
  readonly about: string;
  /** The reason in a sentence; the details tell it with its numbers, null where there is no more to tell. */
  readonly decision: { readonly sign: string; readonly name: string; readonly reason: string; readonly details: string | null };
  /** Null: no rating, «данных недостаточно». */
  readonly place: PlaceView | null;
  /** Null: not known, «данных недостаточно». */
  readonly socialIndex: { readonly value: string; readonly note: string; readonly strip: SocialIndexStripView } | null;
  /** Results by years, and ИСБШ by years where the school has one. */
  readonly lines: readonly YearsView[];
  readonly evidence: readonly ResultView[];
  /** What stands in the place of evidence where there is none. */
  readonly noEvidence: string;
  /** Null: no analysis. */
  readonly support: SupportView | null;
  /** The last year first. */
  readonly years: readonly SchoolYearView[];
  readonly findings: readonly FindingView[];
}
