import type { Api } from 'grammy';
import { whoCouldTakeOver } from '../../actions/accounts/move-chat.ts';
import type { LostChat } from '../../domain/ports/lost-chat-store.ts';
import type { Operators } from '../../domain/ports/operators.ts';
import type { BotDependencies } from '../dependencies.ts';
import { readerOf } from '../screens/reading.ts';
import { sendScreen } from '../telling/send-screen.ts';
import { createTeller, type Teller } from '../telling/teller.ts';
import { lostChatText } from './lost-chat-screen.ts';

const SHOWN = 10;
/** So many of the chat's open links are looked through for who asked for them. */
const LOOKED_THROUGH = 200;

/**
 * Tells the owner of a chat, once, that no links can be made there any more, and which ones are still open. If the owner never
 * wrote to the bot, those who asked for the open links are told of theirs. Operators are told where another account could go on.
 */
export function createLostChatTeller(deps: BotDependencies & { api: Api; operators: Operators }): Teller {
  const { store, clock } = deps;

  async function tell(lost: LostChat, accountId: number): Promise<void> {
    const { peerId, ownerId } = lost;
    if (ownerId !== null && (await tellPerson(lost, accountId, { readerId: ownerId, ofActorId: null })))
      return;
    const open = { peerId, actorId: null, state: 'active', text: null } as const;
    const { links } = await store.links.list(open, { from: 'newest', limit: LOOKED_THROUGH }, clock.now());
    for (const actorId of new Set(links.map((link) => link.actorId))) {
      if (actorId !== null && actorId !== ownerId) {
        await tellPerson(lost, accountId, { readerId: actorId, ofActorId: actorId });
      }
    }
  }

  /** They can move the chat; where no other account could take it, there is nothing for them to do. */
  async function tellOperators({ peerId }: LostChat, accountId: number): Promise<void> {
    if ((await deps.accounts.serving(peerId)) !== accountId) return;
    const [others, chat, account] = await Promise.all([
      whoCouldTakeOver(deps, { peerId, servedBy: accountId }),
      store.chats.named(peerId),
      store.accounts.find(accountId),
    ]);
    if (others.length === 0 || chat === null || account === null) return;
    const names = others.map(({ name }) => name).join(', ');
    const news = { account: account.name, chat: chat.title, others: names };
    await deps.operators.tell('chat-left', news, String(peerId));
  }

  /** @param ofActorId whose links they are told of; null for all. @returns false if the bot can't write to them. */
  async function tellPerson(
    { peerId, why }: LostChat,
    accountId: number,
    { readerId, ofActorId }: { readerId: number; ofActorId: number | null },
  ): Promise<boolean> {
    const [person, chat, account] = await Promise.all([
      store.persons.find(readerId),
      store.chats.named(peerId),
      store.accounts.find(accountId),
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
    const { words } = readerOf(person, deps);
    return sendScreen(
      deps,
      { userId: readerId, peerId: null },
      { text: lostChatText(view, words), rows: [] },
    );
  }

  return createTeller(deps, {
    everyMs: 2_000,
    retryMs: 30_000,
    problem: 'an owner could not be told that links can’t be made any more',
    async tell() {
      for (const accountId of deps.accounts.all()) {
        for (const lost of await store.lostChats.untold(accountId)) {
          // First: the same is not said to them again, if people can't be told now.
          await tellOperators(lost, accountId);
          await tell(lost, accountId);
          await store.lostChats.setTold(lost.peerId, accountId);
        }
      }
      return undefined;
    },
  });
}
