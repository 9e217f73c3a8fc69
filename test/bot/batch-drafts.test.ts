import { expect, test } from 'vitest';
import { CAST } from 'telegram-sandbox';
import type { Tester } from './person.ts';
import { startStage } from './stage.ts';

const HOW_MANY = 'How many links do you need?';

async function asMei(): Promise<Tester> {
  const stage = await startStage();
  return stage.person(CAST.mei);
}

test('/batch asks how many, and shows the links before any is made', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await ada.say('/batch');
  await ada.sees('Which chat');
  await ada.press('Harbour Makers');
  await ada.sees(HOW_MANY);
  await ada.press('50');
  const preview = await ada.sees('50 links');
  expect(preview.text).toContain('💬 Harbour Makers');
  expect(preview.text).toContain('• Guest 01\n');
  expect(preview.text).toContain('… and 45 more');
  expect(preview.text).toContain('Limit: 1 person');
  expect(preview.text).toMatch(/Expires: .+ · in 7 days/);
  ada.button('✅ Make 50 links');
  expect(await stage.asked()).toBe(0);
});

test('one line says it all: “/batch 120 for Harbour Makers, 2 guests each, until friday”', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await ada.say('/batch 120 for Harbour Makers, 2 guests each, never expires');
  const preview = await ada.sees('120 links');
  expect(preview.text).toContain('💬 Harbour Makers');
  expect(preview.text).toContain('Limit: 2 people');
  expect(preview.text).toContain('Never expires');
  expect(preview.text).toContain('Guest 001');
});

test('out of the blue, too; and what is typed on the preview changes all of them', async () => {
  const mei = await asMei();
  await mei.say('20 single-use links until tomorrow 18:00');
  const preview = await mei.sees('20 links');
  expect(preview.text).toContain('Limit: 1 person');
  await mei.say('3 people each');
  await mei.sees('Limit: 3 people');
  await mei.say('30');
  await mei.sees('30 links');
  await mei.press('🏷 Names');
  await mei.sees('Name this link');
  await mei.say('Volunteer');
  expect((await mei.sees('30 links')).text).toContain('• Volunteer 01');
});

test('a pasted list: a link for each name, and what follows is added to it', async () => {
  const mei = await asMei();
  await mei.say('/batch');
  await mei.sees(HOW_MANY);
  await mei.say('Anna Karenina\nPorter, Robin\n\n=HYPERLINK("x")');
  const preview = await mei.sees('3 links');
  expect(preview.text).toContain('• Anna Karenina\n• Porter, Robin\n• =HYPERLINK("x")');
  expect(preview.text).toContain('Each link, unless its line says otherwise');
  await mei.say('Ben\nCleo');
  const more = await mei.sees('5 links');
  expect(more.text).toContain('✓ Added 2 lines.');
  await mei.say('🎟 Anna, Ben, Cleo\nDora');
  await mei.sees('7 links');
  await mei.press('📄 Another list');
  expect((await mei.sees(HOW_MANY)).text).toContain('a list of 7 lines now');
  await mei.say('Xenia, Yves');
  expect((await mei.sees('2 links')).text).toContain('• Xenia\n• Yves');
});

test('a file: its columns say what each link has, in the person’s own words', async () => {
  const mei = await asMei();
  await mei.say('/batch');
  await mei.sees(HOW_MANY);
  const table = [
    'Expires;Title;E-mail;Limit;Approval',
    'never;Anna;a@example.org;2 people;',
    ';Ben;b@example.org;;yes',
    ';Cleo;c@example.org;;',
  ];
  await mei.sendFile('guests.csv', `\ufeff${table.join('\r\n')}`);
  const preview = await mei.sees('3 links');
  expect(preview.text).toContain('• Anna · Never · 2 people\n• Ben · Ask first\n• Cleo\n');
  expect(preview.text).toContain('I don’t use these columns: E-mail');
});

test('one bad line among 500 is named, and the others are offered', async () => {
  const mei = await asMei();
  const lines = Array.from({ length: 499 }, (_, n) => `Guest ${n},1`);
  lines.splice(200, 0, 'Nobody,zero people');
  await mei.sendFile('guests.csv', ['title,limit', ...lines].join('\n'));
  const preview = await mei.sees('499 links');
  expect(preview.text).toContain('1 line has a problem. I left it out:');
  expect(preview.text).toContain('Line 202: “zero people” is no limit: write a number from 1 to 99,999');
  mei.button('✅ Make 499 links');
});

test('each thing that can be wrong with a line has its reason', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  const table = [
    'title,limit,expiry,approval',
    `${'x'.repeat(33)},,,`,
    'A,many,,',
    'B,,whenever,',
    'C,,yesterday,',
    'D,,05/06/2031,',
    'E,,,perhaps',
    'F,5,,yes',
    'G,5,3d,no,more',
    'H,5,3d,no',
  ];
  await ada.sendFile('guests.csv', table.join('\n'), '/batch for Harbour Makers');
  const { text } = await ada.sees('1 link');
  expect(text).toContain('8 lines have problems');
  for (const reason of [
    'Line 2: “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx” is too long: 33 characters, and 32 fit',
    'Line 3: “many” is no limit',
    'Line 4: “whenever” is no expiry',
    'Line 5: “yesterday” is in the past',
    'Line 6: “05/06/2031” can be two dates: write the month as a word',
    'Line 7: “perhaps” is no approval: write yes or no',
    'Line 8: “F” has a limit and approval',
    'Line 9: “G” has more columns than the first line',
  ])
    expect(text).toContain(reason);
});

