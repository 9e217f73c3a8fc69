import type { Message } from 'telegram-sandbox';
import type { Tester } from './person.ts';

type Walker = Pick<Tester, 'say' | 'sees' | 'press'>;

/** Opens what is open in Harbour Makers, of several chats if need be. */
export async function openAudit(person: Walker): Promise<Message> {
  await person.say('/audit');
  const said = await person.sees(/which chat\?|Who can get in/);
  if (!said.text?.includes('which chat?')) return said;
  await person.press('Harbour Makers');
  return person.sees('Who can get in');
}

/** From there to the list of all links of Harbour Makers. */
export async function openAllLinks(person: Walker): Promise<Message> {
  await openAudit(person);
  await person.press('All links');
  return person.sees('Audit: Harbour Makers');
}
