import type { LinkList, LinkRow } from '../../web/mini-app/api.ts';
import { useAudit } from '../state/context.ts';
import { paths } from '../state/paths.ts';
import { SORTS, STATES, type Sort } from '../state/use-place.ts';
import { usePages } from '../state/use-pages.ts';
import { Empty } from '../parts/Empty.tsx';
import { Failure } from '../parts/Failure.tsx';
import { Icon } from '../parts/Icon.tsx';
import { More } from '../parts/More.tsx';
import { SearchField } from '../parts/SearchField.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { StateBadge } from '../parts/StateBadge.tsx';
import { t } from '../text.ts';
import { LinkName, LinkOrigin } from './LinkOrigin.tsx';
import { termsOf } from './link-terms.ts';

/** All links of the chat: searched, filtered, sorted, and each leading to its drawer. */
export function LinksSection() {
  const { place, go, overview, formats } = useAudit();
  const list = usePages(
    paths.links(overview?.chat.peerId ?? 0, place),
    'after',
    (page: LinkList) => page.links,
  );
  const { first, items: links } = list;
  const count = (state: LinkRow['state'] | null): string => {
    if (first === null) return '';
    const all = Object.values(first.byState).reduce((sum, each) => sum + each, 0);
    return ` ${formats.number(state === null ? all : first.byState[state])}${first.more ? '+' : ''}`;
  };
  return (
    <section class="card links" aria-labelledby="links">
      <div class="card-head">
        <h2 id="links">{t('links')}</h2>
        <label class="select">
          <span class="hidden">{t('sort-by')}</span>
          <select
            value={place.sort}
            onChange={({ currentTarget }) =>
              go({ sort: SORTS.find((sort) => sort === currentTarget.value) ?? 'made' }, 'replace')
            }
          >
            {SORTS.map((sort: Sort) => (
              <option key={sort} value={sort}>
                {t(`sort-${sort}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <SearchField
        label={t('search-links')}
        value={place.text}
        onSearch={(text) => go({ text }, 'replace')}
      />
      <div class="filters" role="group" aria-label={t('filter-state')}>
        {[null, ...STATES].map((state) => (
          <button
            key={state ?? 'all'}
            type="button"
            class="filter"
            aria-pressed={place.state === state}
            onClick={() => go({ state }, 'replace')}
          >
            {t(`filter-${state ?? 'all'}`)}
            <span class="count">{count(state)}</span>
          </button>
        ))}
      </div>
      {place.preset !== null && <p class="quiet">{t('links-of-all-presets')}</p>}
      {list.failed !== null && links.length === 0 ? (
        <Failure failed={list.failed} retry={list.retry} />
      ) : first === null ? (
        <Skeleton rows={6} />
      ) : links.length === 0 ? (
        <NoLinks />
      ) : (
        <Table links={links} isBusy={list.isLoading} />
      )}
      <More of={list} />
    </section>
  );
}

function NoLinks() {
  const { place, go } = useAudit();
  const isFiltered = place.admin !== null || place.state !== null || place.text !== null;
  if (!isFiltered) return <Empty title={t('no-links')} hint={t('no-links-hint')} />;
  const all = (): void => go({ admin: null, state: null, text: null, preset: null, link: null });
  return <Empty title={t('no-links-match')} act={{ text: t('show-all'), onPress: all }} />;
}

function Table({ links, isBusy }: { links: readonly LinkRow[]; isBusy: boolean }) {
  const { go, formats } = useAudit();
  return (
    <table class="link-table" aria-busy={isBusy}>
      <thead>
        <tr>
          <th scope="col">{t('column-link')}</th>
          <th scope="col">{t('column-state')}</th>
          <th scope="col" class="wide">
            {t('column-admin')}
          </th>
          <th scope="col" class="wide">
            {t('column-made')}
          </th>
          <th scope="col" class="number">
            {t('column-joined')}
          </th>
        </tr>
      </thead>
      <tbody>
        {links.map((link) => (
          <tr key={link.id}>
            <th scope="row">
              <button
                type="button"
                class="link-name"
                data-link={link.id}
                onClick={() => go({ open: link.id })}
              >
                <LinkName link={link} />
              </button>
              <span class="quiet terms">
                {(link.admin !== null || !link.permanent) && (
                  <span class="narrow">
                    <LinkOrigin link={link} /> ·{' '}
                  </span>
                )}
                {termsOf(link.settings, formats)}
              </span>
            </th>
            <td>
              <StateBadge state={link.state} />
            </td>
            <td class="wide">
              <LinkOrigin link={link} />
            </td>
            <td class="wide quiet">{formats.day(link.madeAt)}</td>
            <td class="number">
              <Usage link={link} />
              <Icon name="next" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Usage({ link }: { link: LinkRow }) {
  const { formats } = useAudit();
  const { usageLimit } = link.settings;
  return (
    <span>
      <strong>{formats.number(link.usage)}</strong>
      {usageLimit !== null && <span class="quiet"> / {formats.number(usageLimit)}</span>}
      {link.requested > 0 && <span class="quiet waiting">{t('waiting', { count: link.requested })}</span>}
    </span>
  );
}
