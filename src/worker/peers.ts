import { Refusal } from '../domain/errors.ts';
import { bareId } from '../domain/peer.ts';
import type { Chat, ChatReference, PeerId } from '../domain/peer.ts';
import type { Clock } from '../domain/ports/clock.ts';
import type { Call } from './connection.ts';
import { checkChatInvite } from './rpc/check-chat-invite.ts';
import { isForPeople } from './refused-methods.ts';
import { getChat, inputChannelOfBot, inputGroup } from './rpc/get-chats.ts';
import { getDialogs } from './rpc/get-dialogs.ts';
import { resolveUsername } from './rpc/resolve-username.ts';
import type { KnownPeer } from './tl/chat.ts';

/** Which chats the account knows, with the access hashes that name them to Telegram: they never leave the worker. */
export interface Peers {
  /**
   * Those that the account is in, most recently active first, as Telegram says now. A bot can't list them: of those that are
   * known, the ones it is in.
   */
  list(known: readonly PeerId[]): Promise<Chat[]>;
  /** Follows a migrated group to its successor. @throws Refusal `chat-not-found`, `not-a-chat`, `worker-not-in-chat`. */
  resolve(reference: ChatReference): Promise<Chat>;
  /** How to name the chat in a call. @throws Refusal `worker-not-in-chat`, `not-a-chat`, `chat-migrated`. */
  input(peerId: PeerId): Promise<KnownPeer['input']>;
  /** To be read anew when next asked for. */
  forget(peerId: PeerId): void;
}

/** A chat that the account was just added to shows in its dialogs; one it is not in never does. */
const DIALOGS_AT_MOST_EVERY_MS = 3_000;

export function createPeers({ read, clock }: { read: Call; clock: Clock }): Peers {
  const known = new Map<PeerId, KnownPeer>();
  /** `readAt`: monotonic milliseconds. */
  let dialogs: { readAt: number; reading: Promise<KnownPeer[]> } | null = null;

  function learn(peer: KnownPeer): KnownPeer {
    known.set(peer.chat.peerId, peer);
    return peer;
  }

  function readDialogs(): Promise<KnownPeer[]> {
    const reading = getDialogs(read).then((peers) => {
      peers.forEach(learn);
      return peers;
    });
    const mine = { readAt: clock.monotonic(), reading };
    dialogs = mine;
    reading.catch(() => {
      if (dialogs === mine) dialogs = null;
    });
    return reading;
  }

  function isRecent(): boolean {
    return dialogs !== null && clock.monotonic() - dialogs.readAt < DIALOGS_AT_MOST_EVERY_MS;
  }

  async function find(peerId: PeerId): Promise<KnownPeer> {
    if (peerId >= 0) throw new Refusal('not-a-chat');
    const found = known.get(peerId);
    if (found !== undefined) return found;
    const listed = await ifMayList(() => (isRecent() && dialogs !== null ? dialogs.reading : readDialogs()));
    return known.get(peerId) ?? (listed === null ? byBareId(peerId) : findGroup(peerId));
  }

  /** Basic groups need no access hash, and a migrated one has left the dialogs. */
  async function findGroup(peerId: PeerId): Promise<KnownPeer> {
    if (bareId(peerId).kind !== 'group') throw new Refusal('worker-not-in-chat');
    return byBareId(peerId);
  }

  /** Bots need no access hash either: https://core.telegram.org/api/peers#access-hash */
  async function byBareId(peerId: PeerId): Promise<KnownPeer> {
    const { kind, id } = bareId(peerId);
    return readChat(kind === 'group' ? inputGroup(id) : inputChannelOfBot(id));
  }

  /** @returns null if the account is a bot: then it can't list what it is in. */
  async function ifMayList(ask: () => Promise<KnownPeer[]>): Promise<KnownPeer[] | null> {
    try {
      return await ask();
    } catch (error) {
      if (!isForPeople(error)) throw error;
      return null;
    }
  }

  async function readEach(peerIds: Iterable<PeerId>): Promise<KnownPeer[]> {
    const found: KnownPeer[] = [];
    for (const peerId of peerIds) {
      try {
        found.push(await byBareId(peerId));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        known.delete(peerId);
      }
    }
    return found;
  }

  async function readChat(input: KnownPeer['input']): Promise<KnownPeer> {
    const peer = await getChat(read, input);
    if (peer === null) throw new Refusal('worker-not-in-chat');
    return learn(peer);
  }

  async function lookUp(reference: ChatReference): Promise<KnownPeer> {
    switch (reference.by) {
      case 'username':
        return learn(await resolveUsername(read, reference.username));
      case 'inviteHash':
        return learn(await checkChatInvite(read, reference.hash));
      case 'peerId':
        return readChat((await find(reference.peerId)).input);
    }
  }

  return {
    async list(others) {
      const peers = (await ifMayList(readDialogs)) ?? (await readEach(new Set([...known.keys(), ...others])));
      return peers.filter((peer) => peer.member && peer.migratedTo === null).map((peer) => peer.chat);
    },
    async resolve(reference) {
      const found = await lookUp(reference);
      const peer = found.migratedTo === null ? found : await readChat(found.migratedTo);
      if (!peer.member) throw new Refusal('worker-not-in-chat');
      return peer.chat;
    },
    async input(peerId) {
      const peer = await find(peerId);
      if (peer.migratedTo !== null) throw new Refusal('chat-migrated');
      return peer.input;
    },
    forget(peerId) {
      known.delete(peerId);
      // Or what was read before would say that the account is not in there.
      dialogs = null;
    },
  };
}
