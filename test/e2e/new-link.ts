import { CAST_CHATS, type Message } from 'telegram-sandbox';
import { linkOn, type Person } from './person.ts';

export const QUESTIONS = {
  chat: 'Which chat is the link for?',
  title: 'Name this link',
  expiry: 'When should it expire?',
  limit: 'How many people can use it?',
  requests: 'Should admins approve new members?',
  summary: 'Tap to change something',
} as const;

/** Asks for a link in one line, in that chat, and goes to the whole of it. */
export async function draft(
  person: Person,
  what: string,
  peerId: number = CAST_CHATS.makers,
): Promise<Message> {
  await person.say(`/newlink ${what}`);
  const first = await person.sees(/Which chat is the link for|Tap to change something/);
  // The chat is taken by itself while it is the only one that is known.
  if (first.text?.includes(QUESTIONS.summary)) {
    await person.press('💬 Chat');
    await person.sees(QUESTIONS.chat);
  }
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
