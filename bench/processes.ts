import { linkRates } from './processes/links.ts';
import { setStage } from './processes/stage.ts';
import { takeovers } from './processes/takeover.ts';
import { updateRates } from './processes/updates.ts';
import type { Result } from './result.ts';

export const processesText = `
Several processes on one PostgreSQL, on this one machine of two processors, which also runs the simulated Telegram and PostgreSQL
itself. Every call on Telegram takes 20 ms. The peer is one process, times as many: how far each further one is worth as much.

Each worker is brought two accounts, which make one link at a time. What limits them is the one writer of the database. A bot handles people who join: each is a row of the record.
The takeover is measured to the moment at which the account is connected again; until Telegram has closed a connection by itself,
nobody else uses its session.
`;

export async function processesBench(): Promise<Result[]> {
  const stage = await setStage();
  try {
    return [...(await linkRates(stage)), await updateRates(stage), await takeovers(stage)];
  } finally {
    await stage.close();
  }
}
