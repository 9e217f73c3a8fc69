import type { TargetedSubmitEvent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { people } from '../people.ts';
import { useSandbox } from '../shell/context.ts';
import { duration, fullTime } from '../shell/times.ts';
import { t } from '../text.ts';
import { Choice } from './Choice.tsx';

const HOUR = 3600;
const STEPS = [
  { id: 'clock-hour', seconds: HOUR },
  { id: 'clock-day', seconds: 24 * HOUR },
  { id: 'clock-week', seconds: 7 * 24 * HOUR },
];
const UNITS = [
  { id: 'unit-minutes', seconds: 60 },
  { id: 'unit-hours', seconds: HOUR },
  { id: 'unit-days', seconds: 24 * HOUR },
];

/** The world's clock, which everybody shares: moved ahead, links expire. */
export function ClockTab() {
  const { world, now, attempt } = useSandbox();
  const [, tick] = useState(0);
  const [amount, setAmount] = useState('30');
  const [unit, setUnit] = useState(60);

  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), 1000);
    return () => clearInterval(timer);
  }, []);

  const advance = (seconds: number) => void attempt(people.advanceClock(seconds));

  function submit(event: TargetedSubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (Number.isFinite(Number(amount)) && Number(amount) !== 0) advance(Math.round(Number(amount) * unit));
  }

  const { clockOffset } = world;
  const away = t(clockOffset > 0 ? 'clock-ahead' : 'clock-behind', { distance: duration(clockOffset) });
  return (
    <section class="panel-section" aria-label={t('tab-clock')}>
      <p class="clock-now">{fullTime(now())}</p>
      <p class="section-empty">{clockOffset === 0 ? t('clock-true') : away}</p>
      <div class="clock-steps">
        {STEPS.map((step) => (
          <button
            key={step.id}
            type="button"
            class="button button-quiet"
            onClick={() => advance(step.seconds)}
          >
            {t(step.id)}
          </button>
        ))}
      </div>
      <form class="panel-form" onSubmit={submit}>
        <div class="field-pair">
          <label class="field">
            <span>{t('clock-by')}</span>
            <input
              type="number"
              step="any"
              value={amount}
              onInput={(event) => setAmount(event.currentTarget.value)}
            />
          </label>
          <Choice
            label={t('clock-unit')}
            value={String(unit)}
            choose={(seconds) => setUnit(Number(seconds))}
            options={UNITS.map(({ id, seconds }) => [String(seconds), t(id)])}
          />
        </div>
        <div class="form-actions">
          <button type="submit" class="small-button">
            {t('clock-move')}
          </button>
        </div>
      </form>
    </section>
  );
}
