import type { HostEventEntry, WorkbenchHost } from "../workbench-host";
import { appContext } from "./app-context";
import { ActionKind, answerTo, eventFor, MessageType, readEnvelope, type Envelope } from "./envelope";
import { executeMethod } from "./execute-method";

export interface ConnectOptions {
  /** Not in the page yet: Office.js reads its name when the frame is made. */
  readonly iframe: HTMLIFrameElement;
  readonly host: WorkbenchHost;
  readonly paneUrl: string;
  /** The page's own origin; https, and the host name of the add-in's page, or Office.js does not trust it. */
  readonly origin: string;
  readonly instanceId: string;
  readonly clientMode: 0 | 1;
  readonly language?: string;
}

export interface Connection {
  /** Runs a function that the add-in associated with a ribbon button. */
  invokeCommand(name: string): void;
  dispose(): void;
}

/**
 * Plays Excel on the web for an add-in's page in an iframe: Office.js's handshake, its requests, and events from the
 * host. Sets the frame's name and address; the caller puts it in the page.
 */
export function connectPane(options: ConnectOptions): Connection {
  const { iframe, host, origin } = options;
  const language = options.language ?? "nl-NL";
  const registrations = new Map<string, Envelope>();
  const conversation = `conv-${options.instanceId}`;
  nameFrame(options, conversation, language);
  const send = (text: string): void => iframe.contentWindow?.postMessage(text, origin);
  const raise = (name: string, data: unknown): void => {
    const registration = registrations.get(name);
    if (registration) send(eventFor(registration, origin, data));
  };
  const onMessage = (event: MessageEvent): void => {
    if (event.source !== iframe.contentWindow || event.origin !== origin) return;
    const message = readEnvelope(event.data);
    if (message?._messageType !== MessageType.request) return;
    if (message._actionType === ActionKind.registerEvent) registrations.set(message._actionName, message);
    if (message._actionType === ActionKind.unregisterEvent) registrations.delete(message._actionName);
    send(answerTo(message, origin, answerOf(message, options, language)));
  };
  window.addEventListener("message", onMessage);
  host.onEvent = (entries) => raise("richApiMessage", { ArrayData: entries.map(asArray) });
  return {
    invokeCommand: (name) =>
      raise("appCommandInvoked", [name, name, JSON.stringify({ source: { id: name } })]),
    dispose: () => {
      window.removeEventListener("message", onMessage);
      host.onEvent = null;
    },
  };
}

function nameFrame(
  { iframe, paneUrl, origin, instanceId }: ConnectOptions,
  conversation: string,
  language: string,
): void {
  const hostInfo = `Excel$Web$16.00$${language}$${instanceId}$$disableLogging$0`;
  iframe.name = JSON.stringify({
    baseFrameName: "frame1",
    hostInfo,
    xdmInfo: `${conversation}|${instanceId}|${origin}`,
    serializerVersion: "1",
    flights: "[]",
  });
  const url = new URL(paneUrl, origin);
  url.searchParams.set("_host_Info", hostInfo);
  iframe.src = url.href;
}

function answerOf(message: Envelope, options: ConnectOptions, language: string): unknown {
  if (message._actionType !== ActionKind.invoke) return { Error: 0 };
  switch (message._actionName) {
    case "ContextActivationManager_getAppContextAsync":
      return appContext(options.host, {
        ...options,
        language,
        documentUrl: `${options.origin}/werkmap.xlsx`,
      });
    case "executeMethod":
      return executeMethod(options.host, message._data);
    default:
      // What the add-in only tells its host (focus, keys, its address) needs no answer.
      return null;
  }
}

/** The order in which Office.js reads an entry: category, type, target, message, id, whether it is remote. */
function asArray({ messageCategory, messageType, targetId, message }: HostEventEntry): readonly unknown[] {
  return [messageCategory, messageType, targetId, message, 0, false];
}
