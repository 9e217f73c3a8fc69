import { useState } from 'preact/hooks';
import type { Command } from '../answers.ts';
import { type OptionList, useOptionList } from './use-option-list.ts';

export interface CommandMenuState extends OptionList<Command> {
  toggle: () => void;
  close: () => void;
}

/** The list of commands, opened by the menu button or by typing "/". */
export function useCommandMenu(
  commands: Command[],
  text: string,
  choose: (command: Command) => void,
): CommandMenuState {
  const [opened, setOpened] = useState(false);
  const [dismissedText, setDismissedText] = useState<string>();
  const dismissed = dismissedText === text;
  const typed = /^\/\w*$/.test(text);
  const prefix = typed ? text.slice(1).toLowerCase() : '';
  const matching = commands.filter((command) => command.command.startsWith(prefix));
  const shown = (typed && !dismissed) || opened ? matching : [];

  const close = () => {
    setOpened(false);
    setDismissedText(text);
  };
  const list = useOptionList(text, shown, { choose, close });

  return {
    ...list,
    close,
    toggle: () => {
      setDismissedText(shown.length > 0 ? text : undefined);
      setOpened(shown.length === 0);
    },
  };
}
