import type { IncomingMessage } from 'node:http';
import { isObject } from '../json.ts';
import { badRequest } from '../errors.ts';
import { createParams, type Fields, type Params, type Upload } from '../params.ts';
import { MAX_FORM_BYTES, MAX_UPLOAD_BYTES, type BodyReader } from './read-body.ts';
import { readMultipart } from './read-multipart.ts';

/** @throws BotApiError when the text is not a JSON object. */
function parseJsonFields(text: string): Fields {
  try {
    const parsed: unknown = text.trim() === '' ? {} : JSON.parse(text);
    if (isObject(parsed)) return parsed;
  } catch {
    // Reported below, as any other body that is no object.
  }
  throw badRequest("can't parse request: can't parse JSON object");
}

/** Query and body together; the body wins. @throws BotApiError 400, 413, 429. */
export async function readParams(
  request: IncomingMessage,
  query: URLSearchParams,
  bodies: BodyReader,
): Promise<Params> {
  const fields: Fields = Object.fromEntries(query);
  const uploads = new Map<string, Upload>();
  const type = request.headers['content-type'] ?? '';
  const isMultipart = type.startsWith('multipart/form-data');
  const body = await bodies.read(request, isMultipart ? MAX_UPLOAD_BYTES : MAX_FORM_BYTES);
  if (isMultipart) {
    await readMultipart(request.headers, body, fields, uploads);
  } else if (type.startsWith('application/json')) {
    Object.assign(fields, parseJsonFields(body.toString()));
  } else if (type.startsWith('application/x-www-form-urlencoded')) {
    Object.assign(fields, Object.fromEntries(new URLSearchParams(body.toString())));
  }
  return createParams(fields, uploads);
}
