import { z } from 'zod';
import { chatRules, setChatRules } from '../../actions/chat-rules.ts';
import { USAGE_LIMIT_MAX } from '../../domain/link-settings.ts';
import type { PeerId } from '../../domain/peer.ts';
import { lifetimeOf } from '../../domain/preset.ts';
import { readExpiry } from '../../domain/reading/expiry.ts';
import { readUsageLimit } from '../../domain/reading/usage-limit.ts';
import { pressedChat } from '../chat-menu/presses.ts';
import type { BotDependencies } from '../dependencies.ts';
import { typedBy } from '../new-link/question.ts';
import type { PressContext, PressHandlers } from '../screens/presses.ts';
import { awaitText, type TypedContext, type TypedHandlers } from '../screens/typed-answers.ts';
import {
  BOUNDS,
  boundScreen,
  issuersScreen,
  rulesScreen,
  type Bound,
  type RulesView,
} from './rules-screens.ts';

const chooseSchema = z.object({ peerId: z.number(), rule: z.enum([...BOUNDS, 'issuers']) });
const count = z.number().int().min(1);
const changeSchema = z.object({
  peerId: z.number(),
  change: z.union([
    z.object({ longestLife: count.nullable() }),
    z.object({ largestLimit: count.max(USAGE_LIMIT_MAX).nullable() }),
    z.object({ linksADay: count.nullable() }),
    z.object({ approvalAlways: z.boolean() }),
    z.object({ secondPerson: z.boolean() }),
    z.object({ issuers: z.array(z.number()).nullable() }),
  ]),
});

type Asked = Pick<PressContext, 'person' | 'words'>;

/** The owner's rules for links in a chat. Each button says what is to be: pressed twice it does the same. */
export function rulesPresses(deps: BotDependencies): PressHandlers {
  return {
    rules: async (press) => {
      await press.show(rulesScreen(await readRules(deps, press, pressedChat(press)), press.words));
    },
    'rules.choose': async (press) => {
      const { peerId, rule } = chooseSchema.parse(JSON.parse(press.button.payload));
      const view = await readRules(deps, press, peerId);
      if (rule === 'issuers') return press.show(issuersScreen(view, press.words));
      return awaitText(deps, press, await press.show(boundScreen(view, rule, press.words)));
    },
    'rules.set': async (press) => {
      const { peerId, change } = changeSchema.parse(JSON.parse(press.button.payload));
      await save(deps, press, peerId, change);
      const view = await readRules(deps, press, peerId);
      // Several people may be ticked one after another.
      const goesOn = 'issuers' in change && change.issuers !== null;
      if (goesOn) return press.show(issuersScreen(view, press.words));
      return press.show(rulesScreen(view, press.words, press.words.html('chat-rules-saved')));
    },
  };
}

/** A bound that was typed: "3 days", "20 people". */
export function rulesAnswers(deps: BotDependencies): TypedHandlers {
  return {
    'rules.choose': async (typed) => {
      const { peerId, rule } = chooseSchema.parse(JSON.parse(typed.button.payload));
      if (rule === 'issuers') return null;
      const value = readBound(deps, typed, rule);
      if (value === undefined) {
        const view = await readRules(deps, typed, peerId);
        const note = typed.words.html(`chat-rules-not-understood-${rule}`);
        await typed.show(boundScreen(view, rule, typed.words, note));
        return { payload: { peerId, rule } };
      }
      const { change } = changeSchema.parse({ peerId, change: { [rule]: value } });
      await save(deps, typed, peerId, change);
      const view = await readRules(deps, typed, peerId);
      await typed.show(rulesScreen(view, typed.words, typed.words.html('chat-rules-saved')));
      return null;
    },
  };
}

async function readRules(
  deps: BotDependencies,
  { person, words }: Asked,
  peerId: PeerId,
): Promise<RulesView> {
  const read = await chatRules(deps, { peerId, actorId: person.userId });
  const chat = await deps.store.chats.named(read.peerId);
  return { ...read, chat: chat?.title ?? words.plain('chat-unknown') };
}

async function save(
  deps: BotDependencies,
  { person }: Asked,
  peerId: PeerId,
  change: z.output<typeof changeSchema>['change'],
): Promise<void> {
  const actor = { userId: person.userId, name: person.name };
  const { rules } = await chatRules(deps, { peerId, actorId: person.userId });
  await setChatRules(deps, { peerId, actor, rules: { ...rules, ...change } });
}

/** @returns null for no bound; undefined if it can't be read. */
function readBound(
  deps: BotDependencies,
  { ctx, text }: TypedContext,
  rule: Bound,
): number | null | undefined {
  const reader = typedBy(ctx, deps);
  if (rule === 'longestLife') {
    const found = readExpiry(text, reader);
    return found.kind === 'read' ? lifetimeOf({ date: reader.now, expireDate: found.value }) : undefined;
  }
  const found = readUsageLimit(text, reader.locale);
  return found.kind === 'read' ? found.value : undefined;
}
