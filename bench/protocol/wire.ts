/**
 * The body of a request as the client writes it ("ProcessQuery"), and of its reply.
 * Read out of `excel-web-16.00.debug.js` of @microsoft/office-js 1.1.110: classes ActionFactory, ObjectPathFactory, ClientRequest.
 */
export const actionType = {
  /** Answer the object's id, and its reference when the client keeps it. */
  instantiate: 1,
  /** `load` */
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  /** `retrieve`: like a query, with names as the author of the add-in writes them. */
  queryAsJson: 7,
  /** `update`: several properties at once. */
  update: 9,
} as const;

export const pathType = {
  root: 1,
  /** An object that needs no parent: a service of the host, by its full name. */
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  /** An object the client asked to keep, by the reference it was given. */
  reference: 6,
  nullObject: 7,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** As Arguments, with the path's id where an argument (or an element of one) is an object, else 0. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface WireRequest {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths?: Readonly<Record<string, WirePath>>;
}

export interface WireResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
  /** Which action failed; the client finds the statement by it. Earlier actions stay done: there is no rollback. */
  readonly ActionIndex: number;
}

export type WireReply =
  | { readonly Results: readonly WireResult[] }
  | { readonly Error: WireError; readonly ProcessedResults: { readonly Results: readonly WireResult[] } };

/** Codes with which any host refuses a whole request: `OfficeJsErrorCode_ooe…` of the client. Those of one program stand with its host. */
export const refusal = {
  internalError: 5001,
  sessionLost: 5012,
  tooManyRequests: 5102,
  requestTooLarge: 5103,
  replyTooLarge: 5104,
  /** Not permitted: what a document opened for reading answers to a write. */
  noCapability: 7000,
} as const;
