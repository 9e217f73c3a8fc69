import { CAST_CHATS } from 'telegram-sandbox';
import type { Tester } from './person.ts';

export const QUESTIONS = {
  chat: 'Which chat is the link for?',
  title: 'Name this link',
  expiry: 'When should it expire?',
  limit: 'How many people can use it?',
  requests: 'Should admins approve new members?',
  summary: 'Review your link',
} as const;

/** The second half of the question for the chat. */
export const SHORTCUTS = /^(?:Or one of your chats|You only see chats)/;

/** Goes to a question, skipping what comes before it. */
export async function walkTo(person: Tester, question: keyof typeof QUESTIONS): Promise<void> {
  await person.say('/newlink');
  await person.sees(QUESTIONS.chat);
  await person.sees(SHORTCUTS);
  if (question === 'chat') return;
  await person.pickChat(1, CAST_CHATS.makers);
  await person.sees(QUESTIONS.title);
  for (const next of ['expiry', 'limit', 'requests', 'summary'] as const) {
    if (QUESTIONS[question] === lastQuestion(person)) return;
    await person.press('Skip');
    await person.sees(QUESTIONS[next]);
  }
}

function lastQuestion(person: Tester): string | undefined {
  const text = person.messages().at(-1)?.text ?? '';
  return Object.values(QUESTIONS).find((question) => text.includes(question));
}
