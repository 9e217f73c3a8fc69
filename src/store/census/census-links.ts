import { sql } from 'kysely';
import type { ExportedLink, InviteLink } from '../../domain/invite-link.ts';
import type { CensusKey, CensusPosition } from '../../domain/ports/census-store.ts';
import { fromMillis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { noteDrift } from '../drift/note-drift.ts';
import { censusLink } from '../links/link-rows.ts';
import { insertFound, recordSightings } from '../links/link-sightings.ts';
import { recordPrimary } from '../links/primary-link.ts';
import { adminsFromJson } from './position.ts';

interface Page {
  links: readonly { id: string; exported: ExportedLink }[];
  position: CensusPosition;
  total: number;
}

/** @returns the links that changed. */
export async function keepLinks(trx: Db, key: CensusKey, page: Page, now: Date): Promise<InviteLink[]> {
  const [census] = await censusOf(trx, key);
  if (census === undefined) return [];
  const [makers, waiting] = [await makersOf(trx, key, census.admins), await oldestAttempt(trx, key)];
  let found = 0;

  async function keepNew({ id, exported }: { id: string; exported: ExportedLink }): Promise<void> {
    const { adminId, permanent, revoked } = exported;
    // Perhaps made by a call whose outcome isn't known yet: then it gets its owner there, or the next census finds it.
    if (adminId === key.accountId && waiting !== null && exported.date >= waiting) return;
    if (permanent && !revoked) {
      await recordPrimary(trx, key.peerId, { id, exported }, now);
      return;
    }
    const link = censusLink(id, key.peerId, exported, now);
    const isNews = census?.covered === 'whole' || (census?.covered === 'own' && adminId === key.accountId);
    if (!isNews || permanent || revoked) {
      if (!permanent && !revoked) found += 1;
      await insertFound(trx, link, now);
      return;
    }
    const maker = makers.get(adminId);
    const kind = maker?.isBot === true ? 'bot-link' : 'made-outside';
    await insertFound(trx, link, now, kind);
    const user = maker === undefined ? null : { userId: adminId, name: maker.name };
    await noteDrift(trx, { peerId: key.peerId, kind, subject: id, linkId: id, user }, now);
  }

  const ids = new Map(page.links.map(({ id, exported }) => [exported, id]));
  const links = [...ids.keys()];
  const changed = await recordSightings(trx, key.peerId, links, now, {
    onUnknown: (exported) => keepNew({ id: ids.get(exported) ?? '', exported }),
  });
  const position = JSON.stringify(page.position);
  await moveOn(trx, { ...key, done: links.length, found, total: page.total, position });
  return changed;
}

const censusOf = statement((db, { peerId, accountId }: CensusKey) =>
  db
    .selectFrom('census')
    .select(['covered', 'admins'])
    .where('peerId', '=', peerId)
    .where('accountId', '=', accountId),
);

interface More extends CensusKey {
  done: number;
  found: number;
  total: number;
  position: string;
}

const moveOn = statement((db, { peerId, accountId, done, found, total, position }: More) =>
  db
    .updateTable('census')
    .set((eb) => ({
      done: eb('done', '+', done),
      found: eb('found', '+', found),
      total: sql<number | null>`nullif(coalesce(total, 0) + ${total}, 0)`,
      position,
    }))
    .where('peerId', '=', peerId)
    .where('accountId', '=', accountId),
);

/** Telegram dates links to the second, and its servers' clocks differ a little. */
const MARGIN_MS = 60_000;

/** When the first call was made of which it isn't known yet whether it made a link, or a second one; null for none. */
async function oldestAttempt(trx: Db, key: CensusKey): Promise<Date | null> {
  const [sent] = await oldestSent(trx, key);
  const [watched] = await oldestWatched(trx, key);
  const oldest = Math.min(sent?.at ?? Infinity, watched?.at ?? Infinity);
  return oldest === Infinity ? null : fromMillis(oldest - MARGIN_MS);
}

const oldestSent = statement((db, { peerId, accountId }: CensusKey) =>
  db
    .selectFrom('operation')
    .select((eb) => eb.fn.min<number | null>('sentAt').as('at'))
    .where('peerId', '=', peerId)
    .where('accountId', '=', accountId)
    .where('step', 'in', ['export', 'replace-primary'])
    .where('finishedAt', 'is', null),
);

const oldestWatched = statement((db, { peerId, accountId }: CensusKey) =>
  db
    .selectFrom('operation')
    .select((eb) => eb.fn.min<number | null>('watchedSince').as('at'))
    .where('peerId', '=', peerId)
    .where('accountId', '=', accountId)
    .where('watchedSince', 'is not', null),
);

interface Maker {
  name: string;
  isBot: boolean;
}

/** Who the admins are, by id. */
async function makersOf(trx: Db, { accountId }: CensusKey, admins: string): Promise<Map<number, Maker>> {
  const [account] = await accountOf(trx, { accountId });
  const makers = new Map<number, Maker>();
  if (account !== undefined) makers.set(accountId, { name: account.name, isBot: false });
  for (const admin of adminsFromJson(admins)) makers.set(admin.userId, admin);
  return makers;
}

const accountOf = statement((db, { accountId }: { accountId: number }) =>
  db.selectFrom('account').select('name').where('userId', '=', accountId),
);
