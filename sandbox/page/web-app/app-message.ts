/** What an app or this page says to the other: `JSON.stringify({eventType, eventData})`. */
export interface AppMessage {
  type: string;
  data: Readonly<Record<string, unknown>>;
}

/** @returns undefined for what is no message of an app's. Data that is no object counts as none. */
export function parseAppMessage(posted: unknown): AppMessage | undefined {
  if (typeof posted !== 'string') return undefined;
  let message: unknown;
  try {
    message = JSON.parse(posted);
  } catch {
    return undefined;
  }
  if (!isRecord(message) || typeof message['eventType'] !== 'string') return undefined;
  return { type: message['eventType'], data: isRecord(message['eventData']) ? message['eventData'] : {} };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Apps come from anybody: whatever is of another type counts as absent. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function colourOrNone(value: unknown): string | undefined {
  return typeof value === 'string' && /^#[\da-f]{6}$/i.test(value) ? value : undefined;
}
