/** How values of the domain lie in columns: the part that SQLite and PostgreSQL both have. */

export type Bit = 0 | 1;

export function bit(value: boolean): Bit {
  return value ? 1 : 0;
}

/** Our own moments: Unix milliseconds. */
export function millis(date: Date): number;
export function millis(date: Date | null): number | null;
export function millis(date: Date | null): number | null {
  return date === null ? null : date.getTime();
}

export function fromMillis(value: number): Date;
export function fromMillis(value: number | null): Date | null;
export function fromMillis(value: number | null): Date | null {
  return value === null ? null : new Date(value);
}

/** Telegram's own moments: whole Unix seconds, as they are on the wire. */
export function seconds(date: Date): number;
export function seconds(date: Date | null): number | null;
export function seconds(date: Date | null): number | null {
  return date === null ? null : Math.floor(date.getTime() / 1000);
}

export function fromSeconds(value: number): Date;
export function fromSeconds(value: number | null): Date | null;
export function fromSeconds(value: number | null): Date | null {
  return value === null ? null : new Date(value * 1000);
}
