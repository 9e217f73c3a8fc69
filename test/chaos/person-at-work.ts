import type { Message } from 'telegram-sandbox';
import { createLink, linkOn } from './create-link.ts';
import { createScreen } from './screen.ts';
import { newWish, type Wish, type Worker, type WorkerOptions } from './wish.ts';

/**
 * Somebody who makes, regenerates and revokes links by what they read on the screen, and knows nothing of kills: a press
 * while the bot is down waits at Telegram.
 */
export function createPersonAtWork(options: WorkerOptions): Worker {
  const { world, botId, userId, peerId, random } = options;
  const screen = createScreen(world, botId, userId);
  const wishes: Wish[] = [];
  let counter = 0;

  function wish(kind: Wish['kind'], title: string): Wish {
    const made = newWish(kind, title);
    wishes.push(made);
    return made;
  }

  /** By title, the message that shows what became of the link, and the last link that was seen there. */
  const cards = new Map<string, number>();
  const held = new Map<string, string | null>();

  async function regenerate(card: number, link: string, title: string): Promise<string> {
    const made = wish('regenerate', title);
    // Who is told to try again may have said yes before, and it is done nonetheless: each yes may make a link.
    made.makes.most = 0;
    const yes = random.next() < 0.3 ? /Revoke it first/ : /Regenerate it/;
    const here = ({ id }: Message): boolean => id === card;
    const fresh = await screen.pursue({
      what: `the successor of ${title}`,
      reached: () => {
        const message = screen.find(card);
        const now = message === undefined ? undefined : linkOn(screen, message, title);
        // While the old one is still open the card says so.
        return now === undefined || now === link || message?.text?.includes('⚠️') ? undefined : now;
      },
      next: () => screen.button(yes, here) ?? screen.button(/Regenerate$/, here),
      pressed: ({ label }) => void (yes.test(label) && (made.makes.most += 1)),
    });
    made.granted = true;
    held.set(title, fresh);
    return fresh;
  }

  async function revoke(card: number, title: string): Promise<void> {
    const made = wish('revoke', title);
    const here = ({ id }: Message): boolean => id === card;
    await screen.pursue({
      what: `the end of ${title}`,
      reached: () => screen.find(card)?.text?.includes('🔴') || undefined,
      next: () => screen.button(/Revoke it$/, here) ?? screen.button(/Revoke$/, here),
    });
    made.granted = true;
    held.set(title, null);
  }

  return {
    wishes,
    /** What their cards say when it is asked for; where one asks something just then, what it said before. */
    get holds() {
      const now = Array.from(cards, ([title, card]): [string, string | null] => {
        const text = screen.find(card)?.text ?? '';
        const link = /https:\/\/t\.me\/\+[\w-]+/.exec(text)?.[0] ?? held.get(title) ?? null;
        return [title, text.includes('🔴') ? null : link];
      });
      return new Map(now);
    },
    async work(enough) {
      while (!enough()) {
        const title = `Trial ${userId}-${(counter += 1)}`;
        const settings = `${random.between(2, 90)} people, ${random.between(2, 20)}d, ${peerId}`;
        const created = await createLink(screen, wishes, title, settings);
        let { link } = created;
        cards.set(title, created.card);
        held.set(title, link);
        for (let left = random.between(0, 2); left > 0; left -= 1)
          link = await regenerate(created.card, link, title);
        if (random.next() < 0.4) await revoke(created.card, title);
      }
    },
  };
}
