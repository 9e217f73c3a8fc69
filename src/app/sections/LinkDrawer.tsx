import { useEffect, useRef } from 'preact/hooks';
import type { LinkLife } from '../../web/mini-app/api.ts';
import { useAudit } from '../state/context.ts';
import { paths } from '../state/paths.ts';
import { usePages } from '../state/use-pages.ts';
import { useAnswer } from '../state/use-answer.ts';
import { Failure } from '../parts/Failure.tsx';
import { Icon } from '../parts/Icon.tsx';
import { More } from '../parts/More.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { StateBadge } from '../parts/StateBadge.tsx';
import { Written } from '../parts/Written.tsx';
import { t } from '../text.ts';
import { LinkActs } from './LinkActs.tsx';
import { LinkHistory, Versions } from './LinkHistory.tsx';
import { LinkName, LinkOrigin } from './LinkOrigin.tsx';
import { settingsIn } from './link-terms.ts';
import { Stays, staysOf } from './Stays.tsx';

/** All that is known of one link, over the page. Focus goes in, stays, and returns to where it came from. */
export function LinkDrawer({ linkId }: { linkId: string }) {
  const { back, overview } = useAudit();
  const { data, failed, retry } = useAnswer<LinkLife>(paths.link(overview?.chat.peerId ?? 0, linkId));
  const drawer = useRef<HTMLElement>(null);
  const close = (): void => back({ open: null });
  useFocusInside(drawer, close);
  return (
    <div class="scrim" onClick={({ target, currentTarget }) => target === currentTarget && close()}>
      <section
        class="drawer"
        role="dialog"
        aria-modal="true"
        aria-labelledby="drawer-title"
        tabIndex={-1}
        ref={drawer}
      >
        <div class="drawer-head">
          <h2 id="drawer-title">{data === null ? t('link') : <LinkName link={data.link} />}</h2>
          <button type="button" class="icon-button" aria-label={t('close')} onClick={close}>
            <Icon name="close" />
          </button>
        </div>
        {failed !== null && data === null ? (
          <Failure failed={failed} retry={retry} />
        ) : data === null ? (
          <Skeleton rows={8} />
        ) : (
          <Life life={data} />
        )}
      </section>
    </div>
  );
}

function Life({ life }: { life: LinkLife }) {
  const { formats } = useAudit();
  const { link, madeBy, url, versions, events, retention } = life;
  const settings = settingsIn(link.settings, formats);
  return (
    <>
      <p class="drawer-state">
        <StateBadge state={link.state} />
        <span class="quiet">
          {link.admin !== null && `${t('asked-for-by')} `}
          {(link.admin !== null || !link.permanent) && (
            <>
              <LinkOrigin link={link} />
              {' · '}
            </>
          )}
          {madeBy !== null && (
            <>
              <Written text={madeBy} or={t('nameless-admin')} />
              {' · '}
            </>
          )}
          {formats.moment(link.madeAt)}
        </span>
      </p>
      <LinkActs key={link.id} link={link} url={url} />
      <dl class="numbers small">
        <div>
          <dt>{t('inside-now')}</dt>
          <dd>
            <span class="figure">{formats.number(link.usage)}</span>
          </dd>
        </div>
        {(['1', '7', '30'] as const).map((days) => (
          <div key={days}>
            <dt>{t('stayed', { days: Number(days) })}</dt>
            <dd>
              <span class="figure">
                {retention[days].joined === 0
                  ? '–'
                  : formats.percent(retention[days].stayed / retention[days].joined)}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <h3>{t('settings')}</h3>
      <dl class="settings">
        {(['expires', 'limit', 'approval', 'price'] as const).map((name) =>
          settings[name] === null ? null : (
            <div key={name}>
              <dt>{t(`setting-${name}`)}</dt>
              <dd>
                {name === 'expires' && link.settings.expiresAt === null ? t('setting-never') : settings[name]}
              </dd>
            </div>
          ),
        )}
        {link.preset !== null && (
          <div>
            <dt>{t('setting-preset')}</dt>
            <dd>
              <Written text={link.preset} />
            </dd>
          </div>
        )}
      </dl>
      {versions.length > 1 && <Versions versions={versions} present={link.id} />}
      <h3>{t('who-came')}</h3>
      <Joined linkId={link.id} />
      <h3>{t('history')}</h3>
      <LinkHistory events={events} />
    </>
  );
}

/** Everybody who came by the link: from one of them to all others. */
function Joined({ linkId }: { linkId: string }) {
  const { overview } = useAudit();
  const list = usePages(paths.joined(overview?.chat.peerId ?? 0, linkId), 'before', staysOf);
  const { first, items: stays } = list;
  if (list.failed !== null && stays.length === 0) return <Failure failed={list.failed} retry={list.retry} />;
  if (first === null) return <Skeleton rows={3} />;
  if (stays.length === 0) return <p class="quiet">{t('nobody-came')}</p>;
  return (
    <>
      <Stays stays={stays} isOfLink />
      <More of={list} />
    </>
  );
}

const FOCUSABLE = 'button:not([disabled]), a[href], input, select, summary, [tabindex="0"]';

/** The page behind is inert: Tab goes round in here, or on to Telegram’s own buttons, which act on the link. Escape leaves. */
function useFocusInside(drawer: { current: HTMLElement | null }, close: () => void): void {
  const { launched } = useAudit();
  const leave = useRef(close);
  leave.current = close;
  useEffect(() => {
    const opener = new URLSearchParams(location.search).get('open');
    drawer.current?.focus();
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') leave.current();
      if (event.key !== 'Tab' || launched.inTelegram) return;
      const inside = [...(drawer.current?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])];
      const [first, last] = [inside[0], inside.at(-1)];
      const end = event.shiftKey ? first : last;
      if (document.activeElement !== end && !(event.shiftKey && document.activeElement === drawer.current))
        return;
      event.preventDefault();
      (event.shiftKey ? last : first)?.focus();
    };
    document.addEventListener('keydown', onKey);
    document.body.classList.add('held');
    return () => {
      document.removeEventListener('keydown', onKey);
      document.body.classList.remove('held');
      // The page behind is no longer inert when this is drawn.
      requestAnimationFrame(() =>
        document.querySelector<HTMLElement>(`[data-link="${CSS.escape(opener ?? '')}"]`)?.focus(),
      );
    };
  }, []);
}
