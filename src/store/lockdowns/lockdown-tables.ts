import type { LockdownMode } from '../../domain/lockdown.ts';
import type { Bit } from '../database/codecs.ts';
import type { SettingsColumns } from '../links/settings-columns.ts';

export interface LockdownTables {
  lockdown: LockdownTable;
  lockdownLink: LockdownLinkTable;
  lostAdmin: LostAdminTable;
}

export interface LockdownTable {
  /** Of its first batch, too. */
  id: string;
  idempotencyKey: string;
  peerId: number;
  accountId: number;
  mode: LockdownMode;
  startedBy: number;
  startedName: string;
  startedAt: number;
  liftedBy: number | null;
  liftedName: string | null;
  liftedAt: number | null;
}

/** The settings are those before it was closed. */
export interface LockdownLinkTable extends SettingsColumns {
  lockdownId: string;
  linkId: string;
  how: 'approval' | 'revoked' | 'primary';
}

interface LostAdminTable {
  peerId: number;
  userId: number;
  name: string;
  ownerId: number | null;
  lostAt: number;
  told: Bit;
}
