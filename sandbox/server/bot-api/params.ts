import { badRequest } from './errors.ts';

/** A file that came in a multipart body. */
export interface Upload {
  name: string;
  mimeType: string;
  data: Buffer;
}

/**
 * The parameters of a call, whichever way they came. As on the real server, each value may arrive typed (JSON body) or
 * as text (query, form), and structures may arrive as JSON text.
 */
export interface Params {
  has(name: string): boolean;
  /** @returns `undefined` when absent; numbers and flags are given as text. */
  text(name: string): string | undefined;
  /** @throws BotApiError when there is a value that is no integer. */
  integer(name: string): number | undefined;
  flag(name: string): boolean;
  /** @param what names the structure in the error. @throws BotApiError when it is not JSON. */
  json(name: string, what: string): unknown;
  /** The upload under `name`, or the one that its value points to with `attach://`. */
  upload(name: string): Upload | undefined;
  /** The upload that an `attach://<name>` value points to. */
  attached(reference: string): Upload | undefined;
}

export type Fields = Record<string, unknown>;

export function createParams(fields: Fields, uploads: ReadonlyMap<string, Upload>): Params {
  const value = (name: string) => fields[name] ?? undefined;

  function text(name: string): string | undefined {
    const given = value(name);
    if (given === undefined || typeof given === 'string') return given;
    if (typeof given === 'number' || typeof given === 'boolean') return String(given);
    return JSON.stringify(given);
  }

  function integer(name: string): number | undefined {
    const given = text(name)?.trim();
    if (given === undefined || given === '') return undefined;
    const number = Number(given);
    if (!Number.isSafeInteger(number)) throw badRequest(`invalid ${name} specified`);
    return number;
  }

  function json(name: string, what: string): unknown {
    const given = value(name);
    if (typeof given !== 'string') return given;
    if (given.trim() === '') return undefined;
    try {
      return JSON.parse(given);
    } catch {
      throw badRequest(`can't parse ${what} JSON object`);
    }
  }

  function attached(reference: string): Upload | undefined {
    return reference.startsWith('attach://') ? uploads.get(reference.slice('attach://'.length)) : undefined;
  }

  return {
    has: (name) => value(name) !== undefined,
    text,
    integer,
    flag: (name) => ['true', 'yes', '1'].includes(text(name)?.toLowerCase() ?? ''),
    json,
    upload: (name) => uploads.get(name) ?? attached(text(name) ?? ''),
    attached,
  };
}
