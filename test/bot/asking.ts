import { expect, vi } from 'vitest';
import { CAST, CAST_CHATS, type Message } from 'telegram-sandbox';
import { linkHash } from '../../src/domain/invite-link.ts';
import { makeLink } from './made-links.ts';
import type { Tester } from './person.ts';
import type { Stage } from './stage.ts';

const { makers } = CAST_CHATS;

export function ask(stage: Stage, link: string, ...people: number[]): void {
  for (const userId of people) {
    expect(() => stage.sandbox.world.links.join(userId, linkHash(link))).toThrow('INVITE_REQUEST_SENT');
  }
}

export function buttons(message: Message | undefined): string[] {
  return message?.inlineKeyboard?.flat().map(({ text }) => text) ?? [];
}

/** What the person is told of who asks, oldest first. */
export function told(person: Tester): Message[] {
  return person.messages().filter(({ text }) => /asks? to join/.test(text ?? ''));
}

export async function isTold(person: Tester, text: string | RegExp): Promise<Message> {
  return vi.waitFor(
    () => {
      const found = told(person).findLast((message) =>
        typeof text === 'string' ? message.text?.includes(text) : text.test(message.text ?? ''),
      );
      if (found === undefined) {
        throw new Error(
          `not told ${String(text)}:\n${person
            .messages()
            .map((each) => each.text)
            .join('\n---\n')}`,
        );
      }
      return found;
    },
    { timeout: 10_000, interval: 30 },
  );
}

/** A link whose requests are decided on. */
export async function guarded(stage: Stage, person: Tester, title = 'Spring') {
  return makeLink(stage, person, { title, requestNeeded: true });
}

export const status = (stage: Stage, userId: number): string =>
  stage.sandbox.world.chats.member(makers, userId).status;

/** Sam and Priya ask to join with a link of that person's, who was told of both. */
export async function twoAsk(stage: Stage, person: Tester): Promise<void> {
  const { link } = await guarded(stage, person);
  ask(stage, link, CAST.sam, CAST.priya);
  await isTold(person, 'Sam Rivera');
  await isTold(person, 'Priya Sharma');
}
