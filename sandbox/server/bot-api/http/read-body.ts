import type { IncomingMessage } from 'node:http';
import { requestTooLarge, tooManyRequests } from '../errors.ts';

/** Telegram takes files of up to 50 MB; the rest of a body is small. */
export const MAX_UPLOAD_BYTES = 52 * 1024 * 1024;

/** Parameters without files: the longest text is 32 KiB. */
export const MAX_FORM_BYTES = 1024 * 1024;

/** Bodies that are being received at the same time, all together. */
const MAX_BYTES_IN_FLIGHT = 256 * 1024 * 1024;

export interface BodyReader {
  /** @throws BotApiError 413 above `limit` bytes, 429 while too much else is being received. */
  read(request: IncomingMessage, limit: number): Promise<Buffer>;
}

/** Reads bodies for one front, never holding more than a fixed amount of memory for them. */
export function createBodyReader(maxInFlight = MAX_BYTES_IN_FLIGHT): BodyReader {
  let inFlight = 0;

  return {
    async read(request, limit) {
      // Refused before anything is read, where the client says how much comes.
      if (Number(request.headers['content-length'] ?? 0) > limit) throw requestTooLarge();
      const chunks: Buffer[] = [];
      let size = 0;
      try {
        for await (const chunk of request) {
          const bytes = Buffer.from(chunk);
          size += bytes.length;
          inFlight += bytes.length;
          if (size > limit) throw requestTooLarge();
          if (inFlight > maxInFlight) throw tooManyRequests(1);
          chunks.push(bytes);
        }
        return Buffer.concat(chunks);
      } finally {
        inFlight -= size;
      }
    },
  };
}
