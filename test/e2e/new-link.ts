import { CAST_CHATS, type Message } from 'telegram-sandbox';
import { linkOn, type Person } from './person.ts';

export const QUESTIONS = {
  chat: 'Which chat is the link for?',
  title: 'Name this link',
  expiry: 'When should it expire?',
  limit: 'How many people can use it?',
  requests: 'Should admins approve new members?',
  summary: 'Review your link',
} as const;

/** Asks for a link in one line and goes to the summary. */
export async function draft(
  person: Person,
  what: string,
  peerId: number = CAST_CHATS.makers,
): Promise<Message> {
  await person.say(`/newlink ${what}`);
  await person.sees(QUESTIONS.chat);
  await person.say(String(peerId));
  return person.sees(QUESTIONS.summary);
}

/** Makes a link as somebody in a hurry does. */
export async function makeLink(
  person: Person,
  what: string,
  peerId: number = CAST_CHATS.makers,
): Promise<{ card: Message; link: string }> {
  await draft(person, what, peerId);
  await person.press('Create link');
  const card = await person.sees('Your link is ready');
  return { card, link: linkOn(card) };
}