test('a file that says /batch begins a batch, whatever is asked just then, and the draft of before is kept', async () => {
  const mei = await asMei();
  await mei.say('/newlink Spring meetup');
  await mei.sees('Name: Spring meetup');
  await mei.sendFile('guests.csv', 'title\nAnna\nBen', '/batch for Harbour Makers, 3 people each');
  const preview = await mei.sees('2 links');
  expect(preview.text).toContain('Limit: 3 people');
  await mei.press('Restore draft');
  await mei.sees('Name: Spring meetup');
});

test('lines that repeat are said, kept or dropped', async () => {
  const mei = await asMei();
  await mei.say('/batch');
  await mei.sees(HOW_MANY);
  await mei.say('Anna\nBen\nanna\nBen');
  expect((await mei.sees('4 links')).text).toContain('2 lines repeat earlier ones');
  await mei.press('Drop repeats');
  expect((await mei.sees('2 links')).text).toContain('2 repeated lines are dropped');
  await mei.press('Keep repeats');
  await mei.sees('4 links');
});

test.each([
  ['wrong columns', 'a.csv', 'Anna,5,3d\nBen,2,1d', 'Your first line says: Anna · 5 · 3d'],
  [
    'commas',
    'a.csv',
    'Anna,5,3d\nBen,2,1d',
    'names the columns in their order, such as title,limit,expiry, and',
  ],
  ['tabs', 'a.csv', 'Anna\t5\nBen\t2', 'names the columns in their order, such as title [Tab] limit, and'],
  ['nothing', 'a.txt', ' \n\n', 'I can’t see any names in that'],
  ['a spreadsheet', 'a.xlsx', 'PK\u0003\u0004 and so on', 'save it as CSV'],
  ['1 MB of text', 'a.txt', 'Guest\n'.repeat(175_000), 'larger than 512 KB'],
])('%s gets a sentence and a next step, and the list before it stays', async (_, name, content, sentence) => {
  const mei = await asMei();
  await mei.say('/batch');
  await mei.sees(HOW_MANY);
  await mei.say('Anna\nBen');
  await mei.sees('2 links');
  await mei.sendFile(name, content);
  const refused = await mei.sees(sentence);
  expect(refused.text).toContain('2 links');
  mei.button('✅ Make 2 links');
});

test('a preset gives each link its limit and expiry', async () => {
  const mei = await asMei();
  await mei.say('/batch 12, 4 people each, never expires');
  await mei.sees('12 links');
  await mei.press('⭐ Presets');
  await mei.sees('Save as preset');
  await mei.say('Teams');
  await mei.sees('Teams');
  await mei.press('Back');
  await mei.sees('12 links');
  await mei.say('1 person each, until tomorrow 18:00');
  await mei.sees('Limit: 1 person');
  await mei.press('⭐ Presets');
  await mei.sees('Your presets');
  await mei.press('Teams');
  const preview = await mei.sees('Limit: 4 people');
  expect(preview.text).toContain('12 links');
  expect(preview.text).toContain('Never expires');
});

/** In an encoding of one byte a letter. */
function encoded(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (letter) => bytes.get(letter)!);
}

test.each([
  [
    'windows-1251, CRLF',
    encoded('Анна Иванова\r\nБорис Петров\r\n', 'windows-1251'),
    'Анна Иванова',
    'Борис Петров',
  ],
  ['windows-1252, CR', encoded('Zoë Müller\rFrançois\r', 'windows-1252'), 'Zoë Müller', 'François'],
  ['UTF-16, CRLF', Buffer.from('\ufeffZoë\r\n美玲\r\n', 'utf16le'), 'Zoë', '美玲'],
  ['UTF-16, big-endian, CR', Buffer.from('\ufeffZoë\r美玲', 'utf16le').swap16(), 'Zoë', '美玲'],
  ['UTF-8, LF', Buffer.from('\ufeffZoë\n美玲\n'), 'Zoë', '美玲'],
])('a list in %s is read', async (_, bytes, first, second) => {
  const mei = await asMei();
  await mei.sendFile('guests.txt', bytes);
  expect((await mei.sees('2 links')).text).toContain(`• ${first}\n• ${second}`);
});

test('a draft of many links is kept when it is cancelled', async () => {
  const mei = await asMei();
  await mei.say('/batch');
  await mei.sees(HOW_MANY);
  await mei.say('Anna\nBen');
  await mei.sees('2 links');
  await mei.press('Cancel');
  await mei.sees('Your draft is saved');
  await mei.press('Restore draft');
  expect((await mei.sees('2 links')).text).toContain('• Anna');
});
