import type { NoticeKind, NoticeSetting } from '../../domain/notice.ts';
import type { OptionalSettingsColumns } from '../links/settings-columns.ts';

/** The settings are those before a change. */
export interface NoticeTable extends OptionalSettingsColumns {
  linkId: string;
  kind: NoticeKind;
  readerId: number;
  occasion: string;
  changedBy: string | null;
  notedAt: number;
  dueAt: number | null;
  toldAt: number | null;
  version: number;
}

export interface MutedNoticeTable {
  userId: number;
  setting: NoticeSetting;
}
