import type { OutgoingMessage } from '../screens/message.ts';

/**
 * One message shows a draft. A press turns its message into what comes next; after something typed that comes below, where
 * the person looks, and takes the place of the message that stood.
 * @param standing the message that shows the draft so far.
 * @param anew what is said to a press comes below, too: a refusal may say the same again.
 */
export function placed(
  screen: OutgoingMessage,
  pressed: number | null,
  standing: number | null,
  anew = false,
): OutgoingMessage {
  const edit = anew ? null : pressed;
  const removes = new Set([standing, pressed].filter((id) => id !== null));
  if (edit === null) return { ...screen, removes: [...removes] };
  removes.delete(edit);
  return { ...screen, edit, removes: [...removes] };
}
