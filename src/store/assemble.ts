import type { Jobs } from '../domain/ports/jobs.ts';
import type { Store } from '../domain/ports/store.ts';
import { accountStore } from './accounts/accounts.ts';
import { auditStore } from './audit/audit.ts';
import { batchStore } from './batches/batches.ts';
import { batchDeliveryStore } from './batches/deliveries.ts';
import { buttonStore } from './people/buttons.ts';
import { cardStore } from './cards/cards.ts';
import { censusStore } from './census/census.ts';
import { chatStore } from './chats/chats.ts';
import { conversationStore } from './people/conversations.ts';
import { enqueueNothing, type Enqueue } from './jobs/enqueue.ts';
import type { Reader } from './database/reader.ts';
import { driftStore } from './drift/drift.ts';
import { draftStore } from './people/drafts.ts';
import { inboxStore } from './inbox/inbox.ts';
import { joinerStore } from './joiners/joiners.ts';
import { openLinkStore } from './open-links/open-links.ts';
import { linkStore } from './links/links.ts';
import { membershipStore } from './memberships/memberships.ts';
import { createMarks } from './inbox/marks.ts';
import { noticeStore } from './notices/notices.ts';
import { operationStore } from './operations/operations.ts';
import { operatorMessageStore } from './operators/operator-messages.ts';
import { privacyStore } from './privacy/privacy.ts';
import { requestStore } from './requests/requests.ts';
import { personStore } from './people/persons.ts';
import { presetStore } from './people/presets.ts';
import { digestStore } from './digests/digests.ts';
import { chatRuleStore } from './chat-rules/chat-rules.ts';
import { auditorStore } from './auditors/auditors.ts';
import { lockdownStore } from './lockdowns/lockdowns.ts';
import { offboardingStore } from './offboarding/offboarding.ts';
import { lostChatStore } from './lost-chats/lost-chats.ts';
import { rotationStore } from './rotations/rotations.ts';
import type { StoreCheck, StoreFile } from '../domain/ports/store-file.ts';
import type { Lease } from '../domain/ports/leases.ts';
import type { CheckOptions } from './check/check-store.ts';
import { StorageFull, StoreDamaged } from '../domain/ports/operation-store.ts';
import type { Anchor } from './anchor/anchor.ts';
import type { Db } from './database/connection.ts';
import type { Sends } from './operations/operations.ts';
import { storeFile } from './store-file.ts';

/** What is the database's own. */
export interface StoreParts {
  db: Db;
  reader: Reader;
  now: () => Date;
  /** Whether outcomes can still be written. */
  room: () => Promise<boolean>;
  anchor: Anchor;
  /** @returns null if `signal` ended it. */
  check: (options: CheckOptions, signal: AbortSignal) => Promise<StoreCheck | null>;
  /** The same record, for what is written under a lease; null where a lease can't be lost. */
  under: ((lease: Pick<Lease, 'name' | 'epoch'>) => Db) | null;
  jobs: Jobs;
  enqueue: Enqueue;
  /** Overwrites what was deleted, where the database leaves it. @returns false if that is to be done again. */
  scrub: () => Promise<boolean>;
  /** Other processes handle what this one stores in the inbox, too. */
  sharesUpdates: boolean;
  /** Cards are brought up to date by another process. */
  cardsElsewhere: boolean;
  close(): Promise<void>;
}

/** The store, made of what stands for its database. */
export function assemble(parts: StoreParts): Store & StoreFile {
  const { db, anchor, room } = parts;
  let damaged = false;
  const sends: Sends = {
    async assertAllowed() {
      if (damaged) throw new StoreDamaged('a check found damage');
      if (!(await room())) throw new StorageFull('not enough room left on the disk');
    },
    counted: () => anchor.write(),
  };
  const file = storeFile(db, parts.check, anchor, () => {
    damaged = true;
  });
  const store = storeOn(db, parts, sends);
  return {
    ...store,
    ...file,
    async close() {
      try {
        await parts.jobs.close();
        await store.close();
        await anchor.close();
      } finally {
        await parts.close();
      }
    },
  };
}

/** @param db all that it writes goes through it. */
function storeOn(db: Db, parts: StoreParts, sends: Sends): Store {
  const { reader, now, room, under, jobs, enqueue } = parts;
  const marks = createMarks(db);
  const store: Store = {
    inbox: inboxStore(db, marks, parts.sharesUpdates ? enqueue : enqueueNothing),
    conversations: conversationStore(db, marks),
    persons: personStore(db),
    drafts: draftStore(db),
    presets: presetStore(db),
    buttons: buttonStore(db),
    chats: chatStore(db),
    accounts: accountStore(db),
    operations: operationStore(db, sends, enqueue, parts.cardsElsewhere),
    batches: batchStore(db),
    batchDeliveries: batchDeliveryStore(db),
    links: linkStore(db, reader, now),
    openLinks: openLinkStore(db, reader),
    joiners: joinerStore(db),
    memberships: membershipStore(db, reader),
    rotations: rotationStore(db),
    lostChats: lostChatStore(db),
    lockdowns: lockdownStore(db, now),
    offboarding: offboardingStore(db),
    auditors: auditorStore(db),
    chatRules: chatRuleStore(db),
    digests: digestStore(db),
    census: censusStore(db),
    drift: driftStore(db),
    cards: cardStore(db),
    notices: noticeStore(db, reader),
    requests: requestStore(db),
    audit: auditStore(db, reader),
    operatorMessages: operatorMessageStore(db),
    privacy: privacyStore(db, parts.scrub),
    jobs,
    hasRoom: room,
    under: (lease) => (under === null ? store : storeOn(under(lease), parts, sends)),
    close: () => marks.close(),
  };
  return store;
}
