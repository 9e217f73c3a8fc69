import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import { BotApiError, badRequest, requestTooLarge } from '../errors.ts';
import type { Fields, Upload } from '../params.ts';

/** Telegram takes files of up to 50 MB; the rest of a body is small. */
export const MAX_BODY_BYTES = 52 * 1024 * 1024;

/**
 * Reads a multipart body to its end. Some clients give a file part no file name, so any part with a content type other
 * than text counts as a file, as busboy has it.
 * @throws BotApiError 400 when malformed, 413 when a file is over 50 MB.
 */
export async function readMultipart(
  request: IncomingMessage,
  fields: Fields,
  uploads: Map<string, Upload>,
): Promise<void> {
  let tooLarge = false;
  try {
    const parser = busboy({
      headers: request.headers,
      defParamCharset: 'utf8',
      limits: { fileSize: MAX_BODY_BYTES, fieldSize: MAX_BODY_BYTES, files: 20 },
    });
    parser.on('field', (name, value) => {
      fields[name] = value;
    });
    parser.on('file', (name, stream, info) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('limit', () => (tooLarge = true));
      stream.on('end', () => {
        uploads.set(name, {
          name: info.filename ?? name,
          mimeType: info.mimeType,
          data: Buffer.concat(chunks),
        });
      });
    });
    await pipeline(request, parser);
  } catch (error) {
    if (error instanceof BotApiError) throw error;
    throw badRequest("can't parse multipart form data");
  }
  if (tooLarge) throw requestTooLarge();
}
