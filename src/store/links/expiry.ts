import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import type { PeerId } from '../../domain/peer.ts';
import { seconds } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import type { Reader } from '../database/reader.ts';

/**
 * `expired` is set once a link's time is up, and `state` and the counts follow from it. Time passes without a write, so
 * reading a chat by state begins with noting what expired since. Each link is noted once.
 */
export interface Expiry {
  /** From then on what is stored of the chat's states is as of `now`. */
  catchUp(peerId: PeerId, now: Date): Promise<void>;
  /** The same for every chat, so that nobody has to wait for it. */
  catchUpAll(now: Date): Promise<void>;
}

/** So many links at a time: in between, others get their turn. */
const BATCH = 500;

/** A clock that was set back makes a link that had expired active again. The first and the last are at the ends of their index. */
const BEHIND = `
  select case
    when (select min(expire_date) from invite_link
      where peer_id = ? and expired = 0 and revoked = 0 and expire_date is not null) <= ?
    or (select max(expire_date) from invite_link
      where peer_id = ? and expired = 1 and revoked = 0 and expire_date is not null) > ?
    then 1 else 0 end as behind`;

export function linkExpiry(db: Db, reader: Reader): Expiry {
  const behind = reader.prepare<{ behind: number }>(BEHIND);
  const chats = reader.prepare<{ peerId: PeerId }>(
    'select peer_id as "peerId" from link_count where actor_id = 0',
  );

  async function catchUp(peerId: PeerId, now: Date): Promise<void> {
    const at = seconds(now);
    while ((await behind(peerId, at, peerId, at))[0]?.behind === 1) {
      await sql`
        update invite_link set expired = case when expire_date <= ${at} then 1 else 0 end where id in (
          select id from (
            select id from invite_link
            where peer_id = ${peerId} and expired = 0 and expire_date <= ${at} and revoked = 0
            order by expire_date limit ${BATCH}
          ) union all
          select id from (
            select id from invite_link
            where peer_id = ${peerId} and expired = 1 and expire_date > ${at} and revoked = 0
            order by expire_date limit ${BATCH}
          )
        )`.execute(db);
      await setImmediate();
    }
  }

  return {
    catchUp,
    async catchUpAll(now) {
      for (const { peerId } of await chats()) await catchUp(peerId, now);
    },
  };
}
