import { createLink } from './create-link.ts';
import { createScreen } from './screen.ts';
import { newWish, type Wish, type Worker, type WorkerOptions } from './wish.ts';

const HOUR_MS = 3_600_000;

/**
 * Somebody whose links are replaced every day at the hour that comes next: the product's clock goes back and forth over it, and
 * each link has to be replaced once.
 */
export function createPersonWithSchedules(options: WorkerOptions): Worker {
  const { world, botId, userId, peerId, random } = options;
  const screen = createScreen(world, botId, userId);
  const wishes: Wish[] = [];
  const holds = new Map<string, string | null>();
  let counter = 0;

  /** @param card of the link. */
  async function schedule(card: number): Promise<void> {
    const here = ({ id }: { id: number }): boolean => id === card;
    const hour = new Date(Date.now() + HOUR_MS).getUTCHours();
    const steps = [
      /More$/,
      /On a schedule$/,
      /^Every day$/,
      new RegExp(`^${String(hour).padStart(2, '0')}:00$`),
      /^At once$/,
      /Start$/,
    ];
    await screen.pursue({
      what: 'a link on a schedule',
      reached: () => screen.find(card)?.text?.includes('is replaced on a schedule') || undefined,
      // News of the link takes a question away: they begin again.
      next: () => steps.map((step) => screen.button(step, here)).findLast((found) => found !== undefined),
    });
  }

  async function rotated(card: number, old: string, title: string): Promise<void> {
    const wish = newWish('rotate', title);
    wishes.push(wish);
    const fresh = await screen.until(`the replacement of ${title}`, () => {
      const news = screen.messages().findLast(({ id, text }) => id > card && text?.includes(title));
      const link = /https:\/\/t\.me\/\+[\w-]+/.exec(news?.text ?? '')?.[0];
      return link === old ? undefined : link;
    });
    await screen.until(
      `the end of the old ${title}`,
      () => screen.find(card)?.text?.includes('🔴') || undefined,
    );
    wish.granted = true;
    holds.set(title, fresh);
  }

  return {
    wishes,
    holds,
    async work(enough) {
      while (!enough()) {
        const title = `Daily ${userId}-${(counter += 1)}`;
        const { card, link } = await createLink(
          screen,
          wishes,
          title,
          `${random.between(2, 90)} people, ${peerId}`,
        );
        holds.set(title, link);
        await schedule(card);
        // From then on the message shows what becomes of the link.
        await screen.press(/Back to the link$/, ({ id }) => id === card);
        await rotated(card, link, title);
      }
    },
  };
}
