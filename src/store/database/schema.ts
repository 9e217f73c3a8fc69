import type { ColumnType, Generated, RawBuilder } from 'kysely';
import type { AuditEvent } from '../../domain/audit-entry.ts';
import type { AccountRow } from '../../domain/ports/account-store.ts';
import type { RefusalCode } from '../../domain/errors.ts';
import type { LinkState } from '../../domain/invite-link.ts';
import type { OperationKind, OperationState, OperationStep, WaitReason } from '../../domain/operation.ts';
import type { ChatKind } from '../../domain/peer.ts';
import type { DateOrder, HourCycle } from '../../domain/person.ts';
import type { DigestTable } from '../digests/digest-table.ts';
import type { AuditorInvitationTable, AuditorTable } from '../auditors/auditor-tables.ts';
import type { CensusTable } from '../census/census-table.ts';
import type { DriftTable } from '../drift/drift-table.ts';
import type { ChatRulesTable, LinkProposalTable } from '../chat-rules/chat-rule-tables.ts';
import type { CardTable } from '../cards/card-table.ts';
import type { BatchDeliveryTable, BatchLineTable, BatchTable } from '../batches/batch-tables.ts';
import type { InboxTable } from '../inbox/inbox-table.ts';
import type { JoinerReadingTable, MembershipTable } from '../memberships/membership-table.ts';
import type { RequestTables } from '../requests/request-tables.ts';
import type { OptionalSettingsColumns, SettingsColumns } from '../links/settings-columns.ts';
import type { MutedNoticeTable, NoticeTable } from '../notices/notice-tables.ts';
import type { AuditRedactionTable, ForgottenPersonTable } from '../privacy/privacy-tables.ts';
import type { OperatorMessageTable } from '../operators/operator-message-table.ts';
import type { LockdownTables } from '../lockdowns/lockdown-tables.ts';
import type { LostChatTable } from '../lost-chats/lost-chat-table.ts';
import type { LinkClosingTable, RotationTable } from '../rotations/rotation-tables.ts';
import type { Bit } from './codecs.ts';

/** The tables as `migrations/` leaves them. What the columns hold stands there. */
export interface Tables extends RequestTables, LockdownTables {
  account: AccountTable;
  floodWait: FloodWaitTable;
  person: PersonTable;
  lookUp: LookUpTable;
  chat: ChatTable;
  chatAdministrator: ChatAdministratorTable;
  inbox: InboxTable;
  conversationState: ConversationStateTable;
  draft: DraftTable;
  preset: PresetTable;
  button: ButtonTable;
  operation: OperationTable;
  operationCount: OperationCountTable;
  batch: BatchTable;
  batchLine: BatchLineTable;
  batchDelivery: BatchDeliveryTable;
  inviteLink: InviteLinkTable;
  linkCount: LinkCountTable;
  auditEntry: AuditEntryTable;
  census: CensusTable;
  drift: DriftTable;
  card: CardTable;
  notice: NoticeTable;
  mutedNotice: MutedNoticeTable;
  auditName: AuditNameTable;
  auditRedaction: AuditRedactionTable;
  forgottenPerson: ForgottenPersonTable;
  storeState: StoreStateTable;
  operatorMessage: OperatorMessageTable;
  rotation: RotationTable;
  linkClosing: LinkClosingTable;
  membership: MembershipTable;
  joinerReading: JoinerReadingTable;
  lostChat: LostChatTable;
  auditor: AuditorTable;
  digest: DigestTable;
  auditorInvitation: AuditorInvitationTable;
  chatRules: ChatRulesTable;
  linkProposal: LinkProposalTable;
}

interface AccountTable {
  userId: number;
  name: string;
  username: string | null;
  state: AccountRow['state'];
  duty: AccountRow['duty'];
}

interface FloodWaitTable {
  accountId: number;
  method: string;
  seconds: number;
  until: number;
}

interface LookUpTable {
  userId: number;
  /** When the 24 hours began that `used` counts in. */
  since: number;
  used: number;
}

interface PersonTable {
  userId: number;
  name: string;
  username: string | null;
  locale: string;
  language: string | null;
  timeZone: string | null;
  dateOrder: DateOrder | null;
  hourCycle: HourCycle | null;
  /** When they last got a file with what is kept of them. */
  dataSentAt: Generated<number | null>;
}

