import { Refusal } from '../../domain/errors.ts';
import type { InviteLink } from '../../domain/invite-link.ts';
import { settingsOf } from '../../domain/link-settings.ts';
import type { NewOperation } from '../../domain/operation.ts';
import { expiryAfter } from '../../domain/preset.ts';
import { lastOccurrence, nextOccurrence, rotationKey, type Rotation } from '../../domain/rotation.ts';
import type { Context } from '../context.ts';
import type { Submit } from './upkeep.ts';

/**
 * Replaces links whose time has come. Each occurrence is one request, however often it is looked at, and whatever the clock
 * does: of several that were missed, the last one is made up for.
 * @returns how many schedules there were to look at.
 */
export async function rotateDue(context: Context, submit: Submit): Promise<number> {
  const { store, clock, log, accounts, accountId } = context;
  const now = clock.now();
  const due = await store.rotations.due(now);
  let looked = 0;
  for (const rotation of due) {
    const link = await store.links.find(rotation.linkId);
    // It waits until the chat is no longer locked, or its link has a successor: then the last occurrence is made up for.
    if (link === null || (await store.lockdowns.holds(link.id))) continue;
    if ((await accounts.keeping(link)) !== accountId) continue;
    looked += 1;
    try {
      await rotate(context, submit, { rotation, link, now });
    } catch (error) {
      // Somebody regenerated it just now: the schedule has gone on to the newest version, which is looked at next time.
      if (!(error instanceof Refusal)) throw error;
      log.info({ rotation: rotation.id, code: error.code }, 'a link was replaced before its schedule did');
    }
  }
  return looked;
}

interface Due {
  rotation: Rotation;
  link: InviteLink;
  now: Date;
}

async function rotate({ store }: Context, submit: Submit, { rotation, link, now }: Due): Promise<void> {
  // Its request is refused, which ends the schedule and tells the person.
  if (link.revoked) return submit(await request(store, { rotation, link, now }, rotation.nextAt));
  if (rotation.nextAt <= now) {
    await submit(await request(store, { rotation, link, now }, lastOccurrence(rotation, now)));
  }
  await store.rotations.goOn(rotation.id, { nextAt: nextOccurrence(rotation, now), setAt: now });
}

async function request(
  store: Context['store'],
  { rotation, link, now }: Due,
  at: Date,
): Promise<NewOperation> {
  const { actorId, actorName, lifetime } = rotation;
  return {
    kind: 'rotate',
    idempotencyKey: rotationKey(rotation, at),
    peerId: link.peerId,
    actorId,
    actorName,
    settings: { ...settingsOf(link), expireDate: expiryAfter(lifetime, now) },
    linkId: link.id,
    revokeFirst: false,
    card: null,
    locale: (await store.persons.find(actorId))?.locale ?? 'en',
  };
}
