import { botDialog, CAST, type Sandbox } from 'telegram-sandbox';

const TIMEOUT_MS = 60_000;

/** @returns the ids of so many new people. */
export function addPeople({ world }: Sandbox, count: number): number[] {
  return Array.from({ length: count }, (_, index) => world.people.add({ firstName: `Person ${index}` }).id);
}

/** All of them write at once. Resolves when each of them read what is expected, in a new message or in one that changed. */
export async function everybodyWrites(
  { world }: Sandbox,
  people: readonly number[],
  textOf: (index: number) => string,
  leadsTo: RegExp,
): Promise<void> {
  const waiting = new Map(people.map((userId) => [botDialog(CAST.bot, userId), userId]));
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => {
      stop();
      const [dialog] = waiting.keys();
      const last = dialog === undefined ? undefined : world.messages.of(dialog).at(-1)?.text;
      reject(new Error(`${waiting.size} people got no answer like ${leadsTo}; one reads: ${last}`));
    }, TIMEOUT_MS);
    const stop = world.subscribe((event) => {
      if (event.type !== 'message' && event.type !== 'message_edited') return;
      const { dialog, fromId, text } = event.message;
      if (fromId !== CAST.bot || !leadsTo.test(text ?? '') || !waiting.delete(dialog) || waiting.size > 0)
        return;
      clearTimeout(timer);
      stop();
      resolve();
    });
    for (const [index, fromId] of people.entries()) {
      world.messages.send(botDialog(CAST.bot, fromId), { fromId, text: textOf(index) });
    }
  });
}
