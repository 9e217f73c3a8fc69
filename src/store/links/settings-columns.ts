import type { LinkSettings } from '../../domain/link-settings.ts';
import { bit, fromSeconds, seconds } from '../database/codecs.ts';
import type { Bit } from '../database/codecs.ts';

/** A link's settings as they lie in a row, of whatever table. */
export interface SettingsColumns {
  title: string | null;
  expireDate: number | null;
  usageLimit: number | null;
  requestNeeded: Bit;
  /** Both are null for a link without a price. */
  subscriptionPeriod: number | null;
  subscriptionAmount: number | null;
  strict: Bit;
}

/** Of a row that may have no settings: all columns are null together. */
export type OptionalSettingsColumns = { [Column in keyof SettingsColumns]: SettingsColumns[Column] | null };

export const NO_SETTINGS_COLUMNS: OptionalSettingsColumns = {
  title: null,
  expireDate: null,
  usageLimit: null,
  requestNeeded: null,
  subscriptionPeriod: null,
  subscriptionAmount: null,
  strict: null,
};

export function settingsToRow(settings: LinkSettings): SettingsColumns {
  return {
    title: settings.title,
    expireDate: seconds(settings.expireDate),
    usageLimit: settings.usageLimit,
    requestNeeded: bit(settings.requestNeeded),
    subscriptionPeriod: settings.subscriptionPricing?.period ?? null,
    subscriptionAmount: settings.subscriptionPricing?.amount ?? null,
    strict: bit(settings.strict),
  };
}

export function settingsFromRow(row: SettingsColumns): LinkSettings {
  return {
    title: row.title,
    expireDate: fromSeconds(row.expireDate),
    usageLimit: row.usageLimit,
    requestNeeded: row.requestNeeded === 1,
    subscriptionPricing:
      row.subscriptionPeriod === null || row.subscriptionAmount === null
        ? null
        : { period: row.subscriptionPeriod, amount: row.subscriptionAmount },
    strict: row.strict === 1,
  };
}

/** Whether the row has settings at all. */
export function hasSettings<Row extends OptionalSettingsColumns>(row: Row): row is Row & SettingsColumns {
  return row.requestNeeded !== null;
}
