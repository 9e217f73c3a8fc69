import { useAudit } from '../state/context.ts';
import { t } from '../text.ts';
import { Icon } from './Icon.tsx';

/** How a number changed since the period before. @param isGood whether more of it is. */
export function Change({ now, before, isGood }: { now: number; before: number; isGood: boolean }) {
  const { formats } = useAudit();
  if (now === before) return <span class="change">{t('change-none')}</span>;
  const isMore = now > before;
  const kind = isMore === isGood ? 'good' : 'bad';
  // From nothing, anything is infinitely more.
  const said = before === 0 ? `+${formats.number(now)}` : formats.change((now - before) / Math.abs(before));
  return (
    <span class={`change ${kind}`}>
      <Icon name={isMore ? 'up' : 'down'} />
      <bdi>{said}</bdi>
      <span class="hidden"> {t('change-since', { before: formats.number(before) })}</span>
    </span>
  );
}
