import type { TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';

export interface OptionList<Option> {
  shown: Option[];
  active: number;
  choose: (option: Option) => void;
  /** @returns whether the key was for the list. */
  onKey: (event: TargetedKeyboardEvent<HTMLTextAreaElement>) => boolean;
}

/** Options above the text field, gone through with the arrow keys while one types on. */
export function useOptionList<Option>(
  text: string,
  shown: Option[],
  { choose, close }: { choose: (option: Option) => void; close: () => void },
): OptionList<Option> {
  // It belongs to one text, so that typing on starts afresh at once, before the next key arrives.
  const [marked, setMarked] = useState({ text: '', index: 0 });
  const active = marked.text === text ? marked.index : 0;

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

  return { shown, active, choose, onKey };
}
