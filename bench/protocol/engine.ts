import { ActionPerformer } from "./actionPerformer";
import { byteLength } from "./byteLength";
import { HostError } from "./hostError";
import { MemberAccess } from "./memberAccess";
import type { HostModel, HostObject } from "./objectModel";
import { PathResolver } from "./pathResolver";
import { References } from "./references";
import type { RequestPurpose, RequestRecord } from "./requestLog";
import { RequestLog } from "./requestLog";
import { requestPurpose } from "./requestPurpose";
import type { WireAction, WireError, WirePath, WireReply, WireRequest, WireResult } from "./wire";
import { refusal } from "./wire";

export interface EngineOptions {
  /** What object path type 1 means. */
  readonly root: HostObject;
  readonly model: HostModel;
  /** Objects the client asks for by name. */
  readonly service: (name: string) => HostObject | null;
  /** Whether the requirement profile holds a set: "ExcelApi 1.12". */
  readonly isSupported: (requirement: string) => boolean;
  /** Limit of a request and of a reply, bytes of UTF-8. */
  readonly byteLimit: () => number;
  /** Asked before anything of a request is done: null lets it in, at once or later; a code refuses it. */
  readonly admit: (request: Admission) => Promise<number | null>;
}

export interface Admission {
  readonly purpose: RequestPurpose;
  readonly writes: boolean;
  /** The client's request flags; the host knows what their higher bits mean. */
  readonly flags: number;
}

/** The reply's text, or the code with which the host refuses the request as a whole. */
export type EngineReply =
  { readonly text: string; readonly record: RequestRecord } | { readonly refused: number; readonly record: RequestRecord };

/**
 * The host's end of the RichApi protocol: takes the body of a request, walks its object paths over the class tables,
 * performs its actions and answers. Requests are taken one after another, whatever their senders await.
 */
export class ProtocolEngine {
  readonly log = new RequestLog();
  readonly references = new References();
  readonly members: MemberAccess;
  /** Defects of the bench itself met so far: errors that no rule threw on purpose. */
  readonly defects: Error[] = [];
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: EngineOptions) {
    this.members = new MemberAccess(options.isSupported);
  }

  process(body: string, flags = 0): Promise<EngineReply> {
    const reply = this.queue.then(() => this.answer(body, flags));
    this.queue = reply.catch(() => undefined);
    return reply;
  }

  /** Resolves when the requests that have come so far are answered. */
  async idle(): Promise<void> {
    await this.queue;
  }

  private async answer(body: string, flags: number): Promise<EngineReply> {
    const start = performance.now();
    const request = JSON.parse(body) as WireRequest;
    const requestBytes = byteLength(body);
    const about = { purpose: requestPurpose(request), requestBytes, actions: request.Actions.length, writes: (flags & 1) !== 0 };
    const limit = this.options.byteLimit();
    const refuse = (code: number, replyBytes: number): EngineReply => {
      const record = this.log.add({ ...about, replyBytes, milliseconds: performance.now() - start, error: `refused ${code}` });
      return { refused: code, record };
    };
    const refused = await this.options.admit({ ...about, flags });
    if (refused !== null) return refuse(refused, 0);
    if (requestBytes > limit) return refuse(refusal.requestTooLarge, 0);
    const around = { ...this.options, members: this.members, references: this.references };
    const paths = request.ObjectPaths ?? {};
    const performer = new ActionPerformer(request.Actions, new PathResolver(paths, around), around);
    const reply = await this.perform(request.Actions, performer, paths);
    const text = JSON.stringify(reply);
    const replyBytes = byteLength(text);
    if (replyBytes > limit) {
      performer.forgetReferences();
      return refuse(refusal.replyTooLarge, replyBytes);
    }
    const error = "Error" in reply ? reply.Error.Code : null;
    return { text, record: this.log.add({ ...about, replyBytes, milliseconds: performance.now() - start, error }) };
  }

  /** The first action that fails ends the request; what was done before it stays done. */
  private async perform(
    actions: readonly WireAction[],
    performer: ActionPerformer,
    paths: Readonly<Record<string, WirePath>>,
  ): Promise<WireReply> {
    const Results: WireResult[] = [];
    try {
      for (const action of actions) Results.push({ ActionId: action.Id, Value: await performer.perform(action) });
      this.options.model.flush();
      return { Results };
    } catch (error) {
      // Writes that were collected before the failure go out too.
      this.options.model.flush();
      const index = Math.min(Results.length, actions.length - 1);
      return { Error: this.wireError(error, actions[index], index, paths), ProcessedResults: { Results } };
    }
  }

  private wireError(
    error: unknown,
    action: WireAction | undefined,
    ActionIndex: number,
    paths: Readonly<Record<string, WirePath>>,
  ): WireError {
    const known = error instanceof HostError ? error : this.defect(error);
    const Location = action ? action.Name || (paths[action.ObjectPathId]?.Name ?? "") : "";
    return { Code: known.code, Message: known.message, Location, HttpStatusCode: known.httpStatus, ActionIndex };
  }

  private defect(error: unknown): HostError {
    const defect = error instanceof Error ? error : new Error(String(error));
    this.defects.push(defect);
    return new HostError("GeneralException", `Defect of the bench: ${defect.message}`, 500);
  }
}
