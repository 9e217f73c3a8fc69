import { useAudit } from './state/context.ts';
import { Empty } from './parts/Empty.tsx';
import { Icon } from './parts/Icon.tsx';
import { Written } from './parts/Written.tsx';
import { t } from './text.ts';

/** Whose audit somebody sees who may see several. */
export function ChatChooser() {
  const { session, go } = useAudit();
  if (session.chats.length === 0) {
    return (
      <main class="page">
        <h1>{t('title')}</h1>
        <Empty title={t('no-chats')} hint={t('no-chats-hint')} />
      </main>
    );
  }
  return (
    <main class="page">
      <h1>{t('which-chat')}</h1>
      <ul class="card rows">
        {session.chats.map(({ peerId, title, role, open }) => (
          <li key={peerId}>
            <button type="button" class="row" onClick={() => go({ chat: peerId })}>
              <span class="row-main">
                <Written text={title} />
                <span class="quiet">
                  {t('open-links-count', { count: open })}
                  {role === 'auditor' && ` · ${t('read-only')}`}
                </span>
              </span>
              <Icon name="next" />
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}
