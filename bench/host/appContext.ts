import type { Conversation } from "./conversation";
import type { Knobs } from "./knobs";
import { requirementProfiles } from "./requirementProfiles";

/** `Microsoft.Office.WebExtension…AppName.ExcelWebApp` of the client. */
const excelOnTheWeb = 16;
const clientMode = { readOnly: 0, readWrite: 1 } as const;
const taskPane = 2;

/** What the client asks first (ContextActivationManager_getAppContextAsync): everything that Office.context tells an add-in. */
export function appContext(
  conversation: Conversation,
  knobs: Readonly<Knobs>,
  fileName: string,
  settings: readonly (readonly [name: string, json: string])[],
): Record<string, unknown> {
  return {
    _id: conversation.addin,
    _appName: excelOnTheWeb,
    _appVersion: "16.01",
    _appMinorVersion: 1,
    _appUILocale: knobs.locale,
    _dataLocale: knobs.locale,
    _docUrl: `${conversation.hostOrigin}/${encodeURIComponent(fileName)}`,
    _clientMode: knobs.readOnly ? clientMode.readOnly : clientMode.readWrite,
    _settings: settings,
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "bench",
    _appInstanceId: conversation.addin,
    _requirementMatrix: JSON.stringify(requirementProfiles[knobs.profile]),
    _dialogRequirementMatrix: JSON.stringify({ DialogApi: "1.2" }),
    _hostFullVersion: "16.0.0.0",
    _clientWindowHeight: 700,
    _clientWindowWidth: 350,
    _addinName: "bench",
    _appDomains: [conversation.hostOrigin],
    _featureGates: {},
    _initialDisplayMode: taskPane,
  };
}
