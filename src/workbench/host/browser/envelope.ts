/** A message of Office.js's cross-frame channel, as JSON text through postMessage (office-js, XDM transport). */
export interface Envelope {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin?: string;
  readonly _data?: unknown;
  readonly _actionType?: number;
}

export const MessageType = { request: 0, response: 1 } as const;
export const ActionKind = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const ResponseKind = { forCalling: 0, forEventing: 1 } as const;

/** The message in a postMessage's data; null when it is none of Office.js's. */
export function readEnvelope(data: unknown): Envelope | null {
  if (typeof data !== "string" || !data.startsWith("{")) return null;
  try {
    const message = JSON.parse(data) as Partial<Envelope>;
    return typeof message._actionName === "string" && typeof message._messageType === "number"
      ? (message as Envelope)
      : null;
  } catch {
    return null;
  }
}

/** An answer to a request. */
export function answerTo(request: Envelope, origin: string, data: unknown): string {
  return respond(request, origin, data, ResponseKind.forCalling);
}

/** An event for a registration, which is known by the request that made it. */
export function eventFor(registration: Envelope, origin: string, data: unknown): string {
  return respond(registration, origin, data, ResponseKind.forEventing);
}

function respond(request: Envelope, origin: string, data: unknown, kind: number): string {
  return JSON.stringify({
    _messageType: MessageType.response,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _errorCode: 0,
    _responseType: kind,
    _data: data,
    _origin: origin,
    _serializerVersion: 1,
  });
}
