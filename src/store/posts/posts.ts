import type { Card } from '../../domain/card.ts';
import type { InviteLink } from '../../domain/invite-link.ts';
import type { Brought, CardStore } from '../../domain/ports/card-store.ts';
import { NOTHING } from '../cards/card-rows.ts';
import { linkContent, shown } from '../cards/shown-link.ts';
import { millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';

/** Posts are cards, with less that can become of them. */
export async function addPost(
  db: Db,
  { place, readerId, locale, inlineMessageId, shows }: Parameters<CardStore['posted']>[0],
  linkId: string,
  now: Date,
): Promise<void> {
  const where = place ?? { chatId: readerId, messageId: null };
  const due = { state: 'current', version: 0, dueAt: 0, shownAt: millis(now) } as const;
  await db
    .insertInto('card')
    .values({ ...where, readerId, locale, ...NOTHING, linkId, posted: shows, inlineMessageId, ...due })
    // The update that told of it is handled again.
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function broughtPost(
  trx: Db,
  { id, version, post }: Card,
  { link, at, post: shows }: Extract<Brought, { link: InviteLink }>,
): Promise<void> {
  const content = await linkContent(trx, link, at);
  await shown(trx, { id, version, ...content, posted: shows ?? post?.shows ?? '' });
}
