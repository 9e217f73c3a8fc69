import type { PersonName, SeenJoin, SeenLeave } from '../../domain/membership.ts';
import type { Store } from '../../domain/ports/store.ts';
import type { Someone } from './events.ts';
import { dateOf } from './from-world.ts';
import { plannedOf, type Happened } from './play.ts';
import type { LinkKey } from './script.ts';

/** So long somebody has to stay to be listed under the link that they used. */
const LISTED_AFTER = 86_400;

interface Known {
  happened: readonly Happened[];
  person: (who: Someone) => PersonName;
  /** Of a link that is on record. */
  idOf: (link: LinkKey) => string | null;
}

/** Who came and who left, as far as the account and the bot could know. */
export async function keepMemberships(
  store: Store,
  { happened, person, idOf }: Known,
  now: Date,
): Promise<void> {
  const named = (who: Someone) => {
    const { userId, name } = person(who);
    return { userId, name };
  };
  const chats = new Map<number, { joins: SeenJoin[]; leaves: SeenLeave[] }>();
  const of = (chat: number) => {
    const seen = chats.get(chat) ?? { joins: [], leaves: [] };
    chats.set(chat, seen);
    return seen;
  };

  const departures = happened.filter(({ type }) => type === 'left' || type === 'removed');
  const leftSoon = ({ at, who }: { at: number; who: Someone }): boolean =>
    departures.some(
      (event) => 'who' in event && event.who === who && event.at > at && event.at < at + LISTED_AFTER,
    );

  function withLink(
    event: { at: number; who: Someone; link: LinkKey },
    way: SeenJoin['way'],
  ): Pick<SeenJoin, 'way' | 'linkId' | 'certainty' | 'source'> {
    const linkId = idOf(event.link);
    if (linkId === null) return { way, linkId, certainty: 'unknown', source: 'update' };
    // Of others' links the bot is told a part. All of it is known of those whom Telegram lists under the link.
    return leftSoon(event)
      ? { way, linkId, certainty: 'likely', source: 'update' }
      : { way, linkId, certainty: 'certain', source: 'importers' };
  }

  for (const event of happened) {
    const at = dateOf(event.at);
    const nobody = { approvedBy: null, addedBy: null };
    switch (event.type) {
      case 'joined': {
        const known = withLink(event, event.folder ? 'folder' : 'link');
        of(plannedOf(event.link).chat).joins.push({ ...person(event.who), at, ...nobody, ...known });
        break;
      }
      case 'decided': {
        if (!event.approved) break;
        const known = { ...withLink(event, 'request'), ...nobody, approvedBy: named(event.by) };
        of(plannedOf(event.link).chat).joins.push({ ...person(event.who), at, ...known });
        break;
      }
      case 'promoted':
      case 'added': {
        const known = { way: 'added', linkId: null, certainty: 'certain', source: 'update' } as const;
        of(event.chat).joins.push({
          ...person(event.who),
          at,
          ...known,
          ...nobody,
          addedBy: named(event.by),
        });
        break;
      }
      case 'slipped in': {
        const known = { way: 'unknown', linkId: null, certainty: 'unknown', source: 'update' } as const;
        of(event.chat).joins.push({ ...person(event.who), at, ...known, ...nobody });
        break;
      }
      case 'left':
      case 'removed': {
        const removedBy = event.type === 'removed' ? named(event.by) : null;
        of(event.chat).leaves.push({ ...person(event.who), at, removedBy });
        break;
      }
      case 'demoted':
      case 'made':
      case 'prolonged':
      case 'revoked':
      case 'replaced':
      case 'asked':
      case 'said':
      case 'read':
        break;
    }
  }
  for (const [chat, seen] of chats) await store.memberships.record(chat, seen, now);
}
