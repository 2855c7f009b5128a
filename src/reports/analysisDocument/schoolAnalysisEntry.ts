import type { FederalEvidence, RatingResult, SchoolAnalysis } from "../../domain/analysis/analysis";
import { clusterStatusName } from "../../text/names/clusterStatusName";
import { comparisonName } from "../../text/names/comparisonName";
import { decisionText } from "../../text/names/decisionText";
import { federalStatusName } from "../../text/names/federalStatusName";
import { kindName } from "../../text/names/kindName";
import { schoolTypeName } from "../../text/names/schoolTypeName";
import { socialIndexLevelText } from "../../text/names/socialIndexLevelText";
import { subjectName } from "../../text/names/subjectName";
import type { NameSource } from "./nameSources";

/** The analysis of a school in the JSON, without risks and partner. */
export function schoolAnalysisEntry(school: SchoolAnalysis, nameSource: NameSource): Record<string, unknown> {
  const { schoolId, resultIndex, rating, socialIndex, federal, cluster, decision, cautious, type, contextEffect, objectivityCheck } =
    school;
  return {
    id: schoolId,
    resultIndex,
    rating: rating === null ? null : ratingEntry(rating, school),
    socialIndex:
      socialIndex === null
        ? null
        : {
            year: socialIndex.baseYear,
            value: socialIndex.value,
            level: socialIndexLevelText(socialIndex.level).name,
            stable: socialIndex.stable,
            unfavourableConditions: socialIndex.unfavourableConditions,
          },
    federal: {
      status: federalStatusName(federal.status),
      pooledShare: federal.pooledShare,
      evidence: federal.evidence.map((one) => evidenceEntry(one, nameSource)),
      diagnostic: federal.diagnostic.map((one) => evidenceEntry(one, nameSource)),
    },
    clusterCriterion: clusterStatusName(cluster.status),
    decision: decisionText(decision).name,
    cautious,
    objectivityCheck,
    type: type === null ? null : schoolTypeName(type),
    contextEffect,
  };
}

function ratingEntry(rating: RatingResult, { comparison }: SchoolAnalysis): Record<string, unknown> {
  const { value, low, high, deviation, standardError, place, placeLow, placeHigh, setPlace, setPlaceLow, setPlaceHigh, sufficient } =
    rating;
  return {
    value,
    low,
    high,
    deviation,
    se: standardError,
    place,
    placeLow,
    placeHigh,
    comparedWith: comparison === null ? null : comparisonName(comparison),
    setPlace,
    setPlaceLow,
    setPlaceHigh,
    sufficient,
  };
}

function evidenceEntry(
  { year, kind, subject, grade, n, low, share, lowerBound, source }: FederalEvidence,
  nameSource: NameSource,
): Record<string, unknown> {
  return { year, kind: kindName(kind), subject: subjectName(subject), grade, n, low, share, lowerBound, source: nameSource(source) };
}
