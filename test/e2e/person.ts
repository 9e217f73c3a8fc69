import { CAST, type CallbackAnswer, type Message, type Sandbox } from 'telegram-sandbox';
import { createTester, type Tester } from '../bot/person.ts';

/** What Telegram says to somebody who opens a link. */
export type Arrival = 'joined' | 'requested' | (string & {});

/** Somebody with a Telegram app: talks to the bot, and does what people do in chats. All over the people front. */
export interface Person extends Tester {
  /** Presses a button of that very message by its label. */
  pressOn(message: Message, label: string | RegExp): Promise<CallbackAnswer>;
  /** Waits until that very message says so, and gives it as it is then. */
  seesOn(message: Message, text: string | RegExp): Promise<Message>;
  /** Joins with a link. @returns how it went: `joined`, `requested` or Telegram's refusal. */
  join(link: string): Promise<Arrival>;
  leave(peerId: number): Promise<void>;
  /** The last file the bot sent. */
  file(): Promise<Buffer>;
}

const PATIENCE_MS = 15_000;

export function createPerson(sandbox: Sandbox, userId: number): Person {
  const tester = createTester(sandbox, CAST.bot, userId);
  const { world } = sandbox;

  const current = (id: number): Message => {
    const message = world.messages.find(tester.dialog, id);
    if (message === undefined) throw new Error(`message ${id} is gone`);
    return message;
  };

  return {
    ...tester,
    pressOn: (message, label) => {
      const now = current(message.id);
      const found = now.inlineKeyboard?.flat().find((each) => fits(each.text, label));
      if (found?.callback_data === undefined) {
        const offered = now.inlineKeyboard?.flat().map((each) => each.text);
        throw new Error(`no button ${String(label)} on: ${now.text ?? ''}\n${JSON.stringify(offered)}`);
      }
      return tester.pressData(message.id, found.callback_data);
    },
    seesOn: ({ id }, text) =>
      new Promise((resolve, reject) => {
        const look = (): boolean => {
          const now = current(id);
          if (!fits(now.text ?? '', text)) return false;
          clearTimeout(timer);
          stop();
          resolve(structuredClone(now));
          return true;
        };
        const stop = world.subscribe(() => void look());
        const timer = setTimeout(() => {
          stop();
          reject(new Error(`waited for ${String(text)} on a card that says:\n${current(id).text ?? ''}`));
        }, PATIENCE_MS);
        look();
      }),
    async join(link) {
      const answer = await peopleCall(sandbox, 'POST', `/users/${userId}/joins`, { link });
      return String(answer.ok ? answer.body['outcome'] : answer.body['error']);
    },
    async leave(peerId) {
      await people(sandbox, 'POST', `/users/${userId}/leaves`, { peerId });
    },
    async file() {
      const fileId = tester.messages().findLast((message) => message.documentFileId)?.documentFileId;
      if (fileId === undefined) throw new Error('the bot has sent no file');
      const response = await fetch(`${sandbox.people.root}/files/${fileId}`);
      return Buffer.from(await response.arrayBuffer());
    },
  };
}

/** Does something over the people front. @throws Error when it is refused. */
export async function people(
  sandbox: Sandbox,
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body: unknown = {},
): Promise<Record<string, unknown>> {
  const answer = await peopleCall(sandbox, method, path, body);
  if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
  return answer.body;
}

async function peopleCall(
  sandbox: Sandbox,
  method: string,
  path: string,
  body: unknown,
): Promise<{ ok: boolean; body: Record<string, unknown> }> {
  const response = await fetch(`${sandbox.people.root}${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer: unknown = await response.json();
  if (typeof answer !== 'object' || answer === null) throw new Error(`${path} answered ${String(answer)}`);
  return { ok: response.ok, body: { ...answer } };
}

function fits(text: string, pattern: string | RegExp): boolean {
  return typeof pattern === 'string' ? text.includes(pattern) : pattern.test(text);
}

/** The invite link on a card. */
export function linkOn(message: Message): string {
  const link = /https:\/\/t\.me\/\+[\w-]+/.exec(message.text ?? '')?.[0];
  if (link === undefined) throw new Error(`no link in: ${message.text ?? ''}`);
  return link;
}
