import { expect, test } from 'vitest';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import type { Tester } from './person.ts';
import { startStage, type Stage } from './stage.ts';
import { QUESTIONS } from './walk.ts';

async function makeLink(person: Tester, title: string): Promise<void> {
  await person.say(`/newlink ${title}`);
  await person.sees(QUESTIONS.chat);
  await person.pickChat(1, CAST_CHATS.makers);
  await person.sees(QUESTIONS.summary);
  await person.press('Create link');
  await person.sees('Your link is ready');
}

/** Opens the audit of the chat, which is offered among others once the account's chats are known. */
async function openAudit(person: Tester, search: string, sees: string): Promise<void> {
  await person.say(`/audit ${search}`);
  const answer = await person.sees(/which chat|Every link/i);
  if (!answer.text?.includes('Every link')) await person.press('Harbour Makers');
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
  for (const title of ['Spring', 'Summer', 'Autumn']) await makeLink(ada, title);
  await ada.press('Revoke');
  await ada.sees('Revoke Autumn?');
  await ada.press('Revoke it');
  await ada.sees('Revoked');

  await openAudit(ada, '', 'Spring');
  expect(await exported(stage, ada)).toEqual(['Autumn', 'Summer', 'Spring']);
  await ada.press(/^Revoked 1/);
  await ada.sees('Autumn');
  expect(await exported(stage, ada)).toEqual(['Autumn']);
  await openAudit(ada, 'sum', 'Summer');
  expect(await exported(stage, ada)).toEqual(['Summer']);
});

test('Share passes on the link and not its title, which only admins see', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await makeLink(ada, 'For the noisy neighbours');
  const card = await ada.sees('Your link is ready');
  const share = card.inlineKeyboard?.flat().find((button) => button.text.includes('Share'));
  expect(share?.url).toContain('https://t.me/share/url?url=');
  expect(decodeURIComponent(share?.url ?? '')).not.toContain('noisy');
});
