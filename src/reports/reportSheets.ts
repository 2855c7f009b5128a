import { composeCatalogue } from "./catalogue/composeCatalogue";
import { composeCalculation } from "./calculation/composeCalculation";
import { composeCourses } from "./courses/composeCourses";
import { composeData } from "./data/composeData";
import { composeDataCheck } from "./dataCheck/composeDataCheck";
import { composeDynamics } from "./dynamics/composeDynamics";
import { composeEffectiveness } from "./effectiveness/composeEffectiveness";
import { composeDiagnosis } from "./diagnosis/composeDiagnosis";
import { composeLowPerforming } from "./lowPerforming/composeLowPerforming";
import { composeMethodology } from "./methodology/composeMethodology";
import { composeMonitoring } from "./monitoring/composeMonitoring";
import { composeOrder } from "./order/composeOrder";
import { composeParameters } from "./parameters/composeParameters";
import { composePassport } from "./passport/composePassport";
import { composePartners } from "./partners/composePartners";
import { composeRating } from "./rating/composeRating";
import { composeDepartmentRecommendations } from "./recommendations/composeDepartmentRecommendations";
import { composeSchoolRecommendations } from "./recommendations/composeSchoolRecommendations";
import type { ReportInput } from "./reportInput";
import { composeRoadmap } from "./roadmap/composeRoadmap";
import { composeSchools } from "./schools/composeSchools";
import type { SheetKey, SheetModel } from "./sheetModel";
import { composeSocialIndex } from "./socialIndex/composeSocialIndex";
import { composeTypology } from "./typology/composeTypology";
import { composeYearReport } from "./yearReport/composeYearReport";

/** Every generated sheet, in the order in which they stand in the workbook: what is asked for first comes first. */
export const reportSheets: readonly { readonly key: SheetKey; readonly compose: (input: ReportInput) => SheetModel }[] = [
  { key: "lowPerforming", compose: composeLowPerforming },
  { key: "rating", compose: composeRating },
  { key: "socialIndex", compose: composeSocialIndex },
  { key: "typology", compose: composeTypology },
  { key: "dynamics", compose: composeDynamics },
  { key: "passport", compose: composePassport },
  { key: "monitoring", compose: composeMonitoring },
  { key: "schoolRecommendations", compose: composeSchoolRecommendations },
  { key: "departmentRecommendations", compose: composeDepartmentRecommendations },
  { key: "diagnosis", compose: composeDiagnosis },
  { key: "partners", compose: composePartners },
  { key: "courses", compose: composeCourses },
  { key: "roadmap", compose: composeRoadmap },
  { key: "order", compose: composeOrder },
  { key: "effectiveness", compose: composeEffectiveness },
  { key: "yearReport", compose: composeYearReport },
  { key: "dataCheck", compose: composeDataCheck },
  { key: "schools", compose: composeSchools },
  { key: "data", compose: composeData },
  { key: "catalogue", compose: composeCatalogue },
  { key: "calculation", compose: composeCalculation },
  { key: "parameters", compose: composeParameters },
  { key: "methodology", compose: composeMethodology },
];
