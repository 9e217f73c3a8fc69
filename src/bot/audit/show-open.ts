import { auditChats } from '../../actions/audit/audit-chats.ts';
import { whoCanGetIn } from '../../actions/audit/who-can-get-in.ts';
import type { Person } from '../../domain/person.ts';
import type { BotDependencies } from '../dependencies.ts';
import type { Screen } from '../screens/screen.ts';
import type { Reading } from '../screens/moment.ts';
import type { Wording } from '../words.ts';
import { OPENINGS_PER_PAGE, openScreen, type OpenView } from './open-screen.ts';
import type { OpenPlace } from './place.ts';

export interface Reader {
  person: Pick<Person, 'userId'>;
  words: Wording;
  reading: Reading;
}

/** Draws what is open in a chat for somebody. @throws Refusal as `whoCanGetIn`. */
export async function drawOpen(
  deps: BotDependencies,
  { person, words, reading }: Reader,
  place: OpenPlace,
  headline: string | null = null,
): Promise<{ screen: Screen; view: OpenView }> {
  const { store } = deps;
  const { peerId, part } = place;
  const open = await whoCanGetIn(deps, { peerId, actorId: person.userId, part, limit: OPENINGS_PER_PAGE });
  const accountId = await deps.accounts.serving(open.peerId);
  const [digest, chats, account] = await Promise.all([
    store.digests.find(open.peerId, person.userId),
    auditChats(deps, person.userId),
    store.accounts.find(accountId),
  ]);
  const view: OpenView = {
    open,
    // The first page is the first whatever led there.
    place: open.before
      ? { ...place, peerId: open.peerId }
      : { peerId: open.peerId, part: 'first', number: 1 },
    digest: digest !== null,
    severalChats: chats.length > 1,
    pageUrl: deps.miniAppUrl,
    account: {
      userId: accountId,
      name: account === null ? words.plain('actor-unknown') : accountName(account),
    },
    ours: deps.accounts.all(),
    headline,
  };
  return { screen: openScreen(view, words, reading), view };
}

function accountName({ name, username }: { name: string; username: string | null }): string {
  return username === null ? name : `@${username}`;
}
