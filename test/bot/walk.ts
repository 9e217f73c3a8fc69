import type { Tester } from './person.ts';

export const QUESTIONS = {
  chat: 'Which chat is the link for?',
  title: 'Name this link',
  expiry: 'When should it expire?',
  limit: 'How many people can use it?',
  requests: 'Should admins approve new members?',
  summary: 'Tap to change something',
} as const;

/** Goes to the whole link in a chat, or to one of the questions that are asked step by step. */
export async function walkTo(person: Tester, question: keyof typeof QUESTIONS): Promise<void> {
  await person.say('/newlink');
  const first = await person.sees(/Which chat is the link for|Tap to change something/);
  if (question === 'chat') return;
  // People with one chat aren't asked which.
  if (first.text?.includes(QUESTIONS.chat)) await person.press('Harbour Makers');
  await person.sees(QUESTIONS.summary);
  if (question === 'summary') return;
  await person.press('Ask me step by step');
  await person.sees(QUESTIONS.title);
  for (const next of ['expiry', 'limit', 'requests'] as const) {
    if (question === 'title') return;
    await person.press('Skip');
    await person.sees(QUESTIONS[next]);
    if (question === next) return;
  }
}

/** Picks a chat with Telegram's own picker, where the question for the chat stands. */
export async function pickChat(person: Tester, requestId: 1 | 2, peerId: number): Promise<void> {
  await person.press('Another chat');
  await person.sees('Pick it with the buttons');
  await person.pickChat(requestId, peerId);
}
