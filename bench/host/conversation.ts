/** Who talks to whom: one a frame, new at each loading (the client keeps it in sessionStorage by origin and tab). */
export interface Conversation {
  readonly id: string;
  readonly addin: string;
  /** Origin of the page around the frame. The client demands https and the add-in's own host name, or a domain of Office. */
  readonly hostOrigin: string;
}

export function newConversation(hostOrigin: string): Conversation {
  return { id: `conversation-${unique()}`, addin: `addin-${unique()}`, hostOrigin };
}

function unique(): string {
  const parts = new Uint32Array(2);
  crypto.getRandomValues(parts);
  return Array.from(parts, (part) => part.toString(36)).join("");
}
