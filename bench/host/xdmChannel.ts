import type { Conversation } from "./conversation";
import type { XdmRequest } from "./xdmMessage";
import { eventText, parseRequest, replyText, requestKind } from "./xdmMessage";

/** The frame's end: takes the text of a message. */
export type PostToFrame = (text: string) => void;

const noError = { Error: 0 };

/** One conversation with one frame: answers its requests, remembers which events it listens to, and sends those. */
export class XdmChannel {
  /** Event → correlation id of its registration, under which the client expects it. */
  private readonly listening = new Map<string, number>();

  constructor(
    readonly conversation: Conversation,
    private readonly post: PostToFrame,
    private readonly answer: (action: string, data: unknown) => Promise<unknown>,
  ) {}

  async receive(text: unknown): Promise<void> {
    const request = parseRequest(text, this.conversation.id);
    if (!request) return;
    this.post(replyText(request, this.conversation.hostOrigin, await this.handle(request)));
  }

  isListening(event: string): boolean {
    return this.listening.has(event);
  }

  /** False when the frame does not listen to the event. */
  fire(event: string, data: unknown): boolean {
    const correlation = this.listening.get(event);
    if (correlation === undefined) return false;
    this.post(eventText(event, this.conversation.id, correlation, this.conversation.hostOrigin, data));
    return true;
  }

  private handle(request: XdmRequest): unknown {
    switch (request._actionType) {
      case requestKind.registerEvent:
        this.listening.set(request._actionName, request._correlationId);
        return noError;
      case requestKind.unregisterEvent:
        this.listening.delete(request._actionName);
        return noError;
      default:
        return this.answer(request._actionName, request._data);
    }
  }
}
