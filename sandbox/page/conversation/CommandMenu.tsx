import { useEffect, useRef } from 'preact/hooks';
import { t } from '../text.ts';
import type { CommandMenuState } from './use-command-menu.ts';

export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** Focus stays in the text field, which names the active option. */
export function CommandMenu({ id, menu }: { id: string; menu: CommandMenuState }) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[menu.active]?.scrollIntoView({ block: 'nearest' });
  }, [menu.active]);

  return (
    <ul ref={list} id={id} class="command-menu" role="listbox" aria-label={t('commands')}>
      {menu.shown.map((command, index) => (
        <li
          key={command.command}
          id={optionId(id, index)}
          role="option"
          aria-selected={index === menu.active}
          class="command"
          // A press must not take the focus away from the field before the click arrives.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => menu.choose(command)}
        >
          <span class="command-name">/{command.command}</span>
          <span class="command-description">{command.description}</span>
        </li>
      ))}
    </ul>
  );
}
