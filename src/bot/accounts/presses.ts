import { z } from 'zod';
import { findAccount, listAccounts, type AccountReport } from '../../actions/accounts/list-accounts.ts';
import { chatsOfAccount, moveChat, whoCouldServe } from '../../actions/accounts/move-chat.ts';
import { setDuty } from '../../actions/accounts/set-duty.ts';
import { Refusal } from '../../domain/errors.ts';
import type { AccountRow } from '../../domain/ports/account-store.ts';
import type { BotDependencies } from '../dependencies.ts';
import { CHOICES_MAX } from '../lists/choices.ts';
import type { PressContext, PressHandlers } from '../screens/presses.ts';
import { accountName } from './account-name.ts';
import {
  accountScreen,
  accountsScreen,
  addAccountScreen,
  chatsScreen,
  confirmMoveScreen,
  confirmRetireScreen,
  takersScreen,
} from './screens.ts';

const accountSchema = z.object({ userId: z.number() });
const chatSchema = accountSchema.extend({ peerId: z.number() });
const moveSchema = chatSchema.extend({ to: z.number() });

/** What the operator's buttons do with the accounts that make links. */
export function accountPresses(deps: BotDependencies): PressHandlers {
  const operatorOf = ({ person }: PressContext): number => person.userId;

  async function account(press: PressContext, userId: number): Promise<AccountReport> {
    const found = await findAccount(deps, operatorOf(press), userId);
    if (found === null) throw new Refusal('account-retired');
    return found;
  }

  async function showOne(press: PressContext, userId: number, headline: string | null): Promise<void> {
    const { words, reading } = press;
    const now = deps.clock.now();
    await press.show(accountScreen(await account(press, userId), { words, reading, now, headline }));
  }

  const steer =
    (duty: AccountRow['duty'], said: string) =>
    async (press: PressContext): Promise<void> => {
      const { userId } = accountSchema.parse(payloadOf(press));
      await setDuty(deps, { operatorId: operatorOf(press), userId, duty });
      await showOne(press, userId, press.words.html(said));
    };

  return {
    accounts: async (press) => {
      const { words, reading } = press;
      const accounts = await listAccounts(deps, operatorOf(press));
      await press.show(accountsScreen(accounts, words, reading, deps.clock.now()));
    },
    'accounts.add': (press) => press.show(addAccountScreen(press.words)),
    'accounts.one': (press) => showOne(press, accountSchema.parse(payloadOf(press)).userId, null),
    'accounts.pause': steer('paused', 'accounts-paused'),
    'accounts.go-on': steer('serving', 'accounts-goes-on'),
    'accounts.retire': async (press) => {
      const { userId } = accountSchema.parse(payloadOf(press));
      await press.show(confirmRetireScreen(await account(press, userId), press.words));
    },
    'accounts.retire.yes': steer('retired', 'accounts-retired'),
    'accounts.chats': async (press) => {
      const { userId } = accountSchema.parse(payloadOf(press));
      const asked = { operatorId: operatorOf(press), userId, limit: CHOICES_MAX };
      const chats = await chatsOfAccount(deps, asked);
      await press.show(chatsScreen(await account(press, userId), chats, press.words));
    },
    'accounts.chat': async (press) => {
      const { userId, peerId } = chatSchema.parse(payloadOf(press));
      const { chat, accounts } = await whoCouldServe(deps, { operatorId: operatorOf(press), peerId });
      await press.show(takersScreen({ chat, accounts, userId }, press.words));
    },
    'accounts.confirm': async (press) => {
      const { userId, peerId, to } = moveSchema.parse(payloadOf(press));
      const [from, taker, chat] = await Promise.all([
        account(press, userId),
        account(press, to),
        deps.store.chats.named(peerId),
      ]);
      const title = chat?.title ?? press.words.plain('chat-unknown');
      const names = { chat: title, from: accountName(from), taker: accountName(taker) };
      await press.show(confirmMoveScreen({ userId, peerId, to, ...names }, press.words));
    },
    'accounts.move': async (press) => {
      const { peerId, to } = moveSchema.parse(payloadOf(press));
      const { person, words } = press;
      await moveChat(deps, { operator: { userId: person.userId, name: person.name }, peerId, to });
      const chat = (await deps.store.chats.named(peerId))?.title ?? words.plain('chat-unknown');
      await showOne(press, to, words.html('accounts-moved', { chat }));
    },
  };
}

function payloadOf({ button }: PressContext): unknown {
  return JSON.parse(button.payload);
}
