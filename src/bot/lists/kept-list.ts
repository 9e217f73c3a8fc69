import { z } from 'zod';
import type { LinkListing } from '../../actions/list-links.ts';
import { linkChangesAt } from '../../domain/card.ts';
import type { CardPlace } from '../../domain/operation.ts';
import type { Person } from '../../domain/person.ts';
import type { BotDependencies } from '../dependencies.ts';
import type { PressContext } from '../screens/presses.ts';
import type { Screen } from '../screens/screen.ts';
import { placeSchema, type ListPlace } from './list-place.ts';

/** So long after somebody last pressed one of its buttons a list loses them: nobody follows any longer what it shows. */
const KEPT_MS = 3_600_000;

const listSchema = z.object({ place: placeSchema, until: z.number() });

export function readKeptList(list: string): z.output<typeof listSchema> {
  return listSchema.parse(JSON.parse(list));
}

/** What a message shows of a list; `listing` is null while it shows a choice or a link's history instead. */
interface Shown {
  place: ListPlace;
  listing: LinkListing | null;
}

/** From now on the message is kept true, until nobody looks any more. */
export async function keepList(
  { store, clock }: Pick<BotDependencies, 'store' | 'clock'>,
  { userId, locale }: Pick<Person, 'userId' | 'locale'>,
  message: CardPlace,
  { place, listing }: Shown,
): Promise<void> {
  const now = clock.now();
  const until = new Date(now.getTime() + KEPT_MS);
  const dueAt = listing === null ? until : changesAt(listing, until);
  await store.cards.showsList(
    { place: message, readerId: userId, locale },
    JSON.stringify({ place, until: until.getTime() }),
    { now, dueAt, asks: listing === null },
  );
}

/** Turns the pressed message into a screen of a list, and keeps it true. */
export async function turnIntoList(
  deps: Pick<BotDependencies, 'store' | 'clock'>,
  press: Pick<PressContext, 'person' | 'card' | 'show'>,
  shown: Shown,
  screen: Screen,
): Promise<void> {
  // Before it is shown: news of what the message showed must not come in between.
  await keepList(deps, press.person, press.card, shown);
  const message = await press.show(screen);
  // What was pressed may be gone, and the screen in a new message.
  if (message.messageId !== press.card.messageId) await keepList(deps, press.person, message, shown);
}

/** When one of its links expires, or nobody looks any more. */
export function changesAt({ links, now }: LinkListing, until: Date): Date {
  const changes = links.flatMap((link) => linkChangesAt(link, now) ?? []);
  return new Date(Math.min(until.getTime(), ...changes.map((date) => date.getTime())));
}
