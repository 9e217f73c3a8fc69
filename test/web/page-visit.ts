import { createHmac, randomUUID } from 'node:crypto';
import { CAST } from 'telegram-sandbox';
import { onTestFinished } from 'vitest';
import { createMiniApp, type MiniApp } from '../../src/web/mini-app/mini-app.ts';
import type { Stage } from '../bot/stage.ts';

/** As Telegram signs who opened the page: written from its documentation, not from our code. */
export function signInitData(token: string, fields: Record<string, string> | [string, string][]): string {
  const pairs = Array.isArray(fields) ? fields : Object.entries(fields);
  const checked = pairs.map(([name, value]) => `${name}=${value}`).sort();
  const secret = createHmac('sha256', 'WebAppData').update(token).digest();
  const hash = createHmac('sha256', secret).update(checked.join('\n')).digest('hex');
  return new URLSearchParams([...pairs, ['hash', hash]]).toString();
}

/** What Telegram says of somebody who opens the page now. */
export function initDataOf(token: string, userId: number, change: Record<string, string> = {}): string {
  const name = userId === CAST.ada ? { first_name: 'Ada', last_name: 'Okafor' } : { first_name: 'Somebody' };
  return signInitData(token, {
    query_id: 'AAH',
    user: JSON.stringify({ id: userId, ...name, language_code: 'en', allows_write_to_pm: true }),
    auth_date: String(Math.floor(Date.now() / 1000)),
    signature: 'c2lnbmF0dXJl',
    ...change,
  });
}

export interface Answer {
  status: number;
  text: string;
  headers: Headers;
}

export interface Visit {
  page: MiniApp;
  /** Asks as somebody, with initData signed now. */
  get(userId: number, path: string): Promise<Answer>;
  post(userId: number, path: string, body?: unknown): Promise<Answer>;
  /** Asks with whatever stands in the header. */
  ask(
    path: string,
    init: { method?: string; headers?: Record<string, string>; body?: string },
  ): Promise<Answer>;
}

/** The page's server over a stage. */
export function visit(stage: Stage, pageFolder = 'no-such-folder'): Visit {
  const { token } = stage.sandbox.botApi;
  const page = createMiniApp({
    ...stage.deps,
    botToken: token,
    pageFolder,
    hosts: [],
    readingOf: async ({ locale }) => ({
      language: locale ?? 'en',
      locale: 'en-001',
      timeZone: 'UTC',
      hourCycle: '24',
    }),
    sentenceFor: (error) => (error instanceof Error && 'code' in error ? String(error.code) : null),
  });
  onTestFinished(() => page.close());
  const ask: Visit['ask'] = async (path, init) => {
    const answer = await page.app.request(`http://127.0.0.1/app/${path}`, init);
    return { status: answer.status, text: await answer.text(), headers: answer.headers };
  };
  const authorization = (userId: number): string => `tma ${initDataOf(token, userId)}`;
  return {
    page,
    ask,
    get: (userId, path) => ask(`api/${path}`, { headers: { authorization: authorization(userId) } }),
    post: (userId, path, body = { key: randomUUID() }) =>
      ask(`api/${path}`, {
        method: 'POST',
        headers: { authorization: authorization(userId), 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
  };
}
