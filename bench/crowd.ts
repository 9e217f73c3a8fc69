import { setTimeout } from 'node:timers/promises';
import { botDialog, CAST, type Sandbox } from 'telegram-sandbox';

const TIMEOUT_MS = 60_000;

/** @returns the ids of so many new people. */
export function addPeople({ world }: Sandbox, count: number): number[] {
  return Array.from({ length: count }, (_, index) => world.people.add({ firstName: `Person ${index}` }).id);
}

/** All of them write at once. Resolves when the last thing that each of them reads is what is expected. */
export async function everybodyWrites(
  { world }: Sandbox,
  people: readonly number[],
  textOf: (index: number) => string,
  leadsTo: RegExp,
): Promise<void> {
  const waiting = new Map<number, number>();
  for (const [index, fromId] of people.entries()) {
    const { id } = world.messages.send(botDialog(CAST.bot, fromId), { fromId, text: textOf(index) });
    waiting.set(fromId, id);
  }
  const lastOf = (userId: number) => world.messages.of(botDialog(CAST.bot, userId)).at(-1);
  const deadline = performance.now() + TIMEOUT_MS;
  while (waiting.size > 0) {
    await setTimeout(5);
    for (const [userId, asked] of waiting) {
      const last = lastOf(userId);
      if (last !== undefined && last.id > asked && leadsTo.test(last.text ?? '')) waiting.delete(userId);
    }
    if (performance.now() > deadline) {
      const [userId = 0] = waiting.keys();
      throw new Error(
        `${waiting.size} people got no answer like ${leadsTo}; one reads: ${lastOf(userId)?.text}`,
      );
    }
  }
}
