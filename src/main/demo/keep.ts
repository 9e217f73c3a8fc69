import { CAST, type World } from 'telegram-sandbox';
import type { AskedToJoin } from '../../domain/join-request.ts';
import type { PersonName } from '../../domain/membership.ts';
import { DAY } from '../../domain/preset.ts';
import type { Store } from '../../domain/ports/store.ts';
import { newId } from '../clock.ts';
import type { Someone } from './events.ts';
import { administratorsFrom, chatFrom, dateOf, personFrom, userOf } from './from-world.ts';
import { keepCensus, keepImportersRead } from './keep-census.ts';
import { keepMemberships } from './keep-memberships.ts';
import { keepOperations } from './keep-operations.ts';
import { plannedOf, type Happened, type Played } from './play.ts';
import { makers, notes, PRESETS, type LinkKey } from './script.ts';

/** What was found made by hand, the owner looked at within a day; what was found just now is still to be looked at. */
const LOOKED_AT_AFTER = DAY;

/**
 * Writes into a new store what the product would have on record, had it been there when all this happened: the same links at the
 * same moments, and the audit in their order.
 */
export async function keep(store: Store, world: World, { happened, userIds }: Played): Promise<void> {
  const operations = keepOperations(store);
  const person = (who: Someone): PersonName => personFrom(userOf(world, userIds.get(who) ?? 0));
  /** By hash. */
  const ids = new Map<string, string>();
  const hashes = new Map<LinkKey, string>();
  /** Hashes of links that the account can't see. */
  const unknown = new Set<string>();
  const idOf = (key: LinkKey): string | null => ids.get(hashes.get(key) ?? '') ?? null;
  /** What is known of their requests is thrown away in time. */
  const approved = new Set(
    happened.map((event) => (event.type === 'decided' && event.approved ? event.who : null)),
  );

  async function write(event: Happened): Promise<void> {
    const { at, links } = event;
    const [link, other] = links;
    switch (event.type) {
      case 'made': {
        if (link === undefined) return;
        hashes.set(event.link, link.hash);
        const { how, by, preset = null } = plannedOf(event.link);
        if (how === 'bot') ids.set(link.hash, await operations.create(link, person(by), at, preset));
        return;
      }
      case 'replaced': {
        const old = idOf(event.link);
        if (old === null || other === undefined) return;
        hashes.set(event.successor, other.hash);
        ids.set(other.hash, await operations.replace(old, links, person(event.by), at));
        return;
      }
      case 'prolonged':
      case 'revoked': {
        const linkId = idOf(event.link);
        if (linkId === null || link === undefined) return;
        if (event.type === 'revoked') await operations.revoke(linkId, link, person(event.by), at);
        else await operations.edit(linkId, link, person(event.by), at);
        return;
      }
      case 'joined': {
        const { peerId, link: url, hash } = link ?? {};
        if (peerId === undefined || url === undefined || hash === undefined) return;
        // Where the account owns the chat it finds them all; its own it finds anywhere.
        const unseen = peerId === makers && plannedOf(event.link).by !== CAST.robin;
        if (!unseen || ids.has(hash) || unknown.has(hash)) return;
        unknown.add(hash);
        const { userId, name } = person(event.who);
        const masked = url.replace(hash, `${hash.slice(0, Math.ceil(hash.length / 2))}...`);
        await store.drift.noteUnknownLinks(peerId, [{ link: masked, user: { userId, name } }], dateOf(at));
        return;
      }
      case 'asked': {
        if (approved.has(event.who)) return;
        const asked: AskedToJoin = {
          ...person(event.who),
          bio: event.bio === '' ? null : event.bio,
          date: dateOf(at),
          linkId: idOf(event.link),
          userChatId: null,
        };
        const peerId = plannedOf(event.link).chat;
        await store.requests.record(peerId, [asked], dateOf(at));
        await store.requests.handled({ peerId, userId: asked.userId }, null, dateOf(at));
        return;
      }
      case 'decided': {
        const linkId = idOf(event.link);
        if (event.approved || linkId === null) return;
        const request = { peerId: plannedOf(event.link).chat, userId: person(event.who).userId, linkId };
        await operations.decline(request, person(event.by), at);
        return;
      }
      case 'read':
        await keepCensus(store, { world, linkIds: ids }, event, event.chat);
        await closeDrift(store, event.chat, at);
        return;
      case 'promoted': {
        const promoted = { ...person(event.who), creator: false, inviteUsers: true };
        const list = [...administratorsFrom(world, event.chat), promoted];
        await store.chats.saveAdministrators(event.chat, { list, checkedAt: dateOf(at) });
        return;
      }
      case 'demoted': {
        const list = administratorsFrom(world, event.chat);
        await store.chats.saveAdministrators(event.chat, { list, checkedAt: dateOf(at) });
        const [peerId, { userId }] = [event.chat, person(event.who)];
        await store.offboarding.setTold({ peerId, userId });
        return;
      }
      case 'slipped in':
      case 'added':
      case 'left':
      case 'removed':
      case 'said':
        return;
    }
  }

  await prepare(store, world, happened[0]?.at ?? 0);
  for (const event of happened) await write(event);
  for (const chat of [makers, notes]) await keepImportersRead(store, chat);
  const last = dateOf(happened.at(-1)?.at ?? 0);
  await keepMemberships(store, { happened, person, idOf }, last);
}

/** The account, the chats and who runs them, and who may read what. @param at Unix seconds. */
async function prepare(store: Store, world: World, at: number): Promise<void> {
  await store.accounts.save(personFrom(userOf(world, CAST.robin)));
  for (const chat of [makers, notes]) {
    await store.chats.save(chatFrom(world.chats.get(chat)));
    const list = administratorsFrom(world, chat);
    await store.chats.saveAdministrators(chat, { list, checkedAt: dateOf(at) });
  }
  for (const { chat, name, days, limit, approval = false } of PRESETS) {
    await store.presets.save({
      id: newId(),
      ownerId: chat,
      name,
      lifetime: days === undefined ? null : days * DAY,
      usageLimit: limit ?? null,
      requestNeeded: approval,
      subscriptionPricing: null,
      strict: false,
      createdAt: dateOf(at),
    });
  }
  const [ada, robin] = [personFrom(userOf(world, CAST.ada)), personFrom(userOf(world, CAST.robin))];
  await store.auditors.add({ ...ada, peerId: notes, addedById: robin.userId, addedAt: dateOf(at) }, robin);
}

async function closeDrift(store: Store, chat: number, at: number): Promise<void> {
  const old = (await store.drift.open(chat, 100)).filter(
    ({ foundAt }) => foundAt.getTime() < (at - LOOKED_AT_AFTER) * 1_000,
  );
  await store.drift.told(old);
  await store.drift.close(
    old.map(({ id }) => id),
    dateOf(at),
  );
}
