import { useAudit } from '../state/context.ts';
import { paths } from '../state/paths.ts';
import { usePages } from '../state/use-pages.ts';
import { Empty } from '../parts/Empty.tsx';
import { Failure } from '../parts/Failure.tsx';
import { More } from '../parts/More.tsx';
import { SearchField } from '../parts/SearchField.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { t } from '../text.ts';
import { Stays, staysOf } from './Stays.tsx';

/** "Who let Sam in?" Everybody who joined, those who left included. */
export function PeopleSection() {
  const { place, go, overview } = useAudit();
  const list = usePages(paths.people(overview?.chat.peerId ?? 0, place), 'before', staysOf);
  const { first, items: stays } = list;
  return (
    <section class="card people" aria-labelledby="people">
      <div class="card-head">
        <h2 id="people">{t('people')}</h2>
      </div>
      <SearchField
        label={t('search-people')}
        value={place.person}
        onSearch={(person) => go({ person }, 'replace')}
      />
      {list.failed !== null && stays.length === 0 ? (
        <Failure failed={list.failed} retry={list.retry} />
      ) : first === null ? (
        <Skeleton rows={4} />
      ) : stays.length === 0 ? (
        <Empty
          title={t(place.person === null ? 'no-people' : 'no-people-match')}
          hint={t(place.person === null ? 'no-people-hint' : 'no-people-match-hint')}
        />
      ) : (
        <Stays stays={stays} />
      )}
      <More of={list} />
    </section>
  );
}
