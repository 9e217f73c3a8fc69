import { z } from 'zod';
import { linkChangesAt } from '../../domain/card.ts';
import type { CardPlace } from '../../domain/operation.ts';
import type { Person } from '../../domain/person.ts';
import type { BotDependencies } from '../dependencies.ts';
import type { ListView } from './list-card.ts';
import { placeSchema, type ListPlace } from './list-place.ts';

/** So long after somebody last pressed one of its buttons a list loses them: nobody follows any longer what it shows. */
const KEPT_MS = 3_600_000;

const listSchema = z.object({ place: placeSchema, until: z.number() });

export function readKeptList(list: string): z.output<typeof listSchema> {
  return listSchema.parse(JSON.parse(list));
}

type Reader = Pick<Person, 'userId' | 'locale'>;
type Dependencies = Pick<BotDependencies, 'store' | 'clock'>;

/** The message shows this list from now on, and is kept true until nobody looks any more. */
export async function keepList(
  { store, clock }: Dependencies,
  reader: Reader,
  message: CardPlace,
  view: ListView,
): Promise<void> {
  const now = clock.now();
  const until = new Date(now.getTime() + KEPT_MS);
  const list = JSON.stringify({ place: view.place, until: until.getTime() });
  await store.cards.showsList(cardFor(reader, message), list, {
    now,
    dueAt: changesAt(view, until),
    asks: false,
  });
}

/** The message was a list, and shows a choice or a link's history meanwhile. */
export async function keepAsking(
  { store, clock }: Dependencies,
  reader: Reader,
  message: CardPlace,
  place: ListPlace,
): Promise<void> {
  const now = clock.now();
  const dueAt = new Date(now.getTime() + KEPT_MS);
  const list = JSON.stringify({ place, until: dueAt.getTime() });
  await store.cards.showsList(cardFor(reader, message), list, { now, dueAt, asks: true });
}

/** When one of its links expires, or nobody looks any more. */
export function changesAt({ listing }: Pick<ListView, 'listing'>, until: Date): Date {
  const changes = listing.links.flatMap((link) => linkChangesAt(link, listing.now) ?? []);
  return new Date(Math.min(until.getTime(), ...changes.map((date) => date.getTime())));
}

function cardFor({ userId, locale }: Reader, place: CardPlace) {
  return { place, readerId: userId, locale };
}
