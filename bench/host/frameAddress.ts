import type { Conversation } from "./conversation";

/** Capabilities of the frame: 1 shared runtime + 2 custom functions. With 1 alone the client never starts custom functions. */
const sharedRuntimeWithFunctions = 3;

/**
 * Address and window name with which Excel on the web opens an add-in's frame. The name must be set before the frame is inserted:
 * set later it does not reach `window.name`.
 * The client clamps version 16.01 to the newest it has: excel-web-16.00.
 */
export function frameAddress(page: string, conversation: Conversation, locale: string): { readonly src: string; readonly name: string } {
  const hostInfo = ["Excel", "Web", "16.01", locale, "bench", "", "", sharedRuntimeWithFunctions];
  const url = new URL(page);
  url.searchParams.set("_host_Info", hostInfo.join("$"));
  const name = {
    baseFrameName: "bench-pane",
    hostInfo: hostInfo.join("|"),
    xdmInfo: [conversation.id, conversation.addin, conversation.hostOrigin].join("|"),
    serializerVersion: 1,
    flights: "[]",
  };
  return { src: url.href.replaceAll("%24", "$"), name: JSON.stringify(name) };
}
