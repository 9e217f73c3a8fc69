import type { User } from 'grammy/types';
import type { ConnectedBot } from './bot-token.ts';
import type { Setup } from './setup.ts';
import { isValid } from './settings.ts';

/** What is typed once somebody has written to the bot. */
const WROTE = /^w$/i;

/** Asks who is told when something needs attention, or nobody. */
export async function askForOperators({ api, botInfo }: ConnectedBot, setup: Setup): Promise<void> {
  const { settings, terminal, words } = setup;
  if (!settings.isOpen('OPERATOR_IDS')) return;
  const { username } = botInfo;
  terminal.say(words.plain('setup-operators', { username }), 'step');
  for (;;) {
    const answer = await terminal.ask(words.plain('setup-operators-ask'));
    const ids = WROTE.test(answer) ? await chosenWriter(await writersTo(api), setup) : answer;
    if (ids === null) continue;
    if (ids === '' || isValid('OPERATOR_IDS', ids)) return settings.keep({ OPERATOR_IDS: ids });
    terminal.say(words.plain('setup-operators-wrong'), 'problem');
  }
}

/** Who has written to the bot in private, the last first. What they wrote is left for Latchkey to answer. */
async function writersTo(api: ConnectedBot['api']): Promise<User[]> {
  try {
    // Without an offset none counts as received, and without a list of kinds that list stays as it is.
    const updates = await api.getUpdates({ limit: 100, timeout: 0 });
    const writers = updates.flatMap(({ message }) =>
      message?.chat.type === 'private' ? [message.from] : [],
    );
    return [...new Map(writers.toReversed().map((writer) => [writer.id, writer])).values()].slice(0, 9);
  } catch {
    // Latchkey runs already, or a webhook is set: they get the updates.
    return [];
  }
}

/** Anybody can write to a bot: the person has to know their own name. @returns null for none of them. */
async function chosenWriter(writers: User[], { terminal, words }: Setup): Promise<string | null> {
  if (writers.length === 0) {
    terminal.say(words.plain('setup-operators-nobody'), 'problem');
    return null;
  }
  const chosen = await terminal.choose(words.plain('setup-operators-who'), [
    ...writers.map((writer, index) => ({
      value: String(writer.id),
      key: String(index + 1),
      label: `${[writer.first_name, writer.last_name].filter(Boolean).join(' ')} (${writer.id})`,
    })),
    { value: 'none', key: 'n', label: words.plain('setup-operators-none') },
  ]);
  return chosen === 'none' ? null : chosen;
}
