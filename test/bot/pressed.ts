import { markup } from '../../src/bot/screens/markup.ts';
import type { Press } from '../../src/bot/screens/screen.ts';
import type { Stage } from './stage.ts';

/** Presses a button that was made for somebody, as one of a message that they had before they lost a right. */
export async function pressMade(
  stage: Stage,
  actorId: number,
  press: Pick<Press, 'action' | 'payload'> & { linkId: string },
): Promise<void> {
  const screen = { rows: [[{ text: 'A button', press: { ...press, uses: 'many' as const } }]] };
  const reply_markup = await markup(stage.deps, screen, { actorId, peerId: null });
  const { message_id: messageId } = await stage.bot.bot.api.sendMessage(actorId, 'A message', {
    reply_markup,
  });
  const person = stage.person(actorId);
  await person.pressData(messageId, person.button('A button').data);
  await stage.inbox.idle();
}
