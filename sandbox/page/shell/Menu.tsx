import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { placeBeside } from './place-beside.ts';

export interface MenuItem {
  label: string;
  hint?: string;
  picture?: ComponentChildren;
  danger?: boolean;
  current?: boolean;
  onSelect: () => void;
}

interface Props {
  label: string;
  class: string;
  items: MenuItem[];
  /** Shown instead of a menu without items. */
  empty?: string;
  children: ComponentChildren;
}

/** A button that opens a list of things to do. Arrow keys walk it; Esc or a click elsewhere closes it. */
export function Menu({ label, class: className, items, empty, children }: Props) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);

  const options = () => [...(list.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];

  // Its items are there only while it is open, so its size is known only then.
  useLayoutEffect(() => {
    if (!open || !list.current || !button.current) return;
    placeBeside(list.current, button.current);
    (options().find((option) => option.ariaChecked === 'true') ?? options()[0])?.focus();
  }, [open]);

  function onKeyDown(event: TargetedKeyboardEvent<HTMLDivElement>) {
    const all = options();
    const at = all.findIndex((option) => option === document.activeElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1 + all.length, Home: 0, End: all.length - 1 }[event.key];
    if (event.key === 'Tab') list.current?.hidePopover();
    if (next === undefined || all.length === 0) return;
    event.preventDefault();
    all[next % all.length]?.focus();
  }

  function select(item: MenuItem) {
    list.current?.hidePopover();
    button.current?.focus();
    item.onSelect();
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        class={className}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        popovertarget={id}
      >
        {children}
      </button>
      <div
        ref={list}
        id={id}
        class="menu"
        role="menu"
        aria-label={label}
        popover="auto"
        onToggle={(event) => setOpen(event.newState === 'open')}
        onKeyDown={onKeyDown}
      >
        {open && items.length === 0 && <p class="menu-empty">{empty}</p>}
        {open &&
          items.map((item) => (
            <button
              key={item.label}
              type="button"
              role={item.current === undefined ? 'menuitem' : 'menuitemradio'}
              aria-checked={item.current}
              tabIndex={-1}
              class={item.danger ? 'menu-item danger' : 'menu-item'}
              onClick={() => select(item)}
            >
              {item.picture}
              <span class="menu-words">
                <span class="menu-label">{item.label}</span>
                {item.hint && <span class="menu-hint">{item.hint}</span>}
              </span>
            </button>
          ))}
      </div>
    </>
  );
}
