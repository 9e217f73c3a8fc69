import type { TargetedKeyboardEvent } from 'preact';
import { t } from '../text.ts';

export type PanelTab = 'chats' | 'faults' | 'clock';

interface Props {
  id: string;
  tabs: readonly PanelTab[];
  current: PanelTab;
  onChange: (tab: PanelTab) => void;
}

export function Tabs({ id, tabs, current, onChange }: Props) {
  function onKeyDown(event: TargetedKeyboardEvent<HTMLDivElement>) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const next = tabs[(tabs.indexOf(current) + step + tabs.length) % tabs.length];
    if (!next) return;
    onChange(next);
    document.getElementById(`${id}-${next}`)?.focus();
  }

  return (
    <div class="tabs" role="tablist" onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab}
          id={`${id}-${tab}`}
          type="button"
          role="tab"
          aria-selected={tab === current}
          aria-controls={`${id}-panel`}
          tabIndex={tab === current ? 0 : -1}
          onClick={() => onChange(tab)}
        >
          {t(`tab-${tab}`)}
        </button>
      ))}
    </div>
  );
}
