import type { Card } from '../../domain/card.ts';
import type { InviteLink } from '../../domain/invite-link.ts';
import type { Brought, CardStore, Posting } from '../../domain/ports/card-store.ts';
import { IllegalTransition } from '../../domain/ports/operation-store.ts';
import { appendEntry } from '../audit/audit-chain.ts';
import { postedDetail } from '../audit/audit-detail.ts';
import { NOTHING } from '../cards/card-rows.ts';
import { linkContent, shown } from '../cards/shown-link.ts';
import { millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { readLink } from '../links/link-rows.ts';

/** Posts are cards, with less that can become of them. */
export async function addInlinePost(
  db: Db,
  { inlineMessageId, readerId, locale }: Parameters<CardStore['sentInline']>[0],
  linkId: string,
  now: Date,
): Promise<void> {
  const where = { chatId: readerId, messageId: null, readerId, locale };
  const due = { state: 'current', version: 0, dueAt: 0, shownAt: millis(now) } as const;
  await db
    .insertInto('card')
    .values({ ...where, ...NOTHING, linkId, posted: '', inlineMessageId, ...due })
    // The update that told of it is handled again.
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function beginPost(trx: Db, posting: Posting, now: Date): ReturnType<CardStore['beginPost']> {
  const { press } = posting;
  const known = await trx
    .selectFrom('card')
    .select(['messageId', 'state'])
    .where('press', '=', press)
    .executeTakeFirst();
  if (known === undefined) {
    await trx.insertInto('card').values(rowOf(posting, now)).execute();
    return 'begun';
  }
  if (known.messageId !== null) return 'posted';
  if (known.state === 'current') {
    await trx.updateTable('card').set({ state: 'superseded' }).where('press', '=', press).execute();
    await note(trx, posting, now, 'unknown');
  }
  return 'unknown';
}

export async function endPost(trx: Db, posting: Posting, messageId: number | null, now: Date): Promise<void> {
  // Its link may have been revoked meanwhile, which ended the post before it was sent.
  await trx.deleteFrom('card').where('press', '=', posting.press).execute();
  if (messageId === null) return;
  await trx
    .insertInto('card')
    .values({ ...rowOf(posting, now), messageId, dueAt: 0 })
    .execute();
  await note(trx, posting, now, 'sent');
}

/** Not due: there is nothing to edit yet. */
function rowOf({ press, channelId, linkId, readerId, locale, shows }: Posting, now: Date) {
  const content = { ...NOTHING, linkId, state: 'current', version: 0, dueAt: null } as const;
  const place = { chatId: channelId, messageId: null, readerId, locale };
  return { ...place, ...content, posted: shows, press, shownAt: millis(now) };
}

async function note(
  trx: Db,
  { linkId, channelId, readerId, readerName }: Posting,
  now: Date,
  outcome: 'sent' | 'unknown',
): Promise<void> {
  const link = await readLink(trx, linkId);
  if (link === null) throw new IllegalTransition('no such link');
  await appendEntry(trx, {
    at: now,
    peerId: link.peerId,
    actorId: readerId,
    actorName: readerName,
    event: 'posted',
    linkId,
    operationId: null,
    detail: postedDetail(channelId, outcome),
  });
}

export async function broughtPost(
  trx: Db,
  { id, version, post }: Card,
  { link, at, post: shows }: Extract<Brought, { link: InviteLink }>,
): Promise<void> {
  const content = await linkContent(trx, link, at);
  await shown(trx, { id, version, ...content, posted: shows ?? post?.shows ?? '' });
}
