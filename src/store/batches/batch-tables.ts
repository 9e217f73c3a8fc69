import type { Generated } from 'kysely';
import type { DeliveryForm } from '../../domain/ports/batch-deliveries.ts';
import type { BatchKind, BatchState } from '../../domain/batch.ts';
import type { RefusalCode } from '../../domain/errors.ts';
import type { WaitReason } from '../../domain/operation.ts';
import type { OptionalSettingsColumns } from '../links/settings-columns.ts';

export interface BatchTable {
  id: string;
  idempotencyKey: string;
  kind: BatchKind;
  peerId: number;
  actorId: number;
  actorName: string;
  locale: string;
  accountId: number;
  /** That of the draft. */
  preset: Generated<string | null>;
  lockdownId: string | null;
  state: BatchState;
  stoppedBy: RefusalCode | null;
  total: number;
  done: number;
  failed: number;
  underWay: number;
  waitReason: WaitReason | null;
  notBefore: number | null;
  /** The `once` button that asked for it. */
  buttonId: string | null;
  createdAt: number;
  activeSince: number;
  finishedBefore: number;
  finishedAt: number | null;
  toldAt: number | null;
}

export interface BatchLineTable extends OptionalSettingsColumns {
  batchId: string;
  line: number;
  /** The link to revoke or delete. */
  linkId: string | null;
  operationId: string | null;
  /** How often it went back to waiting. */
  tries: number;
  failure: RefusalCode | null;
}

export interface BatchDeliveryTable {
  batchId: string;
  form: DeliveryForm;
  sentTo: number;
  askedAt: number;
}
