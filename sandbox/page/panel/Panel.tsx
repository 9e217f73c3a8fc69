import { useId, useState } from 'preact/hooks';
import type { DialogKey } from '../../server/world/types.ts';
import { useSandbox } from '../shell/context.ts';
import { Icon } from '../shell/Icon.tsx';
import { t } from '../text.ts';
import { ChatsTab } from './ChatsTab.tsx';
import { ClockTab } from './ClockTab.tsx';
import { FaultsTab } from './FaultsTab.tsx';
import { type PanelTab, Tabs } from './Tabs.tsx';

/** "What Telegram knows": the world beside the conversation. */
export function Panel({ open }: { open: DialogKey }) {
  const { navigate } = useSandbox();
  const [tab, setTab] = useState<PanelTab>('chats');
  const id = useId();
  return (
    <aside class="column panel" aria-labelledby={`${id}-title`}>
      <header class="column-header panel-header">
        <button
          type="button"
          class="icon-button not-desk"
          aria-label={t('back-to-conversation')}
          onClick={() => navigate({ view: 'chat' })}
        >
          <Icon name="back" />
        </button>
        <h2 id={`${id}-title`}>{t('what-telegram-knows')}</h2>
      </header>
      <Tabs id={id} tabs={['chats', 'faults', 'clock']} current={tab} onChange={setTab} />
      <div class="panel-body" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`}>
        {tab === 'chats' && <ChatsTab open={open} />}
        {tab === 'faults' && <FaultsTab />}
        {tab === 'clock' && <ClockTab />}
      </div>
    </aside>
  );
}
