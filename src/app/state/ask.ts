import type { ApiError } from '../../web/mini-app/api.ts';

/** Why an answer didn't come. `offline`: the server couldn't be reached. */
export class AskFailed extends Error {
  override name = 'AskFailed';
  readonly reason: ApiError['error'] | 'offline';
  /** For the person, from the server. */
  readonly sentence: string | null;

  constructor(reason: AskFailed['reason'], sentence: string | null = null) {
    super(reason);
    this.reason = reason;
    this.sentence = sentence;
  }
}

/** Asks the page's server, as whom Telegram signed for. */
export interface Server {
  /** @throws AskFailed */
  get<T>(path: string, signal?: AbortSignal): Promise<T>;
  /** Asks for what will be wanted at once: the next `get` of each path takes that answer. */
  begin(paths: readonly string[]): void;
  /** @param body gets a key of its own: the same call is never done twice. @throws AskFailed */
  post<T>(path: string, body?: Record<string, unknown>): Promise<T>;
  /** Lines as they come. @throws AskFailed */
  lines(path: string, signal: AbortSignal): AsyncGenerator<string>;
}

/** How often a change is asked for again, with its key, when nobody answered. */
const TRIES = 3;

export function createServer(initData: string): Server {
  const authorization = `tma ${initData}`;

  async function ask(path: string, init: RequestInit): Promise<Response> {
    const headers = { authorization, ...(init.body !== undefined && { 'content-type': 'application/json' }) };
    const response = await fetch(`api/${path}`, { ...init, headers, cache: 'no-store' }).catch(() => {
      init.signal?.throwIfAborted();
      throw new AskFailed('offline');
    });
    if (response.ok) return response;
    const { error, sentence } = await response.json().catch(() => ({ error: 'failed', sentence: null }));
    throw new AskFailed(error, sentence);
  }

  const begun = new Map<string, Promise<Response>>();

  return {
    async get(path, signal) {
      const early = begun.get(path);
      begun.delete(path);
      return (await (early ?? ask(path, signal ? { signal } : {}))).json();
    },
    begin(paths) {
      for (const path of paths) {
        const asked = ask(path, {});
        // Its `get` is told.
        asked.catch(() => {});
        begun.set(path, asked);
      }
    },
    async post(path, body = {}) {
      const keyed = JSON.stringify({ ...body, key: crypto.randomUUID() });
      for (let left = TRIES; ; left -= 1) {
        try {
          return await (await ask(path, { method: 'POST', body: keyed })).json();
        } catch (error) {
          const mayHelp = error instanceof AskFailed && error.reason === 'offline';
          if (!mayHelp || left === 1) throw error;
        }
      }
    },
    async *lines(path, signal) {
      const { body } = await ask(path, { signal });
      const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
      let rest = '';
      for (;;) {
        const { done = true, value = '' } = (await reader?.read()) ?? {};
        if (done) return;
        const lines = (rest + value).split('\n');
        rest = lines.pop() ?? '';
        yield* lines;
      }
    },
  };
}
