import type { Call } from '../call.ts';
import { badRequest } from '../errors.ts';

/** `language_code`: two letters, or empty for everybody else. */
export function readLanguageCode({ params }: Call): string {
  const code = params.text('language_code') ?? '';
  if (code !== '' && !/^[a-z]{2}$/.test(code)) throw badRequest('invalid language code specified');
  return code;
}
