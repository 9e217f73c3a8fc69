import { expect, test } from 'vitest';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { freshDatabase } from '../postgres/database.ts';
import { makeLink } from './new-link.ts';
import { createPerson } from './person.ts';
import { environmentIn, shippedProduct, signedIn } from './program.ts';

const { makers } = CAST_CHATS;

const shipped = shippedProduct();

test('the bot goes on in PostgreSQL where it was, and no longer on the file', async () => {
  const { sandbox, folder, run } = await signedIn(shipped);
  const ada = createPerson(sandbox, CAST.ada);
  const first = await run();
  const { card, link } = await makeLink(ada, 'Made before', makers);
  await ada.say('/links');
  const list = (await ada.sees('Made before')).text;
  await first.end('SIGTERM');

  const env = environmentIn(folder, sandbox);
  const moved = { DATABASE_URL: await freshDatabase() };
  const moving = shipped.run('move-to-postgres.js', { folder, env: { ...env, ...moved } });
  expect(await moving.ended, moving.output()).toBe(0);
  const onFile = shipped.run('main.js', { folder, env });
  expect(await onFile.ended).toBe(1);
  expect(onFile.output()).toContain('was moved to PostgreSQL and goes on there. Set DATABASE_URL');

  await run(moved);
  await ada.say('/links');
  expect((await ada.sees('Made before')).text).toBe(list);
  await ada.pressOn(card, 'Revoke');
  await ada.pressOn(card, 'Revoke it');
  await ada.seesOn(card, '🔴 Revoked');
  expect(sandbox.world.links.find(link)).toMatchObject({ revoked: true });
  await makeLink(ada, 'Made afterwards', makers);
  expect(sandbox.world.links.ofChat(makers).filter(({ title }) => title?.startsWith('Made '))).toHaveLength(
    2,
  );
}, 120_000);
