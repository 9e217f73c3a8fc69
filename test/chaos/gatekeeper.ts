import { TelegramError, type Message } from 'telegram-sandbox';
import { createLink } from './create-link.ts';
import { createScreen } from './screen.ts';
import { newWish, type Wish, type Worker, type WorkerOptions } from './wish.ts';

/** Now and then more come than can be told of one by one. */
const CROWD = 8;

/** Somebody who asked to join, and what was decided. */
export interface Decided {
  userId: number;
  decision: 'approve' | 'decline';
}

/** Somebody who decides who may come in by their links: from the notice, or on all at once. */
export function createGatekeeper(options: WorkerOptions): Worker & { decided: readonly Decided[] } {
  const { world, botId, userId, peerId, random } = options;
  const screen = createScreen(world, botId, userId);
  const wishes: Wish[] = [];
  const holds = new Map<string, string | null>();
  const decided: Decided[] = [];
  let counter = 0;

  function comes(hash: string, name: string): number {
    const { id } = world.people.add({ firstName: name });
    try {
      world.links.join(id, hash);
    } catch (error) {
      if (!(error instanceof TelegramError) || error.message !== 'INVITE_REQUEST_SENT') throw error;
    }
    return id;
  }

  const waits = (id: number): boolean =>
    world.requests.ofChat(peerId).some((request) => request.userId === id);

  /** From their own notice, or else on all, from the notice that counts them. */
  async function decide(people: ReadonlyMap<number, string>, title: string): Promise<void> {
    const left = new Map(people);
    while (left.size > 0) {
      const [[id, name] = []] = left;
      if (id === undefined || name === undefined) return;
      const decision = random.pick(['approve', 'decline'] as const);
      const [one, all] =
        decision === 'approve'
          ? [/Approve$/, /Approve (all|[\d,]+)$/]
          : [/Decline$/, /Decline (all|[\d,]+)$/];
      const own = ({ text }: Message): boolean => text?.includes(`${name} asks`) ?? false;
      const counted = ({ text }: Message): boolean => text?.includes(title) ?? false;
      let chosen = [id];
      await screen.pursue({
        what: `the decision on ${name}`,
        reached: () => (chosen.some(waits) ? undefined : true),
        // Once all are decided on, as often as they are asked: again where others seem to have come, as when the clock was put back.
        next: () => (chosen.length === 1 && screen.button(one, own)) || screen.button(all, counted),
        pressed: ({ label }) => {
          if (all.test(label)) chosen = [...left.keys()];
        },
      });
      for (const each of chosen) {
        wishes.push({ ...newWish(decision, title), granted: true });
        decided.push({ userId: each, decision });
        left.delete(each);
      }
    }
  }

  return {
    wishes,
    holds,
    decided,
    async work(enough) {
      while (!enough()) {
        const title = `Gate ${userId}-${(counter += 1)}`;
        const { link } = await createLink(screen, wishes, title, `approval, ${peerId}`);
        holds.set(title, link);
        const hash = link.split('+')[1] ?? '';
        const count = random.next() < 0.3 ? CROWD : random.between(1, 3);
        const names = Array.from({ length: count }, (_, index) => `Guest ${userId}-${counter}-${index + 1}z`);
        await decide(new Map(names.map((name) => [comes(hash, name), name])), title);
      }
    },
  };
}
