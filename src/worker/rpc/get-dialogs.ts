import { Api } from 'telegram';
import { returnBigInt } from 'telegram/Helpers.js';
import type { Call } from '../connection.ts';
import { peerFromTl, peerIdFromTl } from '../tl/chat.ts';
import type { KnownPeer } from '../tl/chat.ts';

const PAGE = 100;
/** An account can't be in so many chats: Telegram would be repeating itself. */
const PAGES_MAX = 100;

/**
 * `messages.getDialogs`, all pages: the groups, supergroups and channels that the account is in, most recently active
 * first, and others that the pages mention (a migrated group's successor).
 */
export async function getDialogs(read: Call): Promise<KnownPeer[]> {
  const found = new Map<number, KnownPeer>();
  const seen = new Set<string>();
  let offset: Offset | null = { date: 0, id: 0, peer: new Api.InputPeerEmpty() };
  for (let page = 0; offset !== null && page < PAGES_MAX; page += 1) {
    const answer: Api.messages.TypeDialogs = await read(
      new Api.messages.GetDialogs({
        offsetDate: offset.date,
        offsetId: offset.id,
        offsetPeer: offset.peer,
        limit: PAGE,
        hash: returnBigInt(0),
      }),
    );
    if (answer instanceof Api.messages.DialogsNotModified) break;
    for (const peer of inOrder(answer)) {
      if (!found.has(peer.chat.peerId)) found.set(peer.chat.peerId, peer);
    }
    const before = seen.size;
    answer.dialogs.forEach((dialog) => seen.add(keyOf(dialog.peer)));
    const ended: boolean =
      answer instanceof Api.messages.Dialogs || seen.size === before || seen.size >= answer.count;
    offset = ended ? null : nextOffset(answer);
  }
  return Array.from(found.values());
}

interface Offset {
  date: number;
  id: number;
  peer: Api.TypeInputPeer;
}

type Page = Api.messages.Dialogs | Api.messages.DialogsSlice;

/** `chats` has an order of its own: the dialogs have the right one. */
function inOrder(page: Page): KnownPeer[] {
  const known = page.chats.map((chat) => peerFromTl(chat)).filter((peer) => peer !== null);
  const byId = new Map(known.map((peer) => [peer.chat.peerId, peer]));
  const ordered = page.dialogs.flatMap((dialog) => {
    const peerId = peerIdFromTl(dialog.peer);
    const peer = peerId === null ? undefined : byId.get(peerId);
    return peer === undefined ? [] : [peer];
  });
  return [...ordered, ...known];
}

function nextOffset(page: Page): Offset | null {
  // Those after one that can't be named come again.
  const last = page.dialogs.findLast((dialog) => inputOf(dialog.peer, page) !== null);
  if (last === undefined) return null;
  const top = page.messages.find(
    (message) => message.id === last.topMessage && samePeer(message.peerId, last.peer),
  );
  const date = top === undefined || top instanceof Api.MessageEmpty ? 0 : top.date;
  const peer = inputOf(last.peer, page);
  return peer === null ? null : { date, id: last.topMessage, peer };
}

function keyOf(peer: Api.TypePeer): string {
  return peer instanceof Api.PeerUser ? `user ${peer.userId.toString()}` : String(peerIdFromTl(peer));
}

function samePeer(a: Api.TypePeer | undefined, b: Api.TypePeer): boolean {
  if (a instanceof Api.PeerUser && b instanceof Api.PeerUser) return a.userId.equals(b.userId);
  return a !== undefined && peerIdFromTl(a) !== null && peerIdFromTl(a) === peerIdFromTl(b);
}

function inputOf(peer: Api.TypePeer, page: Page): Api.TypeInputPeer | null {
  if (peer instanceof Api.PeerUser) {
    const user = page.users.find((user) => user.id.equals(peer.userId));
    if (!(user instanceof Api.User) || !user.accessHash) return null;
    return new Api.InputPeerUser({ userId: user.id, accessHash: user.accessHash });
  }
  const peerId = peerIdFromTl(peer);
  const chat = page.chats.map((chat) => peerFromTl(chat)).find((known) => known?.chat.peerId === peerId);
  return chat?.input ?? null;
}
