import { useFaults } from '../live/use-faults.ts';
import { people } from '../people.ts';
import { useSandbox } from '../shell/context.ts';
import { Icon } from '../shell/Icon.tsx';
import { t } from '../text.ts';
import { FaultForm } from './FaultForm.tsx';

/** What shall go wrong next. */
export function FaultsTab() {
  const { live, attempt } = useSandbox();
  const faults = useFaults(live);
  return (
    <>
      <section class="panel-section" aria-label={t('faults-waiting')}>
        <h4>{t('faults-waiting')}</h4>
        {faults.length === 0 && <p class="section-empty">{t('no-faults')}</p>}
        <ul class="rows">
          {faults.map((fault) => (
            <li key={fault.id} class="row">
              <span class="row-mark">
                <Icon name="bolt" />
              </span>
              <span class="row-words">
                <span class="row-title mono">{fault.method}</span>
                <span class="row-hint">
                  {t('fault-line', { kind: t(`fault-${fault.kind}`), times: fault.times })}
                  {fault.message && ` · ${fault.message}`}
                  {fault.seconds !== undefined && ` · ${t('seconds-short', { seconds: fault.seconds })}`}
                </span>
              </span>
              <button
                type="button"
                class="icon-button small"
                aria-label={t('remove-fault', { method: fault.method })}
                onClick={() => void attempt(people.removeFault(fault.id))}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      </section>
      <FaultForm />
    </>
  );
}
