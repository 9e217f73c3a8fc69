import { proposeLink } from '../../actions/propose-link.ts';
import { draftKind } from '../../domain/draft.ts';
import type { BotContext } from '../context.ts';
import type { BotDependencies } from '../dependencies.ts';
import { questionData } from '../new-link/data.ts';
import type { QuestionContext } from '../new-link/question.ts';
import type { OutgoingMessage } from '../screens/message.ts';
import { show } from '../screens/show.ts';
import { proposedScreen } from './proposal-screens.ts';
import { ruleSentence } from './rule-words.ts';

/** A link without an end needs somebody else's word: to be asked for, or the link gets an end. The draft stays. */
export function secondPersonScreen({ words, draft }: QuestionContext): OutgoingMessage {
  const press = (key: string, value: string) => ({
    text: words.plain(key),
    callback_data: questionData(draft.id, 'summary', value),
  });
  const one = draft.batch === null && draftKind(draft) === 'new';
  const said = ruleSentence({ rule: 'second-person' }, words);
  return {
    html: one ? `${said}\n\n${words.html('proposal-offer')}` : said,
    rows: [
      ...(one ? [[press('proposal-ask', 'propose')]] : []),
      [press('proposal-set-expiry', 'expiry')],
      [press('newlink-back', 'back')],
    ],
  };
}

/** Asks for that word; the message of the draft says that it waits. @throws as `proposeLink`. */
export async function propose(
  deps: BotDependencies,
  { api, words }: Pick<BotContext, 'api' | 'words'>,
  request: Parameters<typeof proposeLink>[1],
): Promise<void> {
  const proposal = await proposeLink(deps, request);
  const { text } = proposedScreen(proposal, words);
  await show(api, request.card.chatId, { html: text, rows: [], edit: request.card.messageId });
}
