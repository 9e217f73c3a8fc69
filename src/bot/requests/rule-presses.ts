import { z } from 'zod';
import { knownChats } from '../../actions/choose-chat.ts';
import { joinRule, setJoinRule } from '../../actions/join-rule.ts';
import type { BotDependencies } from '../dependencies.ts';
import { askOnCard, LOOK_MS } from '../links/card-presses.ts';
import type { PressContext, PressHandlers } from '../screens/presses.ts';
import { ruleChatsScreen, ruleReviewScreen, ruleScreen } from './rule-screens.ts';
import { shownRule } from './shown-rule.ts';

const ruleSchema = z.object({ approveMembersOf: z.number().nullable(), declineNameless: z.boolean() });

/** "Rules" under a link that takes requests: who is approved or declined without anybody deciding. */
export function rulePresses(deps: BotDependencies): PressHandlers {
  const read = async ({ button, person }: PressContext) => {
    const { link, rule } = await joinRule(deps, { linkId: button.linkId ?? '', actorId: person.userId });
    return { link, rule: await shownRule(deps, rule, person.userId) };
  };
  const showNow = async (press: PressContext, saved: boolean): Promise<void> => {
    const { link, rule } = await read(press);
    await askOnCard(deps, press, link, ruleScreen(link, rule, press.words, { saved }), LOOK_MS);
  };

  return {
    rule: (press) => showNow(press, false),
    'rule.chats': async (press) => {
      const { link, rule } = await read(press);
      const chats = (await knownChats(deps, press.person.userId)).filter(
        ({ peerId }) => peerId !== link.peerId,
      );
      await askOnCard(deps, press, link, ruleChatsScreen(link, rule, chats, press.words), LOOK_MS);
    },
    'rule.review': async (press) => {
      const { link, rule } = await read(press);
      const wanted = await shownRule(deps, wantedRule(press), press.person.userId);
      await askOnCard(deps, press, link, ruleReviewScreen(link, rule, wanted, press.words), LOOK_MS);
    },
    'rule.save': async (press) => {
      const { button, person } = press;
      const actor = { userId: person.userId, name: person.name };
      const save = setJoinRule(deps, { linkId: button.linkId ?? '', actor, rule: wantedRule(press) });
      await Promise.all([press.answer(), save]);
      await showNow(press, true);
    },
  };
}

function wantedRule({ button }: PressContext): z.output<typeof ruleSchema> {
  return ruleSchema.parse(JSON.parse(button.payload));
}
