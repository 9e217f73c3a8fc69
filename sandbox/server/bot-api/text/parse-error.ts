import { badRequest, type BotApiError } from '../errors.ts';

/** A fault in marked-up text. The server counts bytes of UTF-8. */
export function entityError(text: string, source: string, at: number): BotApiError {
  return badRequest(`can't parse entities: ${text} at byte offset ${Buffer.byteLength(source.slice(0, at))}`);
}
