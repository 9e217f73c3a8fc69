import { Bot } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import { accountsCommand } from './accounts/command.ts';
import { accountPresses } from './accounts/presses.ts';
import { answerPresses } from './answer-presses.ts';
import { apologise, giveUp } from './apologise.ts';
import { chatMenuCommand } from './chat-menu/command.ts';
import { chatMenuPresses } from './chat-menu/presses.ts';
import { proposalPresses } from './chat-rules/proposal-presses.ts';
import { rulesAnswers, rulesPresses } from './chat-rules/rules-presses.ts';
import { auditorPresses } from './auditors/presses.ts';
import { batchCommand, batchFallbacks } from './batches/command.ts';
import { batchPresses } from './batches/presses.ts';
import { cancelCommand } from './start/cancel.ts';
import { helpCommand } from './start/help.ts';
import { newLinkCommand } from './new-link/command.ts';
import { closePresses } from './close-links/close-presses.ts';
import { deletePresses } from './close-links/delete-presses.ts';
import { primaryPresses } from './primary/primary-presses.ts';
import { privacyCommands } from './privacy/commands.ts';
import { privacyPresses } from './privacy/presses.ts';
import { settingsCommand } from './settings/command.ts';
import { settingsPresses } from './settings/presses.ts';
import { startCommand } from './start/start.ts';
import { timeZoneCommand } from './time-zone/command.ts';
import type { BotContext } from './context.ts';
import type { ApiAccess } from './api/client.ts';
import { createDownload } from './api/download.ts';
import { createConversations } from './conversations/create-conversations.ts';
import { joinedAnswers, joinedPresses } from './joined/presses.ts';
import { linkPresses } from './links/link-presses.ts';
import { auditCommand } from './audit/command.ts';
import { createCensusProgress } from './audit/census-progress.ts';
import { auditPresses } from './audit/presses.ts';
import { peopleAnswers } from './audit/people-presses.ts';
import { listCommands } from './lists/commands.ts';
import { requestsCommand } from './requests/command.ts';
import { requestPresses } from './requests/presses.ts';
import { questionAnswers, questionPresses, requesterAnswers } from './requests/questions.ts';
import { rulePresses } from './requests/rule-presses.ts';
import { lockdownPresses } from './lockdown/lockdown-presses.ts';
import { listPresses } from './lists/list-presses.ts';
import { createPresses } from './new-link/create-press.ts';
import { driftPresses } from './drift/drift-presses.ts';
import { draftPresses } from './new-link/presses.ts';
import { presetsPresses } from './presets/presses.ts';
import type { BotDependencies } from './dependencies.ts';
import { fallbacks } from './fallbacks.ts';
import { groups } from './groups.ts';
import { people } from './people.ts';
import { rotationPresses } from './rotation/presses.ts';
import { rotationAnswers } from './rotation/typed-schedule.ts';
import { offboardingPresses } from './offboarding/offboarding-presses.ts';
import { presses } from './screens/presses.ts';
import { typedAnswers } from './screens/typed-answers.ts';
import { whyCommand } from './why/command.ts';
import { whyAnswers, whyPresses } from './why/presses.ts';
import { inlineMode } from './share/inline/inline-mode.ts';
import { postPresses } from './share/posts/post-presses.ts';
import { qrPresses } from './share/qr/qr-presses.ts';

export interface BotOptions extends BotDependencies {
  token: string;
  access: ApiAccess;
  /** Known from before, to spare a `getMe`. */
  botInfo?: UserFromGetMe;
}

export interface LatchkeyBot {
  /** Not started: the inbox hands it each update. */
  bot: Bot<BotContext>;
  /** For the inbox: what is said about an update that was given up. */
  giveUp: ReturnType<typeof giveUp>;
}

/**
 * Puts the bot together. The order matters: groups are sent to the private chat; then comes who an update is from, then
 * presses get their answer; answers to cards, commands and finished cards come before the conversations, which would swallow
 * them.
 */
export function createBot({ token, access, botInfo, ...deps }: BotOptions): LatchkeyBot {
  const client = access.options;
  const bot = new Bot<BotContext>(token, { client, ...(botInfo === undefined ? {} : { botInfo }) });
  bot.api.config.use(...access.transformers('reply'));

  bot.errorBoundary(apologise(deps)).use(groups(deps), inlineMode(deps));

  const personal = bot.chatType('private');
  const download = createDownload(bot.api, access);
  const conversations = createConversations(deps, access, download);
  personal.use(people(deps), answerPresses(deps), conversations.state);
  // Inside of the conversations' own middleware, so that the sentence is said before the update counts as handled.
  const guarded = personal.errorBoundary(apologise(deps));
  const censusProgress = createCensusProgress(deps);
  guarded.use(
    typedAnswers(deps, {
      people: { ...whyAnswers(deps), ...peopleAnswers(deps) },
      texts: {
        ...joinedAnswers(deps),
        ...rotationAnswers(deps),
        ...questionAnswers(deps),
        ...rulesAnswers(deps),
      },
    }),
    conversations.entrance,
    startCommand(deps),
    newLinkCommand(deps),
    batchCommand(deps, download),
    cancelCommand(deps),
    helpCommand(),
    timeZoneCommand(deps),
    settingsCommand(deps),
    privacyCommands(deps),
    chatMenuCommand(deps),
    censusProgress.leave,
    auditCommand(deps),
    listCommands(deps),
    requestsCommand(deps),
    whyCommand(deps),
    accountsCommand(deps),
    createPresses(deps),
    presses(deps, {
      ...linkPresses(deps),
      ...qrPresses(deps),
      ...postPresses(deps),
      ...joinedPresses(deps),
      ...whyPresses(deps),
      ...rotationPresses(deps),
      ...auditPresses(deps, censusProgress),
      ...listPresses(deps),
      ...driftPresses(deps),
      ...draftPresses(deps),
      ...batchPresses(deps),
      ...settingsPresses(deps),
      ...privacyPresses(deps),
      ...chatMenuPresses(deps),
      ...primaryPresses(deps),
      ...deletePresses(deps),
      ...presetsPresses(deps),
      ...requestPresses(deps),
      ...questionPresses(deps),
      ...rulePresses(deps),
      ...closePresses(deps),
      ...auditorPresses(deps),
      ...lockdownPresses(deps),
      ...offboardingPresses(deps),
      ...rulesPresses(deps),
      ...proposalPresses(deps),
      ...accountPresses(deps),
    }),
    conversations.questions,
    requesterAnswers(deps),
    batchFallbacks(deps, download),
    fallbacks(deps),
  );

  // Presses from anywhere else: there is no button of ours there.
  bot.on('callback_query', answerPresses(deps), (ctx) => ctx.answerCallbackQuery());

  return { bot, giveUp: giveUp(deps, bot.api) };
}
