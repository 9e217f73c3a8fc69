import { expect, test } from 'vitest';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { openAllLinks } from './audit-walk.ts';
import { makeLink } from './made-links.ts';
import { startStage } from './stage.ts';

test('somebody reads what is kept, gets it as a file, and is forgotten; the owner sees a pseudonym', async () => {
  const stage = await startStage();
  const [ada, mei] = [stage.person(CAST.ada), stage.person(CAST.mei)];
  await makeLink(stage, ada, { title: 'Ada’s own' });
  const { link } = await makeLink(stage, mei, { title: 'Harbour walk' }, { actorName: 'Mei Lin' });

  await mei.say('/privacy');
  expect((await mei.sees('What I keep about you')).text).toContain('buttons, 180 days');
  stage.sandbox.world.faults.add({
    method: 'sendDocument',
    kind: 'error',
    code: 400,
    message: 'Bad Request: no file',
  });
  await mei.press('📄 Get my data');
  await mei.sees(/wrong/i);
  await mei.say('/mydata');
  const file = await mei.sees('All that I keep about you');
  const text = await (await fetch(`${stage.sandbox.people.root}/files/${file.documentFileId}`)).text();
  const { kept } = JSON.parse(text);
  expect(kept.person).toMatchObject([{ user_id: CAST.mei, name: 'Mei Lin' }]);
  expect(kept.invite_link).toMatchObject([{ title: 'Harbour walk', actor_name: 'Mei Lin' }]);
  expect(Object.keys(kept)).toEqual(
    expect.arrayContaining(['audit_entry', 'operation', 'chat_administrator']),
  );
  for (const not of ['Ada', String(CAST.ada), link, link.slice(-16)]) expect(text).not.toContain(not);
  await mei.say('/mydata');
  await mei.sees('You’ve had your file already');

  await ada.say('/forget');
  expect((await ada.sees('Should I forget you?')).text).toMatch(
    /1 link of yours stays open[^]*You own .*Harbour Makers/u,
  );
  await ada.press('Keep everything');
  await ada.sees('Nothing was changed.');

  await mei.say('/forget');
  const asked = await mei.sees('Should I forget you?');
  expect(asked.text).toContain('1 link of yours stays open');
  expect(asked.text).not.toContain('You own');
  await mei.press('Yes, forget me');
  await mei.sees('I’ve forgotten you.');
  expect(await stage.store.persons.find(CAST.mei)).toBeNull();

  await openAllLinks(ada);
  await ada.sees(/Forgotten person [0-9a-f]{4}/u);
  await ada.press('1');
  const card = await ada.sees(/Forgotten person [0-9a-f]{4} made the link/u);
  expect(card.text).not.toContain('Mei');
  expect(
    await stage.store.audit.list({ peerId: CAST_CHATS.makers, linkIds: null, before: null, limit: 1 }),
  ).toMatchObject([{ event: 'forgotten', actorName: expect.stringMatching(/^Forgotten person/) }]);
  // They may begin anew, as somebody new.
  await mei.say('/links');
  await mei.sees('You don’t have any links yet');
  await mei.say('/mydata');
  await mei.sees('All that I keep about you');
}, 60_000);
