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
import { up as memberships } from './0033-memberships.ts';
import { up as census } from './0034-census.ts';
import { up as auditors } from './0035-auditors.ts';
import { up as lockdowns } from './0036-lockdowns.ts';
import { up as chatRules } from './0037-chat-rules.ts';
import { up as openLinks } from './0038-open-links.ts';
import { up as sortedLinks } from './0039-sorted-links.ts';
import { up as membershipDays } from './0040-membership-days.ts';
import { up as leases } from './0041-leases.ts';
import { up as severalAccounts } from './0042-several-accounts.ts';
import { up as personLanguage } from './0043-person-language.ts';
import { up as forgetting } from './0044-forgetting.ts';
import { up as quotas } from './0045-quotas.ts';

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
  '0033-memberships': { up: memberships, statements: 18 },
  '0034-census': { up: census },
  '0035-auditors': { up: auditors },
  '0036-lockdowns': { up: lockdowns },
  '0037-chat-rules': { up: chatRules },
  '0038-open-links': { up: openLinks, statements: 5 },
  '0039-sorted-links': { up: sortedLinks, statements: 8 },
  '0040-membership-days': { up: membershipDays },
  '0041-leases': { up: leases },
  '0042-several-accounts': { up: severalAccounts },
  '0043-person-language': { up: personLanguage },
  '0044-forgetting': { up: forgetting },
  '0045-quotas': { up: quotas, statements: 3 },
};
