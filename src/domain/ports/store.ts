import type { AccountStore } from './account-store.ts';
import type { AuditStore } from './audit-store.ts';
import type { AuditorStore } from './auditor-store.ts';
import type { BatchDeliveryStore } from './batch-deliveries.ts';
import type { BatchStore } from './batch-store.ts';
import type { CardStore } from './card-store.ts';
import type { CensusStore } from './census-store.ts';
import type { ChatRuleStore } from './chat-rule-store.ts';
import type { ChatStore } from './chat-store.ts';
import type { DigestStore } from './digest-store.ts';
import type { DriftStore } from './drift-store.ts';
import type { InboxStore } from './inbox-store.ts';
import type { Jobs } from './jobs.ts';
import type { JoinerStore } from './joiner-store.ts';
import type { Lease } from './leases.ts';
import type { LinkStore } from './link-store.ts';
import type { LockdownStore } from './lockdown-store.ts';
import type { OffboardingStore } from './offboarding-store.ts';
import type { LostChatStore } from './lost-chat-store.ts';
import type { MembershipStore } from './membership-store.ts';
import type { NoticeStore } from './notice-store.ts';
import type { OperationStore } from './operation-store.ts';
import type { OpenLinkStore } from './open-link-store.ts';
import type { RequestStore } from './request-store.ts';
import type { OperatorMessageStore } from './operators.ts';
import type { PrivacyStore } from './privacy-store.ts';
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
  readonly openLinks: OpenLinkStore;
  readonly joiners: JoinerStore;
  readonly memberships: MembershipStore;
  readonly rotations: RotationStore;
  readonly lostChats: LostChatStore;
  readonly census: CensusStore;
  readonly drift: DriftStore;
  readonly lockdowns: LockdownStore;
  readonly offboarding: OffboardingStore;
  readonly cards: CardStore;
  readonly notices: NoticeStore;
  readonly requests: RequestStore;
  readonly audit: AuditStore;
  readonly auditors: AuditorStore;
  readonly chatRules: ChatRuleStore;
  readonly digests: DigestStore;
  readonly operatorMessages: OperatorMessageStore;
  readonly privacy: PrivacyStore;
  /** What is to be done soon; jobs of what is written here are enqueued with it. */
  readonly jobs: Jobs;
  /** Whether what becomes of calls on Telegram can surely be written down; if not, none is made. */
  hasRoom(): Promise<boolean>;
  /**
   * The same record for somebody who holds a lease: whatever is written through it is written only while nobody else has taken the
   * lease, else it throws `LeaseLost`. To close it writes what is left, and closes nothing else.
   */
  under(lease: Pick<Lease, 'name' | 'epoch'>): Store;
  close(): Promise<void>;
}
