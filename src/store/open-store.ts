import { dirname } from 'node:path';
import { MIGRATIONS } from '../../migrations/index.ts';
import type { Store } from '../domain/ports/store.ts';
import { accountStore } from './accounts/accounts.ts';
import { auditStore } from './audit/audit.ts';
import { buttonStore } from './people/buttons.ts';
import { cardStore } from './cards/cards.ts';
import { chatStore } from './chats/chats.ts';
import { connect, database } from './database/connection.ts';
import { conversationStore } from './people/conversations.ts';
import { hasRoom, ROOM_FOR_OUTCOMES } from './database/disk-space.ts';
import { draftStore } from './people/drafts.ts';
import { inboxStore } from './inbox/inbox.ts';
import { linkStore } from './links/links.ts';
import { createMarks } from './inbox/marks.ts';
import { migrate } from './database/migrate.ts';
import { operationStore } from './operations/operations.ts';
import { operatorMessageStore } from './operators/operator-messages.ts';
import { personStore } from './people/persons.ts';

export interface StoreOptions {
  /** The SQLite file; it and its directory are made where there are none, for their owner alone. */
  path: string;
  now?: () => Date;
  /** Whether outcomes can still be written; by default, 32 MiB free where the file lies. */
  hasRoom?: () => Promise<boolean>;
}

/** Opens the record, brought to its newest shape. @throws if the file is damaged or of a newer version. */
export async function openStore(options: StoreOptions): Promise<Store & { readonly path: string }> {
  const { path } = options;
  const now = options.now ?? (() => new Date());
  const room = options.hasRoom ?? (() => hasRoom(dirname(path), ROOM_FOR_OUTCOMES));
  const db = database(connect(path));
  try {
    await migrate(db, MIGRATIONS);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  const marks = createMarks(db);
  return {
    path,
    inbox: inboxStore(db, marks),
    conversations: conversationStore(db, marks),
    persons: personStore(db),
    drafts: draftStore(db),
    buttons: buttonStore(db),
    chats: chatStore(db),
    accounts: accountStore(db),
    operations: operationStore(db, room),
    links: linkStore(db, now),
    cards: cardStore(db),
    audit: auditStore(db),
    operatorMessages: operatorMessageStore(db),
    async close() {
      try {
        await marks.close();
      } finally {
        await db.destroy();
      }
    },
  };
}
