/**
 * Messages between the frame of an add-in and the page around it, as `excel-web-16.00.js` writes them
 * (Microsoft.Office.Common.XdmCommunicationManager): plain JSON sent with postMessage.
 */
export const requestKind = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

export interface XdmRequest {
  readonly _messageType: 0;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** Reads a message of the given conversation; null when the text is something else. */
export function parseRequest(text: unknown, conversation: string): XdmRequest | null {
  if (typeof text !== "string" || !text.startsWith("{")) return null;
  let message: Partial<XdmRequest>;
  try {
    message = JSON.parse(text) as Partial<XdmRequest>;
  } catch {
    // Other scripts of the page may post what is not JSON.
    return null;
  }
  return message._messageType === 0 && message._conversationId === conversation ? (message as XdmRequest) : null;
}

export function replyText(request: XdmRequest, origin: string, data: unknown): string {
  return message(request._actionName, request._conversationId, request._correlationId, origin, data, 0);
}

export function eventText(name: string, conversation: string, correlation: number, origin: string, data: unknown): string {
  return message(name, conversation, correlation, origin, data, 1);
}

function message(name: string, conversation: string, correlation: number, origin: string, data: unknown, responseType: 0 | 1): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: name,
    _conversationId: conversation,
    _correlationId: correlation,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: responseType,
    _serializerVersion: 1,
  });
}
