import type { TargetedSubmitEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { FaultKind } from '../../server/world/types.ts';
import { type NewFault, people } from '../people.ts';
import { useSandbox } from '../shell/context.ts';
import { t } from '../text.ts';
import { FAULT_KINDS, FAULT_METHODS, FAULT_PARAMETERS, type FaultParameter } from './fault-kinds.ts';

type Parameters = Partial<Record<FaultParameter, string>>;

function faultOf(method: string, kind: FaultKind, times: string, parameters: Parameters): NewFault {
  const { message, ...numbers } = parameters;
  const values = Object.entries(numbers).map(([name, value]) => [name, Number(value)]);
  return {
    method,
    kind,
    times: Number(times),
    ...(message ? { message } : {}),
    ...Object.fromEntries(values),
  };
}

export function FaultForm() {
  const { attempt } = useSandbox();
  const [method, setMethod] = useState<string>(FAULT_METHODS[0]);
  const [kind, setKind] = useState<FaultKind>('error');
  const [times, setTimes] = useState('1');
  const [parameters, setParameters] = useState<Parameters>(FAULT_PARAMETERS.error);

  function chooseKind(value: string) {
    const chosen = FAULT_KINDS.find((candidate) => candidate === value) ?? 'error';
    setKind(chosen);
    setParameters(FAULT_PARAMETERS[chosen]);
  }

  function submit(event: TargetedSubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    void attempt(people.addFault(faultOf(method, kind, times, parameters)));
  }

  const names = (['code', 'message', 'seconds', 'executeAfterMs', 'answerAfterMs'] as const).filter(
    (name) => FAULT_PARAMETERS[kind][name] !== undefined,
  );
  return (
    <section class="panel-section" aria-label={t('add-fault')}>
      <h4>{t('add-fault')}</h4>
      <form class="panel-form" onSubmit={submit}>
        <label class="field">
          <span>{t('fault-method')}</span>
          <select value={method} onChange={(event) => setMethod(event.currentTarget.value)}>
            {FAULT_METHODS.map((name) => (
              <option key={name} value={name}>
                {name === '*' ? t('any-method') : name}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{t('fault-kind')}</span>
          <select value={kind} onChange={(event) => chooseKind(event.currentTarget.value)}>
            {FAULT_KINDS.map((name) => (
              <option key={name} value={name}>
                {t(`fault-${name}`)}
              </option>
            ))}
          </select>
        </label>
        <p class="form-hint">{t(`fault-${kind}-hint`)}</p>
        <div class="field-pair">
          <label class="field">
            <span>{t('fault-times')}</span>
            <input
              type="number"
              min={1}
              value={times}
              onInput={(event) => setTimes(event.currentTarget.value)}
            />
          </label>
          {names.map((name) => (
            <label key={name} class={name === 'message' ? 'field field-wide' : 'field'}>
              <span>{t(`fault-parameter-${name}`)}</span>
              <input
                inputMode={name === 'message' ? 'text' : 'numeric'}
                pattern={name === 'message' ? undefined : '-?\\d+'}
                required
                value={parameters[name] ?? ''}
                onInput={(event) => setParameters({ ...parameters, [name]: event.currentTarget.value })}
              />
            </label>
          ))}
        </div>
        <div class="form-actions">
          <button type="submit" class="small-button">
            {t('add-fault')}
          </button>
        </div>
      </form>
    </section>
  );
}
