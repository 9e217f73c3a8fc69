import type { IncomingMessage } from 'node:http';
import { isObject } from '../json.ts';
import { badRequest } from '../errors.ts';
import { createParams, type Fields, type Params, type Upload } from '../params.ts';
import { readBody } from './read-body.ts';
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

/** Query and body together; the body wins. */
export async function readParams(request: IncomingMessage, query: URLSearchParams): Promise<Params> {
  const fields: Fields = Object.fromEntries(query);
  const uploads = new Map<string, Upload>();
  const type = request.headers['content-type'] ?? '';
  const body = await readBody(request);
  if (type.startsWith('multipart/form-data')) {
    await readMultipart(request.headers, body, fields, uploads);
  } else if (type.startsWith('application/json')) {
    Object.assign(fields, parseJsonFields(body.toString()));
  } else if (type.startsWith('application/x-www-form-urlencoded')) {
    Object.assign(fields, Object.fromEntries(new URLSearchParams(body.toString())));
  }
  return createParams(fields, uploads);
}
