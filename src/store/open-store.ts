import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { MIGRATIONS } from '../../migrations/index.ts';
import type { Store } from '../domain/ports/store.ts';
import { accountStore } from './accounts/accounts.ts';
import { auditStore } from './audit/audit.ts';
import { batchStore } from './batches/batches.ts';
import { batchDeliveryStore } from './batches/deliveries.ts';
import { buttonStore } from './people/buttons.ts';
import { cardStore } from './cards/cards.ts';
import { chatStore } from './chats/chats.ts';
import { connect } from './database/connect.ts';
import { database } from './database/connection.ts';
import { conversationStore } from './people/conversations.ts';
import { ROOM_FOR_OUTCOMES, watchRoom } from './database/disk-space.ts';
import { openReader } from './database/reader.ts';
import type { Reader } from './database/reader.ts';
import { draftStore } from './people/drafts.ts';
import { inboxStore } from './inbox/inbox.ts';
import { joinerStore } from './joiners/joiners.ts';
import { linkStore } from './links/links.ts';
import { createMarks } from './inbox/marks.ts';
import { migrate } from './database/migrate.ts';
import { noticeStore } from './notices/notices.ts';
import { operationStore } from './operations/operations.ts';
import { operatorMessageStore } from './operators/operator-messages.ts';
import { requestStore } from './requests/requests.ts';
import { personStore } from './people/persons.ts';
import { presetStore } from './people/presets.ts';
import { lostChatStore } from './lost-chats/lost-chats.ts';
import { rotationStore } from './rotations/rotations.ts';
import type { StoreFile, UpgradeProgress } from '../domain/ports/store-file.ts';
import { StorageFull, StoreDamaged } from '../domain/ports/operation-store.ts';
import { openAnchor } from './anchor/anchor.ts';
import type { Anchor } from './anchor/anchor.ts';
import { assertReadable } from './check/readable.ts';
import type { Db } from './database/connection.ts';
import type { Sends } from './operations/operations.ts';
import { storeFile } from './store-file.ts';

export interface StoreOptions {
  /** The SQLite file; it and its directory are made where there are none, for their owner alone. */
  path: string;
  now?: () => Date;
  /** Whether outcomes can still be written; by default, 32 MiB free where the file lies. */
  hasRoom?: () => Promise<boolean>;
  /** The operator says that the file was restored from a backup. */
  restored?: boolean;
  /** Told of what an upgrade is doing: it may take minutes, in which nothing else is done. */
  onUpgrade?: (progress: UpgradeProgress) => void;
}

/**
 * Opens the store, brought to its newest shape, and compares it with its anchor.
 * @throws StoreDamaged if it can't be read; others if it is none, or a newer version's.
 */
export async function openStore(options: StoreOptions): Promise<Store & StoreFile> {
  const now = options.now ?? (() => new Date());
  const room = options.hasRoom ?? watchRoom(dirname(options.path), ROOM_FOR_OUTCOMES);
  const db = database(connect(options.path));
  // What lies beside the file lies beside the file itself, as SQLite's own log does.
  const path = realpathSync(options.path);
  try {
    await assertReadable(db);
    await migrate(db, MIGRATIONS, options.onUpgrade);
    const reader = openReader(path);
    try {
      const anchor = await openAnchor(db, reader, path, options.restored ?? false);
      return assemble(db, reader, path, anchor, { now, room });
    } catch (error) {
      reader.close();
      throw error;
    }
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

function assemble(
  db: Db,
  reader: Reader,
  path: string,
  anchor: Anchor,
  { now, room }: { now: () => Date; room: () => Promise<boolean> },
): Store & StoreFile {
  const marks = createMarks(db);
  let damaged = false;
  const sends: Sends = {
    async assertAllowed() {
      if (damaged) throw new StoreDamaged('a check found damage');
      if (!(await room())) throw new StorageFull('not enough room left on the disk');
    },
    counted: () => anchor.write(),
  };
  return {
    ...storeFile(db, path, anchor, () => {
      damaged = true;
    }),
    inbox: inboxStore(db, marks),
    conversations: conversationStore(db, marks),
    persons: personStore(db),
    drafts: draftStore(db),
    presets: presetStore(db),
    buttons: buttonStore(db),
    chats: chatStore(db),
    accounts: accountStore(db),
    operations: operationStore(db, sends),
    batches: batchStore(db),
    batchDeliveries: batchDeliveryStore(db),
    links: linkStore(db, reader, now),
    joiners: joinerStore(db),
    rotations: rotationStore(db),
    lostChats: lostChatStore(db),
    cards: cardStore(db),
    notices: noticeStore(db, reader),
    requests: requestStore(db),
    audit: auditStore(db, reader),
    operatorMessages: operatorMessageStore(db),
    hasRoom: room,
    async close() {
      try {
        await marks.close();
        await anchor.close();
      } finally {
        reader.close();
        await db.destroy();
      }
    },
  };
}
