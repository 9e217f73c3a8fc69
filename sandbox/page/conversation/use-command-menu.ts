import type { TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { Command } from '../answers.ts';

export interface CommandMenuState {
  shown: Command[];
  active: number;
  toggle: () => void;
  close: () => void;
  choose: (command: Command) => void;
  /** @returns whether the key was for the menu. */
  onKey: (event: TargetedKeyboardEvent<HTMLTextAreaElement>) => boolean;
}

/** The list of commands, opened by the menu button or by typing "/". */
export function useCommandMenu(
  commands: Command[],
  text: string,
  choose: (command: Command) => void,
): CommandMenuState {
  const [opened, setOpened] = useState(false);
  // Each belongs to one text, so that typing on starts afresh at once, before the next key arrives.
  const [dismissedText, setDismissedText] = useState<string>();
  const [marked, setMarked] = useState({ text: '', index: 0 });
  const dismissed = dismissedText === text;
  const active = marked.text === text ? marked.index : 0;
  const typed = /^\/\w*$/.test(text);
  const prefix = typed ? text.slice(1).toLowerCase() : '';
  const matching = commands.filter((command) => command.command.startsWith(prefix));
  const shown = (typed && !dismissed) || opened ? matching : [];

  const close = () => {
    setOpened(false);
    setDismissedText(text);
  };

  function onKey(event: TargetedKeyboardEvent<HTMLTextAreaElement>): boolean {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const current = shown[active];
    if (!current) return false;
    if (step !== undefined) setMarked({ text, index: (active + step + shown.length) % shown.length });
    else if (event.key === 'Escape') close();
    else if ((event.key === 'Enter' && !event.shiftKey) || event.key === 'Tab') choose(current);
    else return false;
    event.preventDefault();
    return true;
  }

  return {
    shown,
    active,
    close,
    choose,
    onKey,
    toggle: () => {
      setDismissedText(shown.length > 0 ? text : undefined);
      setOpened(shown.length === 0);
    },
  };
}
