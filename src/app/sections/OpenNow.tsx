import type { OpenKind, Openings, Overview } from '../../web/mini-app/api.ts';
import { useAudit } from '../state/context.ts';
import { paths } from '../state/paths.ts';
import { sentenceOf } from '../state/sentence-of.ts';
import { useAnswer } from '../state/use-answer.ts';
import { Failure } from '../parts/Failure.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { Written } from '../parts/Written.tsx';
import { t } from '../text.ts';
import { DriftRows } from './DriftRows.tsx';
import { LockdownRow } from './LockdownRow.tsx';

const KINDS: readonly OpenKind[] = ['primary', 'unlimited', 'never-expires', 'waiting-requests', 'limited'];

/** "Who can get in right now?" The riskiest first, with what can't be seen. */
export function OpenNow({ overview: { chat, role } }: { overview: Overview }) {
  const { data, failed, retry } = useAnswer<Openings>(paths.openings(chat.peerId), { keeps: true });
  return (
    <section class="card open-now" aria-labelledby="open-now">
      <div class="card-head">
        <h2 id="open-now">{t('open-now')}</h2>
      </div>
      {failed !== null && data === null ? (
        <Failure failed={failed} retry={retry} />
      ) : data === null ? (
        <Skeleton rows={4} />
      ) : (
        <>
          <p class="figure-line">
            <span class="figure">{data.total}</span> {t('open-links', { count: data.total })}
            {data.full > 0 && <span class="quiet"> · {t('full-links', { count: data.full })}</span>}
          </p>
          <Ways openings={data} username={chat.username} />
          <DriftRows />
          <LockdownRow canAct={role === 'owner'} />
          <CannotSee openings={data} />
        </>
      )}
    </section>
  );
}

/** Ways in, as rows that lead to their links. */
function Ways({ openings: { others, counts }, username }: { openings: Openings; username: string | null }) {
  const { go, formats } = useAudit();
  const showLinks = (admin: number | null): void => {
    go({ state: 'active', sort: 'risk', admin, text: null });
    document.getElementById('links')?.scrollIntoView({ block: 'start' });
  };
  return (
    <ul class="rows">
      {others.map(({ risk, person, open }) => (
        <li key={`${risk}${person?.userId}`}>
          {risk === 'public-username' ? (
            <p class="row">
              <span class="dot risk-high" />
              <span class="row-main">{t('risk-public-username', { username: username ?? '' })}</span>
            </p>
          ) : (
            <button type="button" class="row" onClick={() => showLinks(person?.userId ?? null)}>
              <span class="dot risk-high" />
              <span class="row-main">
                <span>
                  {t(`risk-${risk}`)}: <Written text={person?.name ?? null} or={t('nameless-admin')} />
                </span>
              </span>
              <strong>{formats.number(open)}</strong>
              <Icon name="next" />
            </button>
          )}
        </li>
      ))}
      {KINDS.filter((kind) => counts[kind] > 0).map((kind) => (
        <li key={kind}>
          <button type="button" class="row" onClick={() => showLinks(null)}>
            <span
              class={`dot ${kind === 'limited' ? 'risk-low' : kind === 'unlimited' || kind === 'primary' ? 'risk-high' : 'risk-some'}`}
            />
            <span class="row-main">
              <span>{t(`risk-${kind}`)}</span>
              <span class="quiet">{t(`risk-${kind}-hint`)}</span>
            </span>
            <strong>{formats.number(counts[kind])}</strong>
            <Icon name="next" />
          </button>
        </li>
      ))}
    </ul>
  );
}

function CannotSee({ openings: { unseen, census } }: { openings: Openings }) {
  const { formats, server, overview, announce } = useAudit();
  const isGoingOn = census !== null && census.finishedAt === null;
  const check = async (): Promise<void> => {
    try {
      await server.post(`chats/${overview?.chat.peerId}/census`);
      announce(t('census-begun'));
    } catch (error) {
      announce(sentenceOf(error), 'bad');
    }
  };
  return (
    <details class="note">
      <summary>{t('cannot-see')}</summary>
      <ul>
        {unseen.map((what) => (
          <li key={what}>{t(`unseen-${what}`)}</li>
        ))}
      </ul>
      {census !== null && (
        <p>
          {census.finishedAt === null
            ? t('census-going-on', { done: census.done, total: census.total ?? census.done })
            : t('census-done', { when: formats.distance(census.finishedAt) })}
        </p>
      )}
      {overview?.role === 'owner' && !isGoingOn && (
        <button type="button" class="button small" onClick={() => void check()}>
          {t('census-check')}
        </button>
      )}
    </details>
  );
}
