import { NOTICE_SETTINGS, type NoticeSetting } from '../../domain/notice.ts';
import type { DateOrder, Person } from '../../domain/person.ts';
import { orderOf } from '../../domain/reading/expiry/dates.ts';
import type { BotDependencies } from '../dependencies.ts';
import { nameOfLanguage } from './language-screen.ts';
import { moment, type Reading } from '../screens/moment.ts';
import { readerOf } from '../screens/reading.ts';
import { pressButton, type Screen, type ScreenButton } from '../screens/screen.ts';
import type { Wording } from '../words.ts';

/** What the person may set, as it is now. */
export async function settingsScreen(deps: BotDependencies, person: Person): Promise<Screen> {
  const { words, reading } = readerOf(person, deps);
  const muted = await deps.store.notices.muted(person.userId);
  return {
    text: [
      words.html('settings-title'),
      '',
      words.html('settings-language', {
        name: nameOfLanguage(words.locale),
        chosen: person.language === null ? 'no' : 'yes',
      }),
      words.html('settings-zone', { zone: reading.timeZone }),
      words.html('settings-moment', { at: moment(deps.clock.now(), reading) }),
      words.html('settings-date-order', { order: orderFor(person) ?? 'ask' }),
      '',
      words.html('settings-notices'),
    ].join('\n'),
    rows: [...noticeRows(muted, words), ...timeRows(person, words, reading)],
  };
}

function noticeRows(muted: NoticeSetting[], words: Wording): ScreenButton[][] {
  return NOTICE_SETTINGS.map((setting) => {
    const on = !muted.includes(setting);
    const text = words.plain('button-notice', { setting, on: on ? 'yes' : 'no' });
    return [pressButton(text, 'settings.notice', { setting, on: !on })];
  });
}

/** As what they type is read. */
function orderFor({ dateOrder, locale }: Person): DateOrder | null {
  return dateOrder ?? orderOf(locale);
}

function timeRows(person: Person, words: Wording, { hourCycle }: Reading): ScreenButton[][] {
  const clock = hourCycle === '12' ? '24' : '12';
  const order = orderFor(person) === 'day-first' ? 'month-first' : 'day-first';
  return [
    [
      pressButton(words.plain('button-clock', { hours: Number(clock) }), 'settings.clock', {
        hourCycle: clock,
      }),
      pressButton(words.plain('button-date-order', { order }), 'settings.dates', { dateOrder: order }),
    ],
    [
      pressButton(words.plain('button-time-zone'), 'settings.zone'),
      pressButton(words.plain('button-language'), 'settings.languages'),
    ],
  ];
}
