import { expect, test } from 'vitest';
import { CAST } from 'telegram-sandbox';
import { openAllLinks } from './audit-walk.ts';
import { makeLink, request } from './made-links.ts';
import type { Tester } from './person.ts';
import { startStage, type Stage } from './stage.ts';

/** Presses Export. @returns the titles in the file. */
async function exported(stage: Stage, person: Tester): Promise<string[]> {
  await person.press('Export CSV');
  await stage.inbox.idle();
  const fileId = person.messages().findLast((message) => message.documentFileId)?.documentFileId;
  const csv = await (await fetch(`${stage.sandbox.people.root}/files/${fileId}`)).text();
  return csv
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(',')[0] ?? '');
}

test('a file holds what the list shows, with its filter', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  for (const title of ['Spring', 'Summer']) await makeLink(stage, ada, { title });
  const { linkId } = await makeLink(stage, ada, { title: 'Autumn' });
  await request(stage, { kind: 'revoke', linkId, settings: null, actorId: CAST.ada });

  await openAllLinks(ada);
  expect(await exported(stage, ada)).toEqual(['Autumn', 'Summer', 'Spring']);
  await ada.press(/^Revoked 1/);
  await ada.sees('Autumn');
  expect(await exported(stage, ada)).toEqual(['Autumn']);
}, 60_000);

test('Share passes on the link and not its title, which only admins see', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  const { cardId } = await makeLink(stage, ada, { title: 'For the noisy neighbours' });
  const card = ada.messages().find(({ id }) => id === cardId);
  const share = card?.inlineKeyboard?.flat().find((button) => button.text.includes('Share'));
  expect(share?.url).toContain('https://t.me/share/url?url=');
  expect(decodeURIComponent(share?.url ?? '')).not.toContain('noisy');
});
