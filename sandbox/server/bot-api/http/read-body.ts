import type { IncomingMessage } from 'node:http';
import { requestTooLarge } from '../errors.ts';

/** Telegram takes files of up to 50 MB; the rest of a body is small. */
export const MAX_BODY_BYTES = 52 * 1024 * 1024;

/** @throws BotApiError 413. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MAX_BODY_BYTES) throw requestTooLarge();
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
