import { useEffect, useRef, useState } from 'preact/hooks';
import type { Activity } from '../../web/mini-app/api.ts';
import { useAudit } from '../state/context.ts';
import { THEME_CHANGED } from '../telegram/theme.ts';
import { t } from '../text.ts';

/** Joins and leaves by day. What eyes see of it, screen readers get as a table. */
export function Plot({ activity }: { activity: Activity }) {
  const { formats } = useAudit();
  const place = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<number | null>(null);
  const [drawn, drawAgain] = useState(0);
  const [isFailed, setFailed] = useState(false);
  useEffect(() => {
    const redraw = (): void => drawAgain((count) => count + 1);
    document.addEventListener(THEME_CHANGED, redraw);
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', redraw);
    return () => {
      document.removeEventListener(THEME_CHANGED, redraw);
      dark.removeEventListener('change', redraw);
    };
  }, []);
  useEffect(() => {
    const target = place.current;
    if (target === null) return undefined;
    let end: (() => void) | null = null;
    let isGone = false;
    // A large part of the page's script: what can be pressed doesn't wait for it.
    const draw = async (): Promise<void> => {
      try {
        const { drawChart } = await import('./chart.ts');
        if (!isGone) end = drawChart(target, activity, formats.day, setAt);
      } catch {
        setFailed(true);
      }
    };
    void draw();
    return () => {
      isGone = true;
      end?.();
    };
  }, [activity, formats, drawn]);
  const shown = at ?? activity.days.length - 1;
  const value = (counts: readonly number[]): string => formats.number(counts[shown] ?? 0);
  return (
    <figure class="plot">
      <figcaption class="plot-key">
        <span class="quiet">{at === null ? t('today') : formats.day(activity.days[shown] ?? 0)}</span>
        <span class="key joins">{t('joined-count', { count: value(activity.joins) })}</span>
        <span class="key leaves">{t('left-count', { count: value(activity.leaves) })}</span>
      </figcaption>
      {!isFailed && <div ref={place} class="plot-canvas" dir="ltr" aria-hidden="true" />}
      <table class={isFailed ? 'plot-table' : 'hidden'}>
        <caption>{t('plot-table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('day')}</th>
            <th scope="col">{t('joined')}</th>
            <th scope="col">{t('left')}</th>
          </tr>
        </thead>
        <tbody>
          {activity.days.map((day, index) => (
            <tr key={day}>
              <th scope="row">{formats.day(day)}</th>
              <td>{activity.joins[index]}</td>
              <td>{activity.leaves[index]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
