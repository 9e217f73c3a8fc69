import type { Kysely } from 'kysely';
import { up as initial } from './0001-initial.ts';
import { up as draftLink } from './0002-draft-link.ts';
import { up as linkOrder } from './0003-link-order.ts';
import { up as accounts } from './0004-accounts.ts';
import { up as cards } from './0005-cards.ts';
import { up as chatReadiness } from './0006-chat-readiness.ts';
import { up as auditNames } from './0007-audit-names.ts';
import { up as storeState } from './0008-store-state.ts';
import { up as lookUps } from './0009-look-ups.ts';
import { up as inboxFailures } from './0010-inbox-failures.ts';
import { up as constantCounts } from './0011-constant-counts.ts';
import { up as linkLists } from './0012-link-lists.ts';
import { up as linkSearch } from './0013-link-search.ts';
import { up as fewRows } from './0014-few-rows.ts';
import { up as personDates } from './0015-person-dates.ts';
import { up as draftsAndPresets } from './0016-drafts-and-presets.ts';
import { up as listCards } from './0018-list-cards.ts';
import { up as notices } from './0019-notices.ts';
import { up as moreOperations } from './0020-more-operations.ts';
import { up as presetsOfChats } from './0021-presets-of-chats.ts';
import { up as joinRequests } from './0023-join-requests.ts';
import { up as upkeep } from './0024-upkeep.ts';
import { up as batches } from './0025-batches.ts';
import { up as posts } from './0026-posts.ts';
import { up as lostChats } from './0027-lost-chats.ts';
import { up as strictLimits } from './0028-strict-limits.ts';
import { up as batchesInChat } from './0029-batches-in-chat.ts';
import { up as requestAnswers } from './0030-request-answers.ts';
import { up as postPresses } from './0032-post-presses.ts';

export interface Step {
  /** @param tell told how far it is, from 0 to 1, by one that goes through rows in batches. */
  up(db: Kysely<unknown>, tell?: (fraction: number) => void): Promise<void>;
  /** Of one that may take long and doesn't tell: how many it executes. How far it is follows from those that are done. */
  statements?: number;
}

/** In order; forward only. A migration that has shipped is never edited. */
export const MIGRATIONS: Readonly<Record<string, Step>> = {
  '0001-initial': { up: initial },
  '0002-draft-link': { up: draftLink },
  '0003-link-order': { up: linkOrder },
  '0004-accounts': { up: accounts, statements: 13 },
  '0005-cards': { up: cards, statements: 21 },
  '0006-chat-readiness': { up: chatReadiness },
  '0007-audit-names': { up: auditNames },
  '0008-store-state': { up: storeState },
  '0009-look-ups': { up: lookUps },
  '0010-inbox-failures': { up: inboxFailures },
  '0011-constant-counts': { up: constantCounts },
  '0012-link-lists': { up: linkLists, statements: 20 },
  '0013-link-search': { up: linkSearch },
  '0014-few-rows': { up: fewRows },
  '0015-person-dates': { up: personDates },
  '0016-drafts-and-presets': { up: draftsAndPresets },
  '0018-list-cards': { up: listCards },
  '0019-notices': { up: notices },
  '0020-more-operations': { up: moreOperations, statements: 15 },
  '0021-presets-of-chats': { up: presetsOfChats },
  '0023-join-requests': { up: joinRequests },
  '0024-upkeep': { up: upkeep },
  '0025-batches': { up: batches, statements: 20 },
  '0026-posts': { up: posts },
  '0027-lost-chats': { up: lostChats },
  '0028-strict-limits': { up: strictLimits, statements: 10 },
  '0029-batches-in-chat': { up: batchesInChat },
  '0030-request-answers': { up: requestAnswers },
  '0032-post-presses': { up: postPresses },
};
