import type { Generated } from 'kysely';
import type { DriftKind } from '../../domain/drift.ts';
import type { Bit } from '../database/codecs.ts';
import type { OptionalSettingsColumns } from '../links/settings-columns.ts';

export interface DriftTable extends OptionalSettingsColumns {
  id: Generated<number>;
  peerId: number;
  kind: DriftKind;
  subject: string;
  linkId: string | null;
  userId: number | null;
  userName: string | null;
  count: number | null;
  foundAt: number;
  due: Generated<Bit>;
  version: Generated<number>;
  closedAt: Generated<number | null>;
}
