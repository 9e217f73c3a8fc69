import type { IncomingMessage } from 'node:http';
import { isObject } from '../json.ts';
import { badRequest, requestTooLarge } from '../errors.ts';
import { createParams, type Fields, type Params, type Upload } from '../params.ts';
import { MAX_BODY_BYTES, readMultipart } from './read-multipart.ts';

async function readBody(request: IncomingMessage): Promise<Buffer> {
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

/** @throws BotApiError when the text is not a JSON object. */
export function parseJsonFields(text: string): Fields {
  try {
    const parsed: unknown = text.trim() === '' ? {} : JSON.parse(text);
    if (isObject(parsed)) return parsed;
  } catch {
    // Reported below, as any other body that is no object.
  }
  throw badRequest("can't parse request: can't parse JSON object");
}

/** Query and body together; the body wins. */
export async function readParams(request: IncomingMessage, query: URLSearchParams): Promise<Params> {
  const fields: Fields = Object.fromEntries(query);
  const uploads = new Map<string, Upload>();
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) {
    await readMultipart(request, fields, uploads);
  } else {
    const body = (await readBody(request)).toString('utf8');
    if (type.startsWith('application/json')) Object.assign(fields, parseJsonFields(body));
    else if (type.startsWith('application/x-www-form-urlencoded'))
      Object.assign(fields, Object.fromEntries(new URLSearchParams(body)));
  }
  return createParams(fields, uploads);
}
