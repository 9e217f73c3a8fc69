import type { Message } from 'telegram-sandbox';
import { createScreen, type Found } from './screen.ts';
import { newWish, type Wish, type Worker, type WorkerOptions } from './wish.ts';

const LINES = 12;
const OVER = /(links? (is|are) ready|✖️ Cancelled\n)/;

/** Somebody who makes links for a list of names, pauses, goes on or cancels on the way, and closes them all at once. */
export function createPersonWithBatches(options: WorkerOptions): Worker & {
  /** How many batches ended without their file. */
  undelivered(): number;
} {
  const { world, botId, userId, peerId, random } = options;
  const screen = createScreen(world, botId, userId);
  const wishes: Wish[] = [];
  const holds = new Map<string, string | null>();
  let counter = 0;
  let delivered = 0;
  let withLinks = 0;
  /** Whether there is anything to close. */
  let anyOpen = false;

  /** How the batch ended, wherever its card stands by then. */
  const endSince = (begun: number): string | undefined =>
    screen.messages().find(({ id, text }) => id > begun && OVER.test(text ?? ''))?.text;

  async function make(titles: readonly string[]): Promise<void> {
    const begun = screen.messages().at(-1)?.id ?? 0;
    const since = ({ id }: Message): boolean => id > begun;
    const asks = (text: string) => (): true | undefined =>
      screen.messages().some((message) => since(message) && message.text?.includes(text)) || undefined;
    // Where the account can't be reached, a button asks to look again.
    const next = (): Found | undefined => screen.button(/Check again$/, since);
    const list = asks('How many links');
    await screen.pursue({
      what: 'the question for a chat or a list',
      write: '/batch',
      reached: () => asks('Which chat')() ?? list(),
      next,
    });
    if (list() === undefined)
      await screen.pursue({ what: 'the question for a list', write: String(peerId), reached: list, next });
    const made = titles.map((title) => newWish('batch', title));
    wishes.push(...made);
    const yes = new RegExp(`Make ${titles.length} links$`);
    await screen.pursue({
      what: 'a batch',
      write: titles.join('\n'),
      reached: () => endSince(begun) ?? screen.button(/(Pause|Resume)$/, since),
      next: () => screen.button(yes, since) ?? next(),
    });
    await steer(begun);
    // What is still paused goes on.
    const end = await screen.pursue({
      what: 'the end of a batch',
      reached: () => endSince(begun),
      next: () => screen.button(/Resume$/, since),
    });
    const isCancelled = end.includes('Cancelled');
    if (isCancelled) for (const wish of made) wish.makes = { least: 0, most: 1 };
    for (const wish of made) wish.granted = true;
    if (/Made: 0/.test(end)) return;
    withLinks += 1;
    anyOpen = true;
    await screen.until(
      'the file',
      () =>
        screen.messages().some(({ id, documentFileId }) => id > begun && documentFileId !== undefined) ||
        undefined,
    );
    delivered += 1;
  }

  /** Presses what there is, now and then, and lets it go on in the end. */
  async function steer(begun: number): Promise<void> {
    const here = ({ id }: Message): boolean => id > begun;
    const isOver = (): boolean => endSince(begun) !== undefined;
    const cancels = random.next() < 0.3;
    for (let left = random.between(0, 3); left > 0 && !isOver(); left -= 1) {
      const label = random.pick([/Pause$/, /Resume$/] as const);
      const found = screen.button(label, here);
      if (found !== undefined) screen.tryPress(found);
      await passes(random.between(50, 600));
    }
    if (cancels) {
      await screen.pursue({
        what: 'the end of a cancelled batch',
        reached: () => endSince(begun),
        next: () => screen.button(/Cancel the rest$/, here) ?? screen.button(/Cancel$/, here),
      });
    }
  }

  async function closeAll(): Promise<void> {
    const begun = screen.messages().at(-1)?.id ?? 0;
    const since = ({ id }: Message): boolean => id > begun;
    const titles = [...new Set(wishes.filter(({ kind }) => kind === 'batch').map(({ title }) => title))];
    const closing = newWish('close', titles[0] ?? '');
    wishes.push(closing);
    const steps = [/Select$/, /Revoke all [\d,]+$/, /Revoke [\d,]+$/];
    await screen.pursue({
      what: 'the links to be closed',
      write: '/links',
      reached: () =>
        screen
          .messages()
          .some((message) => since(message) && /links? (is|are) revoked/.test(message.text ?? '')) ||
        undefined,
      // Where a list takes the question away, as after a crash, they begin again.
      next: () => steps.map((step) => screen.button(step, since)).findLast((found) => found !== undefined),
    });
    closing.granted = true;
    anyOpen = false;
    for (const title of titles) holds.set(title, null);
  }

  return {
    wishes,
    holds,
    undelivered: () => withLinks - delivered,
    async work(enough) {
      while (!enough()) {
        counter += 1;
        await make(Array.from({ length: LINES }, (_, line) => `Batch ${userId}-${counter}-${line + 1}`));
        if (anyOpen && random.next() < 0.5) await closeAll();
      }
    },
  };
}

function passes(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
