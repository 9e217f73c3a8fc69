/** Pictures of the audit in the demo, where two months have gone by. Ada has started the bot. */
import { writeFile } from 'node:fs/promises';
import type { BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import { botDialog, CAST } from 'telegram-sandbox';
import { z } from 'zod';

export interface Camera {
  /** In a new browser, as Ada. @param url of the simulated Telegram's page unless said otherwise. */
  open: (options: BrowserContextOptions, url?: string) => Promise<Page>;
  shoot: (page: Page, name: string) => Promise<void>;
  /** Where a picture of that name goes. */
  pathOf: (name: string) => string;
  /** Of the simulated Telegram's page. */
  address: string;
  desktop: BrowserContextOptions;
  phone: BrowserContextOptions;
}

const CRISP = { deviceScaleFactor: 2 };
const talkSchema = z.object({ messages: z.array(z.object({ photoFileId: z.string().optional() })) });

export async function takeAudit(camera: Camera): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) await takePage(camera, colorScheme);
  await takePlot(camera);
}

/** Inside Telegram on a phone, and with room around it on a desktop. */
async function takePage(
  { open, shoot, desktop, phone }: Camera,
  colorScheme: 'light' | 'dark',
): Promise<void> {
  const hosted = await open({ ...phone, ...CRISP, colorScheme });
  await hosted.getByRole('button', { name: 'Audit', exact: true }).click();
  const frame = hosted.locator('iframe[title="App of Latchkey"]');
  const app = hosted.frameLocator('iframe[title="App of Latchkey"]');
  const src = await frame.getAttribute('src');
  await openMakers(app);
  await shoot(hosted, `audit-phone-${colorScheme}`);
  await app
    .getByRole('heading', { name: 'Activity' })
    .evaluate((element) => element.closest('section').scrollIntoView());
  await shoot(hosted, `audit-phone-activity-${colorScheme}`);

  const alone = await open({ ...desktop, ...CRISP, colorScheme }, src ?? '');
  await openMakers(alone);
  await shoot(alone, `audit-page-${colorScheme}`);
}

async function openMakers(place: Page | FrameLocator): Promise<void> {
  await place.getByRole('button', { name: /^Harbour Makers/ }).click();
  await place.getByRole('heading', { name: 'Who can get in now?' }).waitFor();
  // All parts have their answers.
  await place.locator('.skeleton').first().waitFor({ state: 'detached' });
}

/** The picture that the bot sends. */
async function takePlot({ open, phone, address, pathOf }: Camera): Promise<void> {
  const page = await open({ ...phone, ...CRISP, colorScheme: 'light' });
  const log = page.getByRole('log');
  await page.getByRole('textbox', { name: 'Message', exact: true }).fill('/audit');
  await page.keyboard.press('Enter');
  await log.getByRole('button', { name: /^Harbour Makers/ }).click();
  await log.getByText('Who can get in to').waitFor();
  await log.getByRole('button', { name: 'Activity' }).click();
  await log.getByRole('button', { name: 'Plot by link' }).click();
  await log.getByText('Days begin and end in').waitFor();

  const talk = `${address}people/users/${CAST.ada}/dialogs/${botDialog(CAST.bot, CAST.ada)}/messages`;
  const { messages } = talkSchema.parse(await (await fetch(talk)).json());
  const picture = messages.findLast(({ photoFileId }) => photoFileId !== undefined)?.photoFileId;
  const file = await fetch(`${address}people/files/${picture}`);
  await writeFile(pathOf('audit-plot'), Buffer.from(await file.arrayBuffer()));
}
