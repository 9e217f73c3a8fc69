import { TelegramError, type Message } from 'telegram-sandbox';
import { createLink } from './create-link.ts';
import { createScreen, TRY_AGAIN, type Found } from './screen.ts';
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

  /** From their own notice, or else from the one that counts them. */
  function wayFor(
    name: string,
    title: string,
    decision: Decided['decision'],
  ): (Found & { all: boolean }) | undefined {
    const [one, all] = decision === 'approve' ? [/Approve$/, /Approve all$/] : [/Decline$/, /Decline all$/];
    const own = screen.button(one, ({ text }) => text?.includes(`${name} asks`) ?? false);
    if (own !== undefined) return { ...own, all: false };
    const counted = screen.button(all, ({ text }) => text?.includes(title) ?? false);
    return counted === undefined ? undefined : { ...counted, all: true };
  }

  /** Says yes as often as they are asked: again where others seem to have come meanwhile, as when the clock was put back. */
  async function confirm(
    messageId: number,
    decision: Decided['decision'],
    people: number[],
  ): Promise<unknown> {
    const here = ({ id }: Message): boolean => id === messageId;
    const steps =
      decision === 'approve' ? [/Approve [\d,]+$/, /Approve all$/] : [/Decline [\d,]+$/, /Decline all$/];
    const pressed = new Set<string>();
    const before = screen.messages().at(-1)?.id ?? 0;
    for (;;) {
      const next = await screen.until('the question, or its end', () => {
        if (!people.some(waits)) return 'over';
        if (screen.wasTurnedAway(before)) return TRY_AGAIN;
        const found = steps.map((step) => screen.button(step, here)).find((each) => each !== undefined);
        return found !== undefined && !pressed.has(found.data) ? found : undefined;
      });
      if (next === 'over' || next === TRY_AGAIN) return next;
      if (screen.tryPress(next)) pressed.add(next.data);
    }
  }

  async function decide(people: ReadonlyMap<number, string>, title: string): Promise<void> {
    const left = new Map(people);
    while (left.size > 0) {
      const [[id, name] = []] = left;
      if (id === undefined || name === undefined) return;
      const decision = random.pick(['approve', 'decline'] as const);
      let chosen = [id];
      const press = async (): Promise<unknown> => {
        const way = await screen.until(`a way to decide on ${name}`, () => wayFor(name, title, decision));
        if (!screen.tryPress(way)) return press();
        if (!way.all) return undefined;
        chosen = [...left.keys()];
        return confirm(way.message.id, decision, chosen);
      };
      await screen.insist(`the decision on ${name}`, press, () => (waits(id) ? undefined : true));
      for (const each of chosen) {
        const wish = newWish(decision, title);
        wishes.push(wish);
        await screen.until(`the decision on ${people.get(each) ?? ''}`, () =>
          waits(each) ? undefined : true,
        );
        wish.granted = true;
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
