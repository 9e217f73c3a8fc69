import { chooseChat } from '../../actions/choose-chat.ts';
import { draftKind } from '../../domain/draft.ts';
import { isAnswer } from '../../domain/errors.ts';
import type { ChatReference } from '../../domain/peer.ts';
import { fitUsual } from '../chat-rules/draft-rules.ts';
import { next } from './position.ts';
import { saveDraft, type GoOn, type QuestionContext } from './question.ts';
import { refusalScreen } from './refusal.ts';
import { usualSettings } from './usual-settings.ts';

/**
 * Asks Telegram whether a link can be made there for this person. The draft is kept whatever the answer; settings that
 * nobody chose become what their last link there had. A link that is changed or replaced stays in its chat.
 */
export async function takeChat(context: QuestionContext, reference: ChatReference): Promise<GoOn> {
  const { deps, userId, draft, at, words, now } = context;
  const doubts = draft.doubts.filter(({ field }) => field !== 'chat');
  if (draftKind(draft) !== 'new') {
    await saveDraft(context, { doubts });
    return { do: 'ask', at: next(at, draft.settings), note: words.html('newlink-chat-stays') };
  }
  try {
    const { peerId } = await chooseChat(deps, { actorId: userId, reference });
    const usual = draft.chosen
      ? {}
      : await fitUsual(context, peerId, await usualSettings(deps, { userId, peerId }, now));
    const settings = { ...draft.settings, ...usual };
    await saveDraft(context, { peerId, settings, doubts });
    return { do: 'ask', at: next(at, settings), note: null };
  } catch (error) {
    if (!isAnswer(error)) throw error;
    const screen = await refusalScreen(context, error, 'chat');
    return { do: 'stay', at: { ...at, step: 'chat', pending: { chat: reference } }, screen };
  }
}
