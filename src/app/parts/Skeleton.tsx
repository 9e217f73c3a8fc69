import { t } from '../text.ts';

/** What will be there, before it is. @param rows how many lines. */
export function Skeleton({ rows = 3 }: { rows?: number }) {
  return (
    <div class="skeletons" role="status" aria-label={t('loading')}>
      {Array.from({ length: rows }, (_, at) => (
        <span key={at} class="skeleton" />
      ))}
    </div>
  );
}

export function PageSkeleton() {
  return (
    <main class="page" aria-busy="true">
      <h1>{t('title')}</h1>
      <div class="card">
        <Skeleton rows={2} />
      </div>
      <div class="card">
        <Skeleton rows={6} />
      </div>
      <div class="card">
        <Skeleton rows={4} />
      </div>
    </main>
  );
}
