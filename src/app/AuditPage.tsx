import type { Overview } from '../web/mini-app/api.ts';
import { useAudit } from './state/context.ts';
import type { Live } from './state/use-live.ts';
import { Chips } from './parts/Chips.tsx';
import { Icon } from './parts/Icon.tsx';
import { Written } from './parts/Written.tsx';
import { ActivitySection } from './sections/ActivitySection.tsx';
import { LinkDrawer } from './sections/LinkDrawer.tsx';
import { LinksSection } from './sections/LinksSection.tsx';
import { OpenNow } from './sections/OpenNow.tsx';
import { PeopleSection } from './sections/PeopleSection.tsx';
import { t } from './text.ts';

/** A chat's audit: who can get in now, what happened, its links, its people. */
export function AuditPage({ overview, connection }: { overview: Overview; connection: Live['connection'] }) {
  const { place } = useAudit();
  const { chat, role } = overview;
  return (
    <>
      <main class="page" inert={place.open !== null}>
        <header class="page-head">
          <div>
            <h1>
              <Written text={chat.title} />
            </h1>
            <p class="quiet">
              {t(`kind-${chat.kind}`)}
              {chat.username !== null && (
                <>
                  {' · '}
                  <bdi>@{chat.username}</bdi>
                </>
              )}
              {role === 'auditor' && ` · ${t('read-only')}`}
            </p>
          </div>
          {connection !== 'live' && (
            <p class="badge warn" role="status">
              <Icon name="warn" /> {connection === 'taken' ? t('paused') : t('reconnecting')}
            </p>
          )}
        </header>
        <Chips />
        <OpenNow overview={overview} />
        <ActivitySection />
        <LinksSection />
        <PeopleSection />
      </main>
      {place.open !== null && <LinkDrawer key={place.open} linkId={place.open} />}
    </>
  );
}
