import type { LinkEvent, LinkRow } from '../../web/mini-app/api.ts';
import { useAudit } from '../state/context.ts';
import { StateBadge } from '../parts/StateBadge.tsx';
import { Written } from '../parts/Written.tsx';
import { t } from '../text.ts';
import { LinkName } from './LinkOrigin.tsx';
import { settingsIn } from './link-terms.ts';

/** What happened to a link, newest first. */
export function LinkHistory({ events }: { events: readonly LinkEvent[] }) {
  const { formats } = useAudit();
  if (events.length === 0) return <p class="quiet">{t('nothing-happened')}</p>;
  return (
    <ol class="history">
      {events.map((event, at) => (
        <li key={at}>
          <span>
            {t(`event-${event.what}`)}
            {event.outcome !== 'done' && <span class="badge">{t(`outcome-${event.outcome}`)}</span>}
          </span>
          {event.change !== null && <Changes change={event.change} />}
          <span class="quiet">
            {event.by !== null && (
              <>
                <Written text={event.by} or={t('nameless-admin')} /> ·{' '}
              </>
            )}
            {formats.moment(event.at)}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Changes({ change: { from, to } }: { change: NonNullable<LinkEvent['change']> }) {
  const { formats } = useAudit();
  const before = settingsIn(from, formats);
  const after = settingsIn(to, formats);
  const differs = (['expires', 'limit', 'approval', 'price'] as const).filter(
    (name) => before[name] !== after[name],
  );
  return (
    <ul class="changes">
      {from.title !== to.title && (
        <li>
          <Written text={from.title} /> {t('becomes')} <Written text={to.title} />
        </li>
      )}
      {differs.map((name) => (
        <li key={name}>
          {t(`setting-${name}`)}: <bdi>{before[name] ?? t('setting-none')}</bdi> {t('becomes')}{' '}
          <bdi>{after[name] ?? t('setting-none')}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** What a link was regenerated from and into. @param present the one whose drawer this is. */
export function Versions({ versions, present }: { versions: readonly LinkRow[]; present: string }) {
  const { go, formats } = useAudit();
  return (
    <>
      <h3>{t('versions')}</h3>
      <ol class="rows">
        {versions.toReversed().map((version) => (
          <li key={version.id}>
            <button
              type="button"
              class="row"
              disabled={version.id === present}
              aria-current={version.id === present}
              onClick={() => go({ open: version.id })}
            >
              <span class="row-main">
                <LinkName link={version} />
                <span class="quiet">{formats.moment(version.madeAt)}</span>
              </span>
              <StateBadge state={version.state} />
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
