import type { IncomingHttpHeaders } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import { badRequest, BotApiError, requestTooLarge } from '../errors.ts';
import type { Fields, Upload } from '../params.ts';
import { quoteFileNames } from './quote-file-names.ts';
import { MAX_FORM_BYTES } from './read-body.ts';

/** An album has ten files; no method takes more. */
const MAX_FILES = 10;
const MAX_FIELDS = 200;

/** Splits a multipart body into `fields` and `uploads`. @throws BotApiError 400 when it is malformed, 413 for too many parts. */
export async function readMultipart(
  headers: IncomingHttpHeaders,
  body: Buffer,
  fields: Fields,
  uploads: Map<string, Upload>,
): Promise<void> {
  const boundary = /boundary="?([^";]+)/i.exec(headers['content-type'] ?? '')?.[1] ?? '';
  const limits = { fieldSize: MAX_FORM_BYTES, files: MAX_FILES, fields: MAX_FIELDS };
  try {
    const parser = busboy({ headers, defParamCharset: 'utf8', limits });
    const refuse = (): void => void parser.destroy(requestTooLarge());
    parser.on('filesLimit', refuse);
    parser.on('fieldsLimit', refuse);
    parser.on('field', (name, value, { valueTruncated }) => {
      if (valueTruncated) refuse();
      fields[name] = value;
    });
    parser.on('file', (name, stream, info) => {
      const chunks: Buffer[] = [];
      // A body that ends too early fails each open part by itself; the parser's own failure, below, is the one that counts.
      stream.on('error', () => undefined);
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const data = Buffer.concat(chunks);
        uploads.set(name, { name: info.filename ?? name, mimeType: info.mimeType, data });
      });
    });
    await pipeline(Readable.from([quoteFileNames(body, boundary)]), parser);
  } catch (error) {
    if (error instanceof BotApiError) throw error;
    throw badRequest("can't parse multipart form data");
  }
}
