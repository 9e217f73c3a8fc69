import { expect, test } from 'vitest';
import { CAST } from 'telegram-sandbox';
import type { Tester } from './person.ts';
import { startStage } from './stage.ts';

const HOW_MANY = 'How many links do you need?';

async function asMei(): Promise<Tester> {
  const stage = await startStage();
  return stage.person(CAST.mei);
}

test('of more lines than fit the first thousand are offered, and it is said where to go on', async () => {
  const mei = await asMei();
  const names = Array.from({ length: 1_200 }, (_, n) => `Guest ${n}`);
  await mei.sendFile('guests.csv', ['Name', ...names].join('\n'));
  const preview = await mei.sees('1,000 links');
  expect(preview.text).toContain('Line 1002 is the first I left out, of 200.');
  mei.button('✅ Make 1,000 links');
});

/** As apps send a text that is too long for one message. */
const CUTS: Readonly<Record<string, (text: string) => number>> = {
  'between lines': (text) => text.lastIndexOf('\n', 4_096),
  'within a line': () => 4_096,
};

test.each([
  ['commas', ',', 'between lines'],
  ['commas', ',', 'within a line'],
  ['semicolons', ';', 'within a line'],
  ['tabs', '\t', 'between lines'],
])(
  'a table with %s that was too long for one message is read whole: %j, cut %s',
  async (_, separator, cut) => {
    const mei = await asMei();
    await mei.say('/batch');
    await mei.sees(HOW_MANY);
    const rows = Array.from({ length: 500 }, (__, n) => ['3', `Guest ${n + 1}`, 'never'].join(separator));
    let text = [['Limit', 'Title', 'Expires'].join(separator), ...rows].join('\n');
    while (text.length > 4_096) {
      const at = CUTS[cut]!(text);
      await mei.say(text.slice(0, at));
      text = text.slice(at).trim();
    }
    await mei.say(text);
    const preview = await mei.sees('500 links');
    expect(preview.text).toContain('• Guest 1 · Never · 3 people\n');
    expect(preview.text).not.toContain('problem');
  },
);

test('the rest of a long list is taken while the chat is still to be chosen, and counted when the list is full', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  const names = Array.from({ length: 1_300 }, (_, n) => `Guest ${n + 1}`);
  const text = names.join('\n');
  await ada.say(`/batch\n${text.slice(0, text.lastIndexOf('\n', 4_000))}`);
  await ada.sees('Which chat');
  for (let left = text.slice(text.lastIndexOf('\n', 4_000) + 1); left !== '';) {
    const at = left.length > 4_096 ? left.lastIndexOf('\n', 4_096) : left.length;
    await ada.say(left.slice(0, at));
    left = left.slice(at + 1);
  }
  await ada.sees('Which chat');
  await ada.press('Harbour Makers');
  const preview = await ada.sees('1,000 links');
  expect(preview.text).toContain('Line 1001 is the first I left out, of 300.');
});

test('what is typed after a long list is read as before', async () => {
  const mei = await asMei();
  await mei.say('/batch');
  await mei.sees(HOW_MANY);
  await mei.say(Array.from({ length: 100 }, (_, n) => `Guest ${n + 1}`).join('\n'));
  await mei.sees('100 links');
  await mei.say('3 people each');
  expect((await mei.sees('Limit: 3 people')).text).toContain('100 links');
});
