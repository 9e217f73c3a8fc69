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
  const holds = new Map<string, string | null>();
  let counter = 0;

  function wish(kind: Wish['kind'], title: string): Wish {
    const made = newWish(kind, title);
    wishes.push(made);
    return made;
  }

  async function regenerate(card: number, link: string, title: string): Promise<string> {
    const made = wish('regenerate', title);
    const yes = random.next() < 0.3 ? /Revoke it first/ : /Regenerate it/;
    const fresh = await screen.insist(
      `the successor of ${title}`,
      () => screen.confirm(/Regenerate$/, yes, card),
      () => {
        const message = screen.find(card);
        const now = message === undefined ? undefined : linkOn(screen, message, title);
        // While the old one is still open the card says so.
        return now === undefined || now === link || message?.text?.includes('⚠️') ? undefined : now;
      },
    );
    made.granted = true;
    holds.set(title, fresh);
    return fresh;
  }

  async function revoke(card: number, title: string): Promise<void> {
    const made = wish('revoke', title);
    await screen.insist(
      `the end of ${title}`,
      () => screen.confirm(/Revoke$/, /Revoke it$/, card),
      () => screen.find(card)?.text?.includes('🔴') || undefined,
    );
    made.granted = true;
    holds.set(title, null);
  }

  return {
    wishes,
    holds,
    async work(enough) {
      while (!enough()) {
        const title = `Trial ${userId}-${(counter += 1)}`;
        const settings = `${random.between(2, 90)} people, ${random.between(2, 20)}d, ${peerId}`;
        const created = await createLink(screen, wishes, title, settings);
        let { link } = created;
        holds.set(title, link);
        for (let left = random.between(0, 2); left > 0; left -= 1)
          link = await regenerate(created.card, link, title);
        if (random.next() < 0.4) await revoke(created.card, title);
      }
    },
  };
}
