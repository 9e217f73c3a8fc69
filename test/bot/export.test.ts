import { expect, test } from 'vitest';
import { CAST } from 'telegram-sandbox';
import { makeLink, request } from './made-links.ts';
import type { Tester } from './person.ts';
import { startStage, type Stage } from './stage.ts';

/** Opens the audit of the chat, which is offered among others once the account's chats are known. */
async function openAudit(person: Tester, search: string, sees: string): Promise<void> {
  await person.say(`/audit ${search}`);
  const answer = await person.sees(/Audit:/);
  if (answer.text?.includes('which chat')) await person.press('Harbour Makers');
  await person.sees(sees);
}

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

test('a file holds what the list shows: its filter and its search', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  for (const title of ['Spring', 'Summer']) await makeLink(stage, ada, { title });
  const { linkId } = await makeLink(stage, ada, { title: 'Autumn' });
  await request(stage, { kind: 'revoke', linkId, settings: null, actorId: CAST.ada });

  await openAudit(ada, '', 'Spring');
  expect(await exported(stage, ada)).toEqual(['Autumn', 'Summer', 'Spring']);
  await ada.press(/^Revoked 1/);
  await ada.sees('Autumn');
  expect(await exported(stage, ada)).toEqual(['Autumn']);
  await openAudit(ada, 'sum', 'Summer');
  expect(await exported(stage, ada)).toEqual(['Summer']);
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
