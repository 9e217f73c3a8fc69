import { useState } from 'preact/hooks';
import type { Activity } from '../../web/mini-app/api.ts';
import { useAudit } from '../state/context.ts';
import { useAnswer } from '../state/use-answer.ts';
import { paths } from '../state/paths.ts';
import { DAYS } from '../state/use-place.ts';
import { BarList } from '../parts/BarList.tsx';
import { Change } from '../parts/Change.tsx';
import { Failure } from '../parts/Failure.tsx';
import { Plot } from '../parts/Plot.tsx';
import { Segmented } from '../parts/Segmented.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { t } from '../text.ts';

/** Who came and left in a period, and by whose links. */
export function ActivitySection() {
  const { place, go, overview } = useAudit();
  const { data, failed, retry } = useAnswer<Activity>(paths.activity(overview?.chat.peerId ?? 0, place), {
    keeps: true,
  });
  return (
    <>
      <section class="card activity" aria-labelledby="activity">
        <div class="card-head">
          <h2 id="activity">{t('activity')}</h2>
          <Segmented
            label={t('period')}
            options={DAYS.map((days) => ({ value: days, text: t('days', { days }) }))}
            value={place.days}
            onChange={(days) => go({ days }, 'replace')}
          />
        </div>
        {failed !== null && data === null ? (
          <Failure failed={failed} retry={retry} />
        ) : data === null ? (
          <Skeleton rows={5} />
        ) : (
          <>
            <Numbers activity={data} />
            <Plot activity={data} />
          </>
        )}
      </section>
      {data !== null && <Breakdowns activity={data} />}
    </>
  );
}

function Numbers({ activity: { now, before } }: { activity: Activity }) {
  const { formats } = useAudit();
  const net = (totals: Activity['now']): number => totals.joins - totals.leaves;
  const numbers = [
    { name: t('joined'), now: now.joins, before: before.joins, isGood: true },
    { name: t('left'), now: now.leaves, before: before.leaves, isGood: false },
    { name: t('net'), now: net(now), before: net(before), isGood: true },
  ];
  return (
    <dl class="numbers">
      {numbers.map((number) => (
        <div key={number.name}>
          <dt>{number.name}</dt>
          <dd>
            <span class="figure">{formats.number(number.now)}</span>
            <Change {...number} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

const BY = ['admin', 'link', 'preset'] as const;

function Breakdowns({ activity }: { activity: Activity }) {
  const { go, place } = useAudit();
  const [by, setBy] = useState<(typeof BY)[number]>('admin');
  // Of the whole chat, whatever the numbers above are filtered by.
  const total = activity.admins.reduce((sum, { joins }) => sum + joins, 0);
  return (
    <section class="card breakdown" aria-labelledby="breakdown">
      <div class="card-head">
        <h2 id="breakdown">{t('came-by')}</h2>
        <Segmented
          label={t('came-by')}
          options={BY.map((value) => ({ value, text: t(`by-${value}`) }))}
          value={by}
          onChange={setBy}
        />
      </div>
      {by === 'admin' && (
        <BarList
          shares={activity.admins}
          total={total}
          chosen={place.admin === null ? null : String(place.admin)}
          nameless={t('nameless-admin')}
          onChoose={(key) => go({ admin: key === null ? null : Number(key) })}
        />
      )}
      {by === 'link' && (
        <BarList
          shares={activity.links}
          total={total}
          chosen={place.link}
          nameless={t('untitled')}
          onChoose={(link) => go({ link })}
        />
      )}
      {by === 'preset' && (
        <BarList
          shares={activity.presets}
          total={total}
          chosen={place.preset}
          nameless={t('untitled')}
          onChoose={(preset) => go({ preset })}
        />
      )}
    </section>
  );
}
