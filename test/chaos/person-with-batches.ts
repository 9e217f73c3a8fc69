import type { Message } from 'telegram-sandbox';
import { createScreen } from './screen.ts';
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

  /** How the batch ended, wherever its card stands by then. */
  const endSince = (begun: number): string | undefined =>
    screen.messages().find(({ id, text }) => id > begun && OVER.test(text ?? ''))?.text;

  async function make(titles: readonly string[]): Promise<void> {
    const begun = screen.say('/batch');
    const since = ({ id }: Message): boolean => id > begun;
    const asks = (text: string) => (): true | undefined =>
      screen.messages().some((message) => since(message) && message.text?.includes(text)) || undefined;
    /** Where the account can't be reached, a button asks to look again. */
    const sayOrCheck = (text: string) => async (): Promise<void> => {
      const check = screen.button(/Check again$/, since);
      if (check === undefined || !screen.tryPress(check)) screen.say(text);
    };
    let first = true;
    await screen.insist(
      'the question for a chat or a list',
      async () => (first ? void (first = false) : sayOrCheck('/batch')()),
      () => asks('Which chat')() ?? asks('How many links')(),
    );
    if (asks('Which chat')() === true) {
      await screen.insist('the question for a list', sayOrCheck(String(peerId)), asks('How many links'));
    }
    const made = titles.map((title) => newWish('batch', title));
    wishes.push(...made);
    const yes = new RegExp(`Make ${titles.length} links$`);
    await screen.insist(
      'the preview of a batch',
      sayOrCheck(titles.join('\n')),
      () => screen.button(yes, since) && true,
    );
    await screen.press(yes, since);
    await steer(begun);
    const end = await screen.until('the end of a batch', () => endSince(begun));
    const isCancelled = end.includes('Cancelled');
    if (isCancelled) for (const wish of made) wish.makes = { least: 0, most: 1 };
    for (const wish of made) wish.granted = true;
    if (/Made: 0/.test(end)) return;
    withLinks += 1;
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
      const end = await screen.until('a way to cancel', () =>
        isOver() ? 'over' : (screen.button(/Cancel$/, here) ?? screen.button(/Cancel the rest$/, here)),
      );
      if (end !== 'over' && screen.tryPress(end)) {
        const yes = await screen.until('the question whether to cancel', () =>
          isOver() ? 'over' : screen.button(/Cancel the rest$/, here),
        );
        if (yes !== 'over') screen.tryPress(yes);
      }
    }
    // What is still paused goes on.
    for (;;) {
      const state = await screen.until('the batch to end or go on', () =>
        isOver() ? 'over' : (screen.button(/Resume$/, here) ?? undefined),
      );
      if (state === 'over') break;
      screen.tryPress(state);
      await passes(200);
    }
  }

  async function closeAll(): Promise<void> {
    const begun = screen.say('/links');
    const since = ({ id }: Message): boolean => id > begun;
    const titles = [...new Set(wishes.filter(({ kind }) => kind === 'batch').map(({ title }) => title))];
    const closing = newWish('close', titles[0] ?? '');
    wishes.push(closing);
    await sayYes(since);
    await screen.until(
      'the links to be closed',
      () =>
        screen
          .messages()
          .some((message) => since(message) && /links? (is|are) revoked/.test(message.text ?? '')) ||
        undefined,
    );
    closing.granted = true;
    for (const title of titles) holds.set(title, null);
  }

  /** Selects all and says yes; where a list takes the question away, as after a crash, begins again like anybody would. */
  async function sayYes(since: (message: Message) => boolean): Promise<void> {
    const [yes, ...before] = [/Revoke [\d,]+$/, /Revoke all [\d,]+$/, /Select$/];
    for (let pressed = '', asked = 0; ;) {
      const next = await screen.until('the question whether to revoke all', () => {
        const answer = screen.button(yes, since);
        if (answer !== undefined) return { ...answer, isYes: true };
        const found = before.map((step) => screen.button(step, since)).find((each) => each !== undefined);
        const done = found?.data === pressed && !screen.wasTurnedAway(asked);
        return found === undefined || done ? undefined : { ...found, isYes: false };
      });
      if (next.data === pressed) await screen.aWhile();
      asked = screen.messages().at(-1)?.id ?? 0;
      if (!screen.tryPress(next)) continue;
      if (next.isYes) return;
      pressed = next.data;
    }
  }

  return {
    wishes,
    holds,
    undelivered: () => withLinks - delivered,
    async work(enough) {
      while (!enough()) {
        counter += 1;
        await make(Array.from({ length: LINES }, (_, line) => `Batch ${userId}-${counter}-${line + 1}`));
        if (random.next() < 0.5) await closeAll();
      }
    },
  };
}

function passes(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
