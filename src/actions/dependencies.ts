import type { Batches } from '../domain/ports/batches.ts';
import type { ChatMembers } from '../domain/ports/chat-members.ts';
import type { Clock, NewId } from '../domain/ports/clock.ts';
import type { LinkExports } from '../domain/ports/link-exports.ts';
import type { Operations } from '../domain/ports/operations.ts';
import type { Store } from '../domain/ports/store.ts';
import type { Telegram } from '../domain/ports/telegram.ts';

/** What an action may reach. */
export interface ActionDependencies {
  store: Store;
  telegram: Telegram;
  operations: Operations;
  batches: Batches;
  exports: LinkExports;
  clock: Clock;
  newId: NewId;
  members: ChatMembers;
  /** The account that makes the links. */
  accountId: () => number;
  /** It is a bot: Telegram doesn't let it delete revoked links from its list. */
  isBot: boolean;
}

/** Who acts: the person Telegram says wrote or pressed, never what the press itself claims. */
export interface Actor {
  userId: number;
  name: string;
}
