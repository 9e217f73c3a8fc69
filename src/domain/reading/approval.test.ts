import { expect, it } from 'vitest';
import { readApproval } from './approval.ts';

const YES = [
  'yes',
  'Yes, please',
  'yes!',
  'y',
  'sure',
  'ok',
  'on',
  'always',
  'ja',
  'да',
  'approval',
  'with approval',
  'approval: yes',
  'approval on',
  'approval required',
  'needs approval',
  'by approval',
  'approve each',
  'approve every one of them',
  'approve each new member',
  'approve everyone',
  'everyone must be approved',
  'anyone needs approval',
  'only after I approve',
  'I approve each person',
  'let me approve them',
  'admins approve',
  'an admin approves each request',
  'yes, approve each',
  'ask first',
  'ask me first',
  'they ask first',
  'ask to join',
  'they have to ask',
  'moderated',
  'moderate',
  'with moderation',
  'request to join',
  'join request',
  'join requests',
  'join requests on',
  'by request',
  'on request',
  'requests needed',
  'apply to join',
  'by application',
  'check first',
  'I want to check each person',
  'manual approval',
  'approve manually',
  'review each request',
  'vet them',
  'screened',
  'required',
];

const NO = [
  'no',
  'No.',
  'nope',
  'n',
  'off',
  'nein',
  'нет',
  'no approval',
  'without approval',
  'approval: no',
  'approval off',
  'approval not needed',
  'no approval needed',
  'no approval required',
  'no need',
  'not needed',
  'not required',
  'no one needs approval',
  "don't ask",
  'no asking',
  'no requests',
  'no join requests',
  'not moderated',
  'unmoderated',
  'no moderation',
  'anyone can join',
  'anyone',
  'everyone can join',
  'anybody may come in',
  'no, anyone can join',
  'anyone can join without approval',
  'open',
  'open to all',
  'open to everyone',
  'join at once',
  'join directly',
  'straight in',
  'right away',
  'immediately',
  'automatic',
  'automatically',
  'auto-approve',
  'auto approve everyone',
  'approve automatically',
  'let everyone in',
  'skip approval',
];

const REFUSED = [
  '',
  'maybe',
  'hmm',
  '50',
  'everyone',
  'members',
  'yes and no',
  'yes, anyone can join',
  'no, ask first',
  'no ask first',
  'not without approval',
  "don't let anyone in without approval",
  'nobody joins without approval',
  'no automatic approval',
  'not everyone',
  'do not auto-approve',
  'yes no approval',
  'private',
  'invite only',
  'approval of the budget',
  'ask Bob',
  'request a song',
  'open day',
  'open mic',
  'moderately',
  'of course not',
];

it.each(YES)('%j asks for approval', (text) => {
  expect(readApproval(text)).toEqual({ kind: 'read', value: true });
});
it.each(NO)('%j lets people in at once', (text) => {
  expect(readApproval(text)).toEqual({ kind: 'read', value: false });
});
it.each(REFUSED)('%j is not understood', (text) => {
  expect(readApproval(text)).toEqual({ kind: 'refused', problem: 'not-understood' });
});
it('comes to these totals', () => {
  const totals = { read: 0, refused: 0, wrong: 0 };
  const meant = [
    ...YES.map((text) => [text, true] as const),
    ...NO.map((text) => [text, false] as const),
    ...REFUSED.map((text) => [text, null] as const),
  ];
  for (const [text, approval] of meant) {
    const reading = readApproval(text);
    const got = reading.kind === 'read' ? reading.value : null;
    totals[got !== approval ? 'wrong' : got === null ? 'refused' : 'read'] += 1;
  }
  console.info(`${meant.length} answers about approval:`, totals);
  expect(totals).toEqual({ read: YES.length + NO.length, refused: REFUSED.length, wrong: 0 });
});