export interface ChatTable {
  peerId: number;
  kind: ChatKind;
  title: string;
  username: string | null;
  administratorsCheckedAt: number | null;
  migratedTo: number | null;
  accountId: number | null;
}

interface ChatAdministratorTable {
  peerId: number;
  userId: number;
  position: number;
  name: string;
  username: string | null;
  creator: Bit;
  inviteUsers: Bit;
}

interface ConversationStateTable {
  key: string;
  state: string;
  updatedAt: number;
}

export interface DraftTable extends SettingsColumns {
  id: string;
  userId: number;
  peerId: number | null;
  linkId: string | null;
  replaces: string | null;
  /** JSON; null for one link. */
  batch: string | null;
  preset: string | null;
  status: 'open' | 'submitted' | 'cancelled';
  /** JSON. */
  doubts: string;
  chosen: Bit;
  wallClock: Bit;
  messageId: number | null;
  createdAt: number;
  updatedAt: number;
}

interface PresetTable {
  id: string;
  ownerId: number;
  name: string;
  /** Seconds. */
  lifetime: number | null;
  usageLimit: number | null;
  requestNeeded: Bit;
  subscriptionPeriod: number | null;
  subscriptionAmount: number | null;
  strict: Bit;
  createdAt: number;
}

export interface ButtonTable {
  id: string;
  actorId: number;
  peerId: number | null;
  linkId: string | null;
  action: string;
  payload: string;
  uses: 'once' | 'many';
  usedAt: number | null;
  createdAt: number;
}

export interface OperationTable extends OptionalSettingsColumns {
  seq: Generated<number>;
  id: string;
  idempotencyKey: string;
  kind: OperationKind;
  step: OperationStep;
  state: OperationState;
  peerId: number;
  actorId: number;
  actorName: string;
  linkId: string | null;
  requesterId: number | null;
  resultLinkId: string | null;
  revokeFirst: Bit;
  accountId: number;
  attempt: number;
  sentAt: number | null;
  notBefore: number | null;
  failure: RefusalCode | null;
  waitReason: WaitReason | null;
  draftId: Generated<string | null>;
  /** That of the draft, of the batch or of the link that it is about. */
  preset: Generated<string | null>;
  /** The `once` button that asked for it. */
  buttonId: Generated<string | null>;
  /** Telegram's clock, milliseconds: a late duplicate is not older. */
  watchedSince: Generated<number | null>;
  batchId: string | null;
  batchLine: number | null;
  createdAt: number;
  finishedAt: number | null;
}

/** Kept by triggers. */
interface OperationCountTable {
  state: OperationState;
  count: number;
}

export interface InviteLinkTable extends SettingsColumns {
  id: string;
  peerId: number;
  hash: string;
  link: string;
  adminId: number;
  date: number;
  startDate: number | null;
  usage: number;
  requested: number;
  permanent: Bit;
  revoked: Bit;
  subscriptionExpired: number | null;
  actorId: number | null;
  actorName: string | null;
  operationId: string | null;
  replaces: string | null;
  replacedBy: string | null;
  origin: 'latchkey' | 'census';
  /** The name of the preset that its settings were taken from. */
  preset: Generated<string | null>;
  deleted: Bit;
  revokedAt: number | null;
  lastSeenAt: number;
  /** When we wrote it down, ms; never changed. */
  recordedAt: ColumnType<number, number, never>;
  /** Newer links have greater ones; never changed. */
  position: ColumnType<number, RawBuilder<number>, never>;
  /** As of when it was last looked at: see `links/expiry.ts`. */
  expired: Bit;
  /** Follows from the columns it depends on, `expired` among them. */
  state: ColumnType<LinkState, never, never>;
  searchText: string;
  /** The usage when it was last read who joined. */
  readUsage: Generated<number>;
}

/** Kept by triggers. `actorId` is 0 for everybody. */
interface LinkCountTable {
  peerId: number;
  actorId: number;
  total: ColumnType<number, never, never>;
}

export interface AuditEntryTable {
  seq: number;
  at: number;
  peerId: number;
  actorId: number | null;
  nameDigest: Buffer | null;
  event: AuditEvent;
  linkId: string | null;
  operationId: string | null;
  detail: string;
  hash: Buffer;
}

interface AuditNameTable {
  digest: Buffer;
  actorId: number;
  name: string;
  key: Buffer;
}

interface StoreStateTable {
  id: 1;
  sends: number;
  anchored: Bit;
  checkedAt: number | null;
  noticedUntil: Generated<number | null>;
}
