import type { CallbackAnswer, DialogKey } from '../../server/world/types.ts';
import type { Live } from '../live/events.ts';
import { people } from '../people.ts';

interface Press {
  userId: number;
  dialogKey: DialogKey;
  messageId: number;
  row: number;
  column: number;
}

/** A callback query is dead after 15 s; then clients stop the spinner. */
const PATIENCE_MS = 15_000;

/** @returns what the bot answered; undefined when it stayed silent. @throws Refusal when the press was refused. */
export async function pressAndAwait(live: Live, press: Press): Promise<CallbackAnswer | undefined> {
  const answered = new Map<string, CallbackAnswer>();
  let wake = () => {};
  // Listening starts before the press, or an answer that overtakes the response would be lost.
  const stop = live.subscribe((event) => {
    if (event.type !== 'callback_answer') return;
    answered.set(event.queryId, event.answer);
    wake();
  });
  try {
    const { queryId, answer } = await people.press(
      press.userId,
      press.dialogKey,
      press.messageId,
      press.row,
      press.column,
    );
    if (answer) return answer;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, PATIENCE_MS);
      wake = () => {
        if (!answered.has(queryId)) return;
        clearTimeout(timer);
        resolve();
      };
      wake();
    });
    return answered.get(queryId);
  } finally {
    stop();
  }
}
