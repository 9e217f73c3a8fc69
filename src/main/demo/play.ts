import { CAST, chatDialog, TelegramError, type InviteLinkView, type World } from 'telegram-sandbox';
import type { Event, History, Someone } from './events.ts';
import { LINKS, type LinkKey, type PlannedLink } from './script.ts';

const DAY = 86_400;

/** What came of an event in the simulated Telegram. */
export type Happened = Event & {
  /** Those that it is about, as they were right after it; of a replaced link, the old one and the new one. */
  links: readonly InviteLinkView[];
  /** For what the account read: whose links there are, if it owns the chat. */
  admins: ReturnType<World['links']['administratorsWithLinks']> | null;
};

export interface Played {
  /** With the moments at which they happened there. */
  happened: readonly Happened[];
  userIds: ReadonlyMap<Someone, number>;
}

/** Lets it all happen, one thing after the other, by the world's own rules. Its clock is moved, and is where it was in the end. */
export function play(world: World, { people, events }: History): Played {
  const { clockOffset } = world.state;
  const userIds = new Map<Someone, number>(Object.values(CAST).map((id) => [id, id]));
  for (const [key, guest] of people) userIds.set(key, world.people.add({ ...guest, passive: true }).id);
  const links = new Map<LinkKey, InviteLinkView>();

  const idOf = (who: Someone): number => found(userIds, who);
  const linkOf = (key: LinkKey): InviteLinkView => {
    const { hash, link } = found(links, key);
    return world.links.find(hash) ?? missing(link);
  };
  const keep = (key: LinkKey, link: InviteLinkView): InviteLinkView => {
    links.set(key, link);
    return link;
  };

  function make(key: LinkKey): InviteLinkView {
    const planned = plannedOf(key);
    const { title, expires, limit, approval, price } = planned;
    const maker = planned.how === 'bot' ? CAST.robin : idOf(planned.by);
    const settings = {
      title,
      ...(expires !== undefined && { expireDate: world.clock.now() + expires * DAY }),
      ...(limit !== undefined && { usageLimit: limit }),
      ...(approval && { requestNeeded: true }),
      ...(price !== undefined && { subscriptionPricing: { period: 30 * DAY, amount: price } }),
    };
    return keep(key, world.links.export(maker, planned.chat, settings));
  }

  /** @returns the links that it is about. */
  function happen(event: Event): InviteLinkView[] {
    switch (event.type) {
      case 'promoted':
        world.chats.promote(idOf(event.by), event.chat, idOf(event.who), { inviteUsers: true });
        return [];
      case 'demoted':
        world.chats.promote(idOf(event.by), event.chat, idOf(event.who), null);
        return [];
      case 'made':
        return [make(event.link)];
      case 'prolonged': {
        const { adminId, peerId, link } = linkOf(event.link);
        return [world.links.edit(adminId, peerId, link, { expireDate: event.expires }).link];
      }
      case 'revoked': {
        const { adminId, peerId, link } = linkOf(event.link);
        return [world.links.edit(adminId, peerId, link, { revoked: true }).link];
      }
      case 'replaced': {
        const { adminId, peerId, link, title } = linkOf(event.link);
        const old = world.links.edit(adminId, peerId, link, { revoked: true }).link;
        const settings = title === undefined ? {} : { title };
        return [old, keep(event.successor, world.links.export(adminId, peerId, settings))];
      }
      case 'joined': {
        const link = linkOf(event.link);
        const how = { pays: link.subscriptionPricing !== undefined, viaChatlist: event.folder === true };
        world.links.join(idOf(event.who), link.hash, how);
        return [linkOf(event.link)];
      }
      case 'slipped in': {
        const creatorId = world.chats.administrators(event.chat)[0]?.userId;
        const primary = world.links
          .ofChat(event.chat)
          .find((link) => link.permanent && link.adminId === creatorId);
        world.links.join(idOf(event.who), (primary ?? missing('primary link')).hash);
        return [];
      }
      case 'asked': {
        const link = linkOf(event.link);
        if (event.bio !== '') world.people.setBio(idOf(event.who), event.bio);
        asks(() => world.links.join(idOf(event.who), link.hash));
        return [linkOf(event.link)];
      }
      case 'decided': {
        const { peerId } = linkOf(event.link);
        const by = event.approved ? idOf(event.by) : CAST.robin;
        world.requests.decide(by, peerId, idOf(event.who), event.approved);
        return [linkOf(event.link)];
      }
      case 'added':
        world.chats.addMember(idOf(event.by), event.chat, idOf(event.who));
        return [];
      case 'left':
        world.chats.leave(event.chat, idOf(event.who));
        return [];
      case 'removed':
        world.chats.kick(idOf(event.by), event.chat, idOf(event.who));
        return [];
      case 'said':
        world.messages.send(chatDialog(event.chat), { fromId: idOf(event.by), text: event.text });
        return [];
      case 'read':
        return seenBy(world, CAST.robin, event.chat);
    }
  }

  const happened: Happened[] = [];
  for (const event of events) {
    world.clock.move(event.at - world.clock.now());
    const about = happen(event);
    const admins = event.type === 'read' ? adminsOf(world, CAST.robin, event.chat) : null;
    happened.push({ ...event, at: world.clock.now(), links: about, admins });
  }
  world.clock.move(clockOffset - world.state.clockOffset);
  return { happened, userIds };
}

/** What a script says of a link; a successor is like the one whose place it takes. */
export function plannedOf(key: LinkKey): PlannedLink {
  return LINKS[key === 'forumAgain' ? 'forum' : key];
}

/** Telegram says so by an error. @throws TelegramError any other one. */
function asks(join: () => unknown): void {
  try {
    join();
  } catch (error) {
    if (!(error instanceof TelegramError) || error.message !== 'INVITE_REQUEST_SENT') throw error;
  }
}

function owns(world: World, userId: number, chat: number): boolean {
  return world.chats.member(chat, userId).status === 'creator';
}

/** The creator sees everybody's links, an administrator their own. */
function seenBy(world: World, userId: number, chat: number): InviteLinkView[] {
  const all = world.links.ofChat(chat);
  return owns(world, userId, chat) ? all : all.filter((link) => link.adminId === userId);
}

function adminsOf(world: World, userId: number, chat: number): Happened['admins'] {
  return owns(world, userId, chat) ? world.links.administratorsWithLinks(userId, chat) : null;
}

function found<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  return map.get(key) ?? missing(String(key));
}

function missing(what: string): never {
  throw new Error(`the demo's script speaks of what is not there: ${what}`);
}
