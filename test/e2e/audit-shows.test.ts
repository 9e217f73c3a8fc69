/** What the audit is for, as the owner of Harbour Makers meets it in the demo: the real product, its record and a simulated Telegram. */
import { randomUUID } from 'node:crypto';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { openAudit } from '../bot/audit-walk.ts';
import { lockMakers } from '../bot/lock-makers.ts';
import { initDataOf } from '../web/page-visit.ts';
import { people } from './person.ts';
import { openHouse } from './product.ts';

const { makers } = CAST_CHATS;
const house = openHouse({ demo: true, page: true });
const linkSchema = z.object({ link: z.string() });
const driftSchema = z.object({
  drift: z.array(z.object({ kind: z.string(), link: z.object({ title: z.string().nullable() }).nullable() })),
});
const rowsSchema = z.object({ links: z.array(z.object({ id: z.string(), title: z.string().nullable() })) });

/** Asks the page's server, as the page does that Ada has open. */
async function askPage(path: string, body?: unknown): Promise<unknown> {
  const answer = await house.product.web.request(`/app/api/chats/${makers}/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      authorization: `tma ${initDataOf(house.sandbox.botApi.token, CAST.ada)}`,
      'content-type': 'application/json',
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

const telegramHas = (link: string) => house.sandbox.world.links.find(link);

function openLinksOf(title: string) {
  return house.held(makers, title).filter(({ revoked }) => !revoked);
}

test('a link made outside is told within one check; revoked on the page, it is revoked on Telegram', async () => {
  const ada = house.person(CAST.ada);
  await ada.say('/start');
  await ada.sees('Welcome back');
  const made = await people(house.sandbox, 'POST', `/users/${CAST.robin}/links`, {
    peerId: makers,
    title: 'Made on the quiet',
  });
  const { link } = linkSchema.parse(made);
  await openAudit(ada);
  await ada.press('Check now');
  const told = await ada.sees('Robin Porter made a link to Harbour Makers in Telegram, outside the bot');
  expect(told.text).toContain('Made on the quiet');
  const { drift } = driftSchema.parse(await askPage('drift'));
  expect(drift[0]).toMatchObject({ kind: 'made-outside', link: { title: 'Made on the quiet' } });

  const { links } = rowsSchema.parse(await askPage('links?text=quiet'));
  expect(links.map(({ title }) => title)).toEqual(['Made on the quiet']);
  await askPage(`links/${links[0]?.id}/revoke`, { key: randomUUID() });
  await vi.waitFor(() => expect(telegramHas(link)).toMatchObject({ revoked: true }), 10_000);
}, 60_000);

test('the links of an admin who left are there to be revoked, and so are those of one who is demoted now', async () => {
  const ada = house.person(CAST.ada);
  expect(openLinksOf('University board')).toHaveLength(1);
  const audit = await openAudit(ada);
  expect(audit.text).toContain('Tomás Ferreira can’t make links here any more');
  await ada.press('Tomás Ferreira');
  await ada.sees('2 links of theirs are still open');
  await ada.press('Revoke all');
  await ada.press('Revoke 2');
  await ada.sees('2 links are revoked');
  expect(openLinksOf('University board')).toEqual([]);

  await people(house.sandbox, 'PUT', `/chats/${makers}/members/${CAST.dmitri}`, { status: 'member' });
  const told = await ada.sees('can’t make links in Harbour Makers any more');
  expect(told.text).toContain('Дмитрий Соколов');
  await ada.pressOn(told, 'Revoke all');
  await ada.pressOn(told, 'Revoke 2');
  await ada.seesOn(told, '2 links are revoked');
  expect(openLinksOf('Newsletter')).toEqual([]);
}, 60_000);

test('who let Sam in, who has left since', async () => {
  const ada = house.person(CAST.ada);
  await openAudit(ada);
  await ada.press('Find a person');
  await ada.sees('Send part of a name');
  await ada.say('sam_rivera');
  const sam = await ada.sees('👤 Sam Rivera');
  expect(sam.text).toMatch(/Joined .+ with Forum post\n🔗 Дмитрий Соколов asked for that link/);
  expect(sam.text).toContain('📤 Left');
}, 60_000);

test('lockdown, and back', async () => {
  const ada = house.person(CAST.ada);
  const asks = () => openLinksOf('Workshop flyer').map(({ requestNeeded }) => requestNeeded);
  expect(asks()).toEqual([false]);
  await lockMakers(ada, 'approval');
  expect(asks()).toEqual([true]);
  // Those who waited still do.
  expect(house.sandbox.world.requests.ofChat(makers)).toHaveLength(4);
  await ada.press('🔓 Lift lockdown');
  await ada.press('🔓 Lift lockdown');
  await ada.sees('The lockdown of Harbour Makers is over');
  expect(asks()).toEqual([false]);
}, 60_000);
