import type { IncomingHttpHeaders } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import { badRequest } from '../errors.ts';
import type { Fields, Upload } from '../params.ts';
import { quoteFileNames } from './quote-file-names.ts';
import { MAX_BODY_BYTES } from './read-body.ts';

/** Splits a multipart body into `fields` and `uploads`. @throws BotApiError 400 when it is malformed. */
export async function readMultipart(
  headers: IncomingHttpHeaders,
  body: Buffer,
  fields: Fields,
  uploads: Map<string, Upload>,
): Promise<void> {
  const boundary = /boundary="?([^";]+)/i.exec(headers['content-type'] ?? '')?.[1] ?? '';
  try {
    const parser = busboy({ headers, defParamCharset: 'utf8', limits: { fieldSize: MAX_BODY_BYTES } });
    parser.on('field', (name, value) => {
      fields[name] = value;
    });
    parser.on('file', (name, stream, info) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const data = Buffer.concat(chunks);
        uploads.set(name, { name: info.filename ?? name, mimeType: info.mimeType, data });
      });
    });
    await pipeline(Readable.from([quoteFileNames(body, boundary)]), parser);
  } catch {
    throw badRequest("can't parse multipart form data");
  }
}
