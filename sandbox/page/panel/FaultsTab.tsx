import type { Fault } from '../../server/world/types.ts';
import type { WorldView } from '../answers.ts';
import { useFaults } from '../live/use-faults.ts';
import { people } from '../people.ts';
import { useSandbox } from '../shell/context.ts';
import { Icon } from '../shell/Icon.tsx';
import { userName } from '../shell/names.ts';
import { t } from '../text.ts';
import { FaultForm } from './FaultForm.tsx';

/** "Flood wait", "3 times", "30 s", "Robin Porter": what there is to say about a fault. */
function factsOf({ kind, times, until, message, seconds, userId, front }: Fault, world: WorldView): string[] {
  const facts = [t(`fault-${kind}`)];
  if (times !== undefined) facts.push(t('fault-hits', { times }));
  else facts.push(t(until === undefined ? 'fault-until-removed' : 'fault-for-a-while'));
  if (message !== undefined) facts.push(message);
  if (seconds !== undefined) facts.push(t('seconds-short', { seconds }));
  if (userId !== undefined) facts.push(userName(world, userId));
  if (front !== undefined) facts.push(t(`front-${front}`));
  return facts;
}

/** What goes wrong next. */
export function FaultsTab() {
  const { live, attempt, world } = useSandbox();
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
                <span class="row-hint">{factsOf(fault, world).join(' · ')}</span>
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
