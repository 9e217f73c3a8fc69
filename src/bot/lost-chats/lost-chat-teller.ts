import type { Api } from 'grammy';
import type { LostChat } from '../../domain/ports/lost-chat-store.ts';
import { apiFailure } from '../api/errors.ts';
import type { BotDependencies } from '../dependencies.ts';
import { readerOf } from '../screens/reading.ts';
import { MESSAGE_OPTIONS } from '../screens/show.ts';
import { lostChatText } from './lost-chat-screen.ts';

/**
 * Tells the owner of a chat, once, that no links can be made there any more, and which ones are still open. If the owner never
 * wrote to the bot, those who asked for the open links are told of theirs.
 */
export interface LostChatTeller {
  /** Call once. */
  start(): void;
  stop(): Promise<void>;
}

const LOOK_EVERY_MS = 2_000;
const RETRY_MS = 30_000;
const SHOWN = 10;
/** So many of the chat's open links are looked through for who asked for them. */
const LOOKED_THROUGH = 200;

export function createLostChatTeller(deps: BotDependencies & { api: Api }): LostChatTeller {
  const { store, clock, log, api } = deps;
  const stopping = new AbortController();
  const stopped = stopping.signal;
  let running: Promise<void> = Promise.resolve();

  async function tell(lost: LostChat): Promise<void> {
    const { peerId, ownerId } = lost;
    if (ownerId !== null && (await tellPerson(lost, ownerId, null))) return;
    const open = { peerId, actorId: null, state: 'active', text: null } as const;
    const { links } = await store.links.list(open, { from: 'newest', limit: LOOKED_THROUGH }, clock.now());
    for (const actorId of new Set(links.map((link) => link.actorId))) {
      if (actorId !== null && actorId !== ownerId) await tellPerson(lost, actorId, actorId);
    }
  }

  /** @param ofActorId whose links they are told of; null for all. @returns false if the bot can't write to them. */
  async function tellPerson(
    { peerId, why }: LostChat,
    readerId: number,
    ofActorId: number | null,
  ): Promise<boolean> {
    const [person, chat, account] = await Promise.all([
      store.persons.find(readerId),
      store.chats.named(peerId),
      store.accounts.find(deps.accountId()),
    ]);
    if (person === null || chat === null || account === null) return false;
    const filter = { peerId, actorId: ofActorId, text: null };
    const now = clock.now();
    const page = await store.links.list(
      { ...filter, state: 'active' },
      { from: 'newest', limit: SHOWN },
      now,
    );
    const { byState } = await store.links.counts(filter, now);
    const worker = account.username === null ? account.name : `@${account.username}`;
    const view = { why, chat: chat.title, worker, open: page.links, count: byState.active };
    try {
      await api.sendMessage(readerId, lostChatText(view, readerOf(person, deps).words), MESSAGE_OPTIONS);
      return true;
    } catch (error) {
      const failure = apiFailure(error);
      if (failure !== 'blocked' && failure !== 'refused') throw error;
      return false;
    }
  }

  async function run(): Promise<void> {
    while (!stopped.aborted) {
      let ms = LOOK_EVERY_MS;
      try {
        for (const lost of await store.lostChats.untold(deps.accountId())) {
          await tell(lost);
          await store.lostChats.setTold(lost.peerId, deps.accountId());
        }
      } catch (error) {
        log.warn({ err: error }, 'an owner could not be told that links can’t be made any more');
        ms = RETRY_MS;
      }
      await clock.sleep(ms, stopped);
    }
  }

  return {
    start() {
      running = run();
    },
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
