import type { ErrorHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { Refusal } from '../../domain/errors.ts';
import type { ApiError } from './api.ts';
import type { MiniAppDependencies } from './dependencies.ts';
import type { Visited } from './visitor.ts';

/** A request that is refused before anything is done. */
export class PageError extends Error {
  override name = 'PageError';
  readonly status: 400 | 401 | 403 | 404 | 413 | 415 | 429;
  readonly code: ApiError['error'];

  constructor(status: PageError['status'], code: ApiError['error']) {
    super(code);
    this.status = status;
    this.code = code;
  }
}

/** Not this person's to see, or not there at all: nobody can tell which. */
export class NotYours extends PageError {
  override name = 'NotYours';

  constructor() {
    super(403, 'not-yours');
  }
}

/** Refusals that are about what was asked for, not about who asks. */
const NOT_FOUND = new Set<Refusal['code']>(['link-not-found']);

/** Errors become answers here and nowhere else. */
export function answerErrors(deps: Pick<MiniAppDependencies, 'log' | 'sentenceFor'>): ErrorHandler<Visited> {
  return (error, c) => {
    // What was set before, such as how to keep the answer, goes for this one, too.
    const answer = (status: ApiStatus, body: ApiError): Response => c.json(body, status);
    if (error instanceof PageError) return answer(error.status, { error: error.code, sentence: null });
    if (error instanceof HTTPException) return answer(400, { error: 'bad-request', sentence: null });
    if (error instanceof Refusal && NOT_FOUND.has(error.code))
      return answer(404, { error: 'not-found', sentence: null });
    const sentence = deps.sentenceFor(error, c.get('visitor')?.locale ?? null);
    if (error instanceof Refusal) return answer(409, { error: 'refused', sentence });
    if (sentence !== null) return answer(503, { error: 'unavailable', sentence });
    deps.log.error({ err: error, method: c.req.method }, 'the page could not be answered');
    return answer(500, { error: 'failed', sentence: null });
  };
}

type ApiStatus = PageError['status'] | 409 | 500 | 503;
