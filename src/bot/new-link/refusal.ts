import type { InlineKeyboardButton } from 'grammy/types';
import { ChatRefused } from '../../actions/choose-chat.ts';
import { draftKind } from '../../domain/draft.ts';
import { AccountProblem, FloodWait, Refusal } from '../../domain/errors.ts';
import type { OutgoingMessage } from '../screens/message.ts';
import { refusalSentence } from '../screens/error-sentence.ts';
import { waitTime } from '../screens/wait-time.ts';
import { questionData } from './data.ts';
import type { QuestionContext } from './question.ts';

/** What can be looked at again after somebody changed something in Telegram. */
const WORTH_ANOTHER_LOOK: ReadonlySet<string> = new Set([
  'worker-not-in-chat',
  'worker-lacks-right',
  'actor-lacks-right',
  'chat-not-yours',
  'link-being-replaced',
  'unreachable',
  'flood',
  'account-dead',
  'account-frozen',
]);

const NAMES_THE_WORKER: ReadonlySet<string> = new Set(['worker-not-in-chat', 'worker-lacks-right']);

/** What can't be done to a link that is there, but to a new one. */
const ONLY_ANEW: ReadonlySet<string> = new Set(['link-revoked', 'link-not-found', 'price-stays']);

/** Refusals of the chat, which have a text of their own here; the others speak of the link or the account. */
const OWN_WORDS: ReadonlySet<string> = new Set([
  'worker-not-in-chat',
  'worker-lacks-right',
  'actor-lacks-right',
  'chat-not-yours',
  'look-ups-used-up',
]);

/**
 * What to do about a chat in which no link can be made now, step by step.
 * @param step the question that stands: its buttons go on.
 */
export async function refusalScreen(
  context: QuestionContext,
  error: Error,
  step: 'chat' | 'summary',
): Promise<OutgoingMessage> {
  const { words, draft } = context;
  const code = codeOf(error);
  const html =
    error instanceof Refusal && !OWN_WORDS.has(code)
      ? refusalSentence(error.code, words)
      : await chatSentence(context, error, code);
  const press = (text: string, value: string): InlineKeyboardButton => ({
    text: words.plain(text),
    callback_data: questionData(draft.id, step, value),
  });
  const again = WORTH_ANOTHER_LOOK.has(code)
    ? [[press('newlink-check-again', step === 'chat' ? 'again' : 'check')]]
    : [];
  const another =
    draftKind(draft) === 'new' ? [[press('newlink-another-chat', step === 'chat' ? 'another' : 'chat')]] : [];
  const asNew = draft.linkId !== null && ONLY_ANEW.has(code) ? [[press('newlink-as-new', 'anew')]] : [];
  return { html, rows: [...again, ...another, ...asNew, [press('newlink-cancel', 'cancel')]] };
}

async function chatSentence(context: QuestionContext, error: Error, code: string): Promise<string> {
  const { words, reading, now } = context;
  const known = error instanceof ChatRefused ? error.chatTitle : await draftedTitle(context);
  const chat = known ?? words.plain('chat-refused-the-chat');
  const worker = NAMES_THE_WORKER.has(code) ? await workerName(context, error) : '';
  const wait = error instanceof FloodWait ? waitTime(error.seconds, words, reading, now) : '';
  const said = words.html(`chat-refused-${code}`, { chat, worker, wait });
  return code.startsWith('worker-')
    ? `${said}\n\n${words.html('refusal-worker-steps', { chat, worker })}`
    : said;
}

function codeOf(error: Error): string {
  if (error instanceof FloodWait) return 'flood';
  if (error instanceof AccountProblem) return `account-${error.state}`;
  return error instanceof Refusal ? error.code : 'unreachable';
}

async function draftedTitle({ deps, draft }: QuestionContext): Promise<string | null> {
  return draft.peerId === null ? null : ((await deps.store.chats.find(draft.peerId))?.title ?? null);
}

/** Of the account that was asked, or would be. */
async function workerName({ deps, words, draft }: QuestionContext, error: Error): Promise<string> {
  const asked = error instanceof ChatRefused ? error.accountId : null;
  const accountId = asked ?? (draft.peerId === null ? null : await deps.accounts.serving(draft.peerId));
  const account = accountId === null ? null : await deps.store.accounts.find(accountId);
  if (account === null) return words.plain('chat-refused-the-account');
  return account.username === null ? account.name : `@${account.username}`;
}
