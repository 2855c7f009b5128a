import { ProtocolEngine } from "../protocol/engine";
import type { Admission } from "../protocol/engine";
import type { HostEvent } from "../protocol/hostEvent";
import { hostObject } from "../protocol/hostObject";
import type { HostModel, HostObject } from "../protocol/objectModel";
import { refusal } from "../protocol/wire";
import { AddinActions } from "./addinActions";
import { admitRequest } from "./admitRequest";
import { appContext } from "./appContext";
import { newConversation } from "./conversation";
import { CustomFunctionCalls } from "./customFunctionCalls";
import { dispatchId } from "./dispatchIds";
import { DocumentSettings } from "./documentSettings";
import { EventQueue } from "./eventQueue";
import { frameAddress } from "./frameAddress";
import { isSupportedBy } from "./isSupportedBy";
import type { Knobs } from "./knobs";
import { PaneState } from "./paneState";
import { requirementProfiles } from "./requirementProfiles";
import { RibbonState } from "./ribbonState";
import { eventEntry } from "./richApiMessages";
import { addinInternalService } from "./services/addinInternal";
import { appRuntimePersistenceService, appRuntimeService } from "./services/appRuntime";
import { customFunctions } from "./services/customFunctions";
import { dynamicRibbon } from "./services/dynamicRibbon";
import type { PostToFrame } from "./xdmChannel";
import { XdmChannel } from "./xdmChannel";

/** What the class tables of the document may use of the host. */
export interface ObjectModelContext {
  readonly knobs: Readonly<Knobs>;
  readonly emit: (event: HostEvent) => void;
}

export interface WebHostOptions {
  readonly knobs: Knobs;
  readonly model: HostModel;
  /** The document's root object, made once. */
  readonly root: (context: ObjectModelContext) => HostObject;
  /** Whether the user is typing into a cell of the grid: requests are then refused, or wait, as the knob `editMode` has it. */
  readonly isEditing?: () => boolean;
  readonly fileName: string;
  /** Where Office.context.document.settings are kept: name → value. The host writes into it when the add-in saves. */
  readonly settings: Record<string, unknown>;
  /** Origin of the page around the add-in's frame. */
  readonly origin: string;
}

/** Visibility of the runtime: OSF event type 65539 of the client. */
const runtimeVisibility = 65539;

/**
 * Excel on the web as one add-in sees it: frame, context, requests, events, commands, custom functions.
 * It speaks to the unmodified office.js in the frame; what it answers comes from the class tables.
 */
export class WebHost {
  readonly engine: ProtocolEngine;
  readonly functions = new CustomFunctionCalls((entries) => this.events.sendNow(entries));
  readonly actions = new AddinActions(
    (event, data) => this.channel?.fire(event, data) ?? false,
    (entries) => this.events.sendNow(entries),
  );
  readonly pane = new PaneState();
  readonly ribbon = new RibbonState();
  /** Messages of the client that the host has no answer to: a test asserts that there are none. */
  readonly unknownMessages: string[] = [];
  private readonly settings: DocumentSettings;
  private readonly events = new EventQueue((data) => this.channel?.fire("richApiMessage", data) ?? false);
  private readonly services: Readonly<Record<string, HostObject>>;
  private channel: XdmChannel | null = null;
  private closed = false;

  constructor(private readonly options: WebHostOptions) {
    const { knobs, model } = options;
    this.settings = new DocumentSettings(options.settings);
    this.services = {
      "Microsoft.ExcelServices.CustomFunctions": hostObject(customFunctions, this.functions, "customFunctions"),
      "Microsoft.AppRuntime.AppRuntimeService": hostObject(appRuntimeService, this.pane, "appRuntime"),
      "Microsoft.AppRuntime.AppRuntimePersistenceService": hostObject(appRuntimePersistenceService, this.pane, "appRuntimePersistence"),
      "Microsoft.DynamicRibbon.DynamicRibbon": hostObject(dynamicRibbon, this.ribbon, "dynamicRibbon"),
      "Microsoft.InternalService.AddinInternalService": hostObject(addinInternalService, this.actions, "addinInternal"),
    };
    this.engine = new ProtocolEngine({
      model,
      root: options.root({ knobs, emit: (event) => this.events.add(eventEntry(event)) }),
      service: (name) => this.services[name] ?? null,
      isSupported: (requirement) => isSupportedBy(requirementProfiles[knobs.profile], requirement),
      byteLimit: () => knobs.requestBytes,
      admit: (request) => this.admit(request),
    });
    this.pane.onChange((visible) =>
      this.events.add(eventEntry({ type: runtimeVisibility, target: "", message: { visibility: visible ? "Visible" : "Hidden" } })),
    );
  }

