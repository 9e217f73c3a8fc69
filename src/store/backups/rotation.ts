/** How many backups are kept: the newest of each hour, day and week, for so many of those that have one. */
export interface Rotation {
  hourly: number;
  daily: number;
  weekly: number;
}

/** Of those made before an upgrade, which are the way back to an older version. */
const UPGRADES_KEPT = 3;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** 1 January 1970 was a Thursday: weeks begin on Mondays. */
const THURSDAY_MS = 3 * DAY_MS;

interface Rotated {
  takenAt: Date;
  /** The version before whose upgrade it was made; null for any other. */
  before: string | null;
}

/** @returns those that nobody needs any more. The newest is never one of them. */
export function rotatedOut<Backup extends Rotated>(
  backups: readonly Backup[],
  { hourly, daily, weekly }: Rotation,
): Backup[] {
  const newestFirst = backups.toSorted((a, b) => b.takenAt.getTime() - a.takenAt.getTime());
  const kept = new Set(newestFirst.slice(0, 1));
  const keep = (most: number, periodOf: (at: number) => number): void => {
    const periods = new Set<number>();
    for (const backup of newestFirst) {
      const period = periodOf(backup.takenAt.getTime());
      if (periods.has(period)) continue;
      if (periods.size === most) return;
      periods.add(period);
      kept.add(backup);
    }
  };
  keep(hourly, (at) => Math.floor(at / HOUR_MS));
  keep(daily, (at) => Math.floor(at / DAY_MS));
  keep(weekly, (at) => Math.floor((at + THURSDAY_MS) / (7 * DAY_MS)));
  for (const backup of newestFirst.filter(({ before }) => before !== null).slice(0, UPGRADES_KEPT)) {
    kept.add(backup);
  }
  return newestFirst.filter((backup) => !kept.has(backup));
}
