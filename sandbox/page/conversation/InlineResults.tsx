import { useEffect, useRef } from 'preact/hooks';
import { people } from '../people.ts';
import { Avatar } from '../shell/Avatar.tsx';
import { useSandbox } from '../shell/context.ts';
import { t } from '../text.ts';
import { optionId } from './CommandMenu.tsx';
import type { InlineModeState } from './use-inline-mode.ts';

/** So near to its end the list is read on, in pixels. */
const NEAR_END = 80;

/** What a bot offers. Focus stays in the text field, which names the active option. */
export function InlineResults({ id, inline }: { id: string; inline: InlineModeState }) {
  const { me, attempt, navigate } = useSandbox();
  const list = useRef<HTMLUListElement>(null);
  const { bot, button, shown, active, waiting } = inline;
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  if (!bot || (!button && shown.length === 0 && !waiting)) return null;

  async function openBot(startParameter: string) {
    const key = `bot:${bot?.id ?? 0}:${me.id}` as const;
    navigate({ chat: key, view: 'chat' });
    await attempt(people.send(me.id, key, { text: `/start ${startParameter}` }));
  }

  return (
    <div
      class="command-menu"
      aria-busy={waiting}
      // A press must not take the focus away from the field before the click arrives.
      onMouseDown={(event) => event.preventDefault()}
      onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
        if (scrollHeight - scrollTop - clientHeight < NEAR_END) inline.more();
      }}
    >
      {waiting && <p class="inline-waiting">{t('inline-waiting', { bot: bot.firstName })}</p>}
      {button && (
        <button
          type="button"
          class="inline-button-to-bot"
          onClick={() => void openBot(button.startParameter)}
        >
          {button.text}
        </button>
      )}
      <ul ref={list} id={id} role="listbox" aria-label={t('inline-results', { bot: bot.firstName })}>
        {shown.map((result, index) => (
          <li
            key={`${result.queryId} ${result.id}`}
            id={optionId(id, index)}
            role="option"
            aria-selected={index === active}
            class="command"
            onClick={() => inline.choose(result)}
          >
            <Avatar id={index} name={result.title} size="small" />
            <span class="choice-words">
              <span class="choice-title">{result.title}</span>
              {result.description && <span class="choice-hint">{result.description}</span>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
