import type { OutgoingMessage } from '../screens/message.ts';

/**
 * One message shows a draft. A press turns its message into what comes next; after something typed that comes below, where
 * the person looks, and takes the place of the message that stood.
 * @param standing the message that shows the draft so far.
 * @param anew what is said to a press is a message of its own, too.
 */
export function placed(
  screen: OutgoingMessage,
  pressed: number | null,
  standing: number | null,
  anew = false,
): OutgoingMessage {
  const edit = anew || screen.reply !== undefined ? null : pressed;
  const removes = new Set([standing, pressed].filter((id) => id !== null));
  if (edit === null) return { ...screen, removes: [...removes] };
  removes.delete(edit);
  return { ...screen, edit, removes: [...removes] };
}
