import { chooseChat } from '../../actions/choose-chat.ts';
import { AccountProblem, FloodWait, Refusal, Unreachable } from '../../domain/errors.ts';
import type { ChatReference } from '../../domain/peer.ts';
import { REMOVE_KEYBOARD } from '../screens/message.ts';
import { refusalScreen } from './refusal.ts';
import { next } from './position.ts';
import { saveDraft, type Outcome, type QuestionContext } from './question.ts';

/** Asks Telegram whether a link can be issued there for this person. The draft is kept whatever the answer. */
export async function takeChat(context: QuestionContext, reference: ChatReference): Promise<Outcome> {
  const { deps, words, userId, at } = context;
  try {
    const chat = await chooseChat(deps, { actorId: userId, reference });
    await saveDraft(context, { peerId: chat.peerId });
    const html = words.html('newlink-chat-taken', { chat: chat.title });
    return { do: 'ask', at: next(at), say: { html, reply: REMOVE_KEYBOARD } };
  } catch (error) {
    if (!isAnswer(error)) throw error;
    const say = await refusalScreen(context, error, 'chat');
    return { do: 'wait', at: { ...at, step: 'chat', pending: { chat: reference } }, say };
  }
}

/** Whether an error says something to the person rather than to the operator. */
function isAnswer(error: unknown): error is Refusal | FloodWait | AccountProblem | Unreachable {
  return (
    error instanceof Refusal ||
    error instanceof FloodWait ||
    error instanceof AccountProblem ||
    error instanceof Unreachable
  );
}
