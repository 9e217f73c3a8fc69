import type { Accounts, ChatTelegram } from '../domain/ports/accounts.ts';
import type { Batches } from '../domain/ports/batches.ts';
import type { ChatMembers } from '../domain/ports/chat-members.ts';
import type { Clock, NewId } from '../domain/ports/clock.ts';
import type { LinkExports } from '../domain/ports/link-exports.ts';
import type { Operations } from '../domain/ports/operations.ts';
import type { Quotas } from '../domain/quotas.ts';
import type { Store } from '../domain/ports/store.ts';

/** What an action may reach. */
export interface ActionDependencies {
  store: Store;
  telegram: ChatTelegram;
  operations: Operations;
  batches: Batches;
  exports: LinkExports;
  clock: Clock;
  newId: NewId;
  /** Telegram user ids of the people who run this bot. */
  operatorIds: readonly number[];
  quotas: Quotas;
  members: ChatMembers;
  /** Which account does what. `telegram`, `operations` and `batches` go by it. */
  accounts: Accounts;
  /** The account that makes links is a bot: Telegram doesn't let it delete revoked links from its list. */
  isBot: boolean;
}

/** Who acts: the person Telegram says wrote or pressed, never what the press itself claims. */
export interface Actor {
  userId: number;
  name: string;
}
