import { z } from 'zod';
import { NOTICE_SETTINGS } from '../../domain/notice.ts';
import type { Person } from '../../domain/person.ts';
import type { BotDependencies } from '../dependencies.ts';
import { NEW_LINK } from '../new-link/conversation.ts';
import type { PressContext, PressHandlers } from '../screens/presses.ts';
import { showMenu } from '../start/personal-menu.ts';
import { DEFAULT_LOCALE } from '../words.ts';
import { languageScreen } from './language-screen.ts';
import { settingsScreen } from './settings-screen.ts';

const noticeSchema = z.object({ setting: z.enum(NOTICE_SETTINGS), on: z.boolean() });
const clockSchema = z.object({ hourCycle: z.enum(['12', '24']) });
/** One that there is no folder for any more is read as the nearest one. */
const languageSchema = z.object({ language: z.string().nullable() });
const datesSchema = z.object({ dateOrder: z.enum(['day-first', 'month-first']) });

/** Each button says what is to be, not that it is to change: pressed twice it does the same. */
export function settingsPresses(deps: BotDependencies): PressHandlers {
  const { store } = deps;
  const payloadOf = ({ button }: PressContext): unknown => JSON.parse(button.payload);
  const showTo = async (press: PressContext, person: Person): Promise<void> => {
    await press.show(await settingsScreen(deps, person));
  };

  return {
    'settings.notice': async (press) => {
      const { setting, on } = noticeSchema.parse(payloadOf(press));
      await store.notices.mute(press.person.userId, setting, !on);
      await showTo(press, press.person);
    },
    'settings.clock': async (press) => {
      const { hourCycle } = clockSchema.parse(payloadOf(press));
      await showTo(press, await store.persons.save({ ...press.person, hourCycle }));
    },
    'settings.dates': async (press) => {
      const { dateOrder } = datesSchema.parse(payloadOf(press));
      await showTo(press, await store.persons.save({ ...press.person, dateOrder }));
    },
    settings: (press) => showTo(press, press.person),
    'settings.languages': (press) => press.show(languageScreen(deps, press.person)),
    'settings.language': async (press) => {
      const { language } = languageSchema.parse(payloadOf(press));
      const locale = language ?? press.ctx.from?.language_code ?? DEFAULT_LOCALE;
      const person = await store.persons.setLanguage(press.person.userId, { language, locale });
      await showTo(press, person);
      await showMenu(press.ctx.api, press.card.chatId, deps, person);
    },
    'settings.zone': async (press) => {
      const { ctx, words } = press;
      if (ctx.conversation.active(NEW_LINK) > 0)
        return press.answer(words.plain('settings-zone-later'), true);
      await press.answer();
      ctx.asksTimeZone = true;
      return undefined;
    },
  };
}
