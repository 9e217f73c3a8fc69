import type { AccountStore } from './account-store.ts';
import type { AuditStore } from './audit-store.ts';
import type { BatchDeliveryStore } from './batch-deliveries.ts';
import type { BatchStore } from './batch-store.ts';
import type { CardStore } from './card-store.ts';
import type { ChatStore } from './chat-store.ts';
import type { InboxStore } from './inbox-store.ts';
import type { JoinerStore } from './joiner-store.ts';
import type { LinkStore } from './link-store.ts';
import type { LostChatStore } from './lost-chat-store.ts';
import type { NoticeStore } from './notice-store.ts';
import type { OperationStore } from './operation-store.ts';
import type { RequestStore } from './request-store.ts';
import type { OperatorMessageStore } from './operators.ts';
import type { RotationStore } from './rotation-store.ts';
import type { ButtonStore, ConversationStore, DraftStore, PersonStore, PresetStore } from './people-store.ts';

/**
 * The record. One method is one transaction, on disk (`synchronous=FULL`) when its promise resolves. Asynchronous so that
 * another database can stand behind it. One contract suite runs on every implementation.
 */
export interface Store {
  readonly inbox: InboxStore;
  readonly conversations: ConversationStore;
  readonly persons: PersonStore;
  readonly drafts: DraftStore;
  readonly presets: PresetStore;
  readonly buttons: ButtonStore;
  readonly chats: ChatStore;
  readonly accounts: AccountStore;
  readonly operations: OperationStore;
  readonly batches: BatchStore;
  readonly batchDeliveries: BatchDeliveryStore;
  readonly links: LinkStore;
  readonly joiners: JoinerStore;
  readonly rotations: RotationStore;
  readonly lostChats: LostChatStore;
  readonly cards: CardStore;
  readonly notices: NoticeStore;
  readonly requests: RequestStore;
  readonly audit: AuditStore;
  readonly operatorMessages: OperatorMessageStore;
  /** Whether what becomes of calls on Telegram can surely be written down; if not, none is made. */
  hasRoom(): Promise<boolean>;
  close(): Promise<void>;
}
