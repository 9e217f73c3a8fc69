import { bad, good, warning, type Finding } from './finding.ts';

/** Expiry times are off by as much, and Telegram refuses messages that are further away. */
const BAD_SECONDS = 60;
const NOTED_SECONDS = 5;

/** This machine's clock, against the one of the server that answers for the Bot API; its answer names the second. */
export async function checkClock(botApiRoot: string): Promise<Finding[]> {
  const before = Date.now();
  let date: string | null;
  try {
    date = (await fetch(botApiRoot, { redirect: 'manual', signal: AbortSignal.timeout(10_000) })).headers.get(
      'date',
    );
  } catch {
    // That it can't be reached is said where the bot is asked.
    return [];
  }
  const there = Date.parse(date ?? '');
  if (Number.isNaN(there)) return [];
  const here = (before + Date.now()) / 2;
  const seconds = Math.round(Math.abs(here - there) / 1000);
  const which = here > there ? 'ahead' : 'behind';
  if (seconds >= BAD_SECONDS) return [bad('doctor-clock-wrong', { seconds, which })];
  return [seconds >= NOTED_SECONDS ? warning('doctor-clock-off', { seconds, which }) : good('doctor-clock')];
}