  get knobs(): Knobs {
    return this.options.knobs;
  }

  /** Begins a conversation with a frame about to be loaded, and tells the address and name that the frame must have. A former frame is forgotten. */
  open(page: string, post: PostToFrame): { readonly src: string; readonly name: string } {
    const conversation = newConversation(this.options.origin);
    this.engine.references.clear();
    this.functions.setLoading();
    this.actions.ready = false;
    this.channel = new XdmChannel(conversation, post, (action, data) => this.answer(action, data));
    return frameAddress(page, conversation, this.knobs.locale);
  }

  /** A message that came from the frame. */
  receive(text: unknown): void {
    void this.channel?.receive(text);
  }

  /** The document is closed: what the add-in asks from now on is refused. Resolves when nothing works on the workbook any more. */
  async close(): Promise<void> {
    this.closed = true;
    await this.engine.idle();
  }

  /** True when the add-in has loaded office.js so far that it hears ribbon commands. */
  get isReady(): boolean {
    return this.channel?.isListening("appCommandInvoked") ?? false;
  }

  private async admit(request: Admission): Promise<number | null> {
    const { knobs, isEditing } = this.options;
    const editing = (): boolean => !this.closed && (knobs.editMode || (isEditing?.() ?? false));
    const refused = this.closed ? null : await admitRequest(knobs, editing, request);
    return this.closed ? refusal.sessionLost : refused;
  }

  private async answer(action: string, data: unknown): Promise<unknown> {
    switch (action) {
      case "ContextActivationManager_getAppContextAsync":
        return this.channel && appContext(this.channel.conversation, this.knobs, this.options.fileName, this.settings.read());
      case "ContextActivationManager_notifyHost":
      case "ContextActivationManager_openWindowInHost":
        // Telemetry, focus and keys; the dialog opens its window itself.
        return null;
      case "executeMethod":
        return this.execute(data as ExecuteMethod);
      default:
        return this.unknown(action);
    }
  }

  private async execute(method: ExecuteMethod): Promise<unknown> {
    switch (method.DdaMethod.DispatchId) {
      case dispatchId.richApi: {
        const { 4: body, 6: flags } = method.ArrayData ?? [];
        const reply = await this.engine.process(String(body), Number(flags));
        return "refused" in reply ? { Error: reply.refused, Version: 1 } : succeeded({ Data: [200, [], reply.text] });
      }
      case dispatchId.commandCompleted:
        this.actions.complete(method);
        return succeeded({});
      case dispatchId.saveSettings:
        this.settings.write(method.DdaSettingsMethod?.Properties ?? []);
        return succeeded({});
      case dispatchId.loadSettings:
        return succeeded({ Properties: { Settings: this.settings.read().map(([Name, Value]) => ({ Name, Value })) } });
      case dispatchId.fileProperties:
        return succeeded({ Properties: { Url: `${this.options.origin}/${encodeURIComponent(this.options.fileName)}` } });
      default:
        return this.unknown(`executeMethod ${method.DdaMethod.DispatchId}`);
    }
  }

  private unknown(message: string): unknown {
    this.unknownMessages.push(message);
    return { Error: refusal.internalError, Version: 1 };
  }
}

interface ExecuteMethod {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
}

function succeeded(data: Record<string, unknown>): Record<string, unknown> {
  return { Error: 0, Version: 1, ...data };
}
