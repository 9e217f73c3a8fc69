import { useEffect, useRef, useState } from 'preact/hooks';
import type { DialogKey } from '../../server/world/types.ts';
import type { InlineResultView, InlineView, UserView } from '../answers.ts';
import { people } from '../people.ts';
import { useSandbox } from '../shell/context.ts';
import { type OptionList, useOptionList } from './use-option-list.ts';

export interface InlineModeState extends OptionList<InlineResultView> {
  /** The bot that is asked, while a text asks one. */
  bot: UserView | undefined;
  /** Leads to the bot. */
  button: { text: string; startParameter: string } | undefined;
  /** Asked, and not answered yet. */
  waiting: boolean;
  /** Reads on, if there is more. */
  more: () => void;
}

/** So long nothing was typed before the bot is asked. */
const TYPING_MS = 250;

/** What the bot offers for one text; null: nothing. */
interface Offered {
  text: string;
  view: InlineView | null;
}

/** What a bot offers while one types "@bot …". */
export function useInlineMode(dialogKey: DialogKey, text: string, clear: () => void): InlineModeState {
  const { world, me, attempt } = useSandbox();
  const [offered, setOffered] = useState<Offered>();
  const [dismissedText, setDismissedText] = useState<string>();
  const reading = useRef(false);
  const [, username = '', query = ''] = /^@(\w{3,})\s([\s\S]*)$/.exec(text) ?? [];
  const bot = world.users.find(
    (user) => user.isBot && user.username?.toLowerCase() === username.toLowerCase(),
  );
  const asks = bot !== undefined && dismissedText !== text;
  const current = asks && offered?.text === text ? offered : undefined;
  const ask = (offset: string) => people.askInline(me.id, { to: dialogKey, bot: username, query, offset });

  useEffect(() => {
    if (!asks) return;
    let overtaken = false;
    const timer = setTimeout(() => {
      // A bot without inline mode offers nothing.
      void ask('')
        .catch(() => null)
        .then((view) => overtaken || setOffered({ text, view }));
    }, TYPING_MS);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [asks, text, dialogKey, me.id]);

  async function more() {
    const offset = current?.view?.nextOffset;
    if (offset === undefined || reading.current) return;
    reading.current = true;
    const next = await ask(offset).catch(() => null);
    reading.current = false;
    if (!next) return;
    setOffered((shown) => {
      if (shown?.text !== text || !shown.view) return shown;
      return { text, view: { ...next, results: [...shown.view.results, ...next.results] } };
    });
  }

  async function choose({ queryId, id }: InlineResultView) {
    if (await attempt(people.chooseInline(me.id, queryId, id))) clear();
  }

  const list = useOptionList(text, current?.view?.results ?? [], {
    choose: (result) => void choose(result),
    close: () => setDismissedText(text),
  });
  return {
    ...list,
    bot: asks ? bot : undefined,
    button: current?.view?.button,
    waiting: asks && current === undefined,
    more: () => void more(),
  };
}
