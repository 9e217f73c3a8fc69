import type { TargetedSubmitEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { FaultKind, NewFault } from '../../server/world/types.ts';
import { people } from '../people.ts';
import { useSandbox } from '../shell/context.ts';
import { nameOf } from '../shell/names.ts';
import { t } from '../text.ts';
import {
  FAULT_KINDS,
  FAULT_METHODS,
  FAULT_PARAMETER_NAMES,
  FAULT_PARAMETERS,
  type FaultParameter,
} from './fault-kinds.ts';
import { Choice } from './Choice.tsx';

type Parameters = Partial<Record<FaultParameter, string>>;

/** What every fault may have; empty fields are left to the server. */
interface Reach {
  times: string;
  lastsSeconds: string;
  userId: string;
  front: string;
}

const EVERYTHING: Reach = { times: '', lastsSeconds: '', userId: '', front: '' };
const FRONTS = ['mtproto', 'bot_api'] as const;

function faultOf(method: string, kind: FaultKind, reach: Reach, parameters: Parameters): NewFault {
  const { message, ...numbers } = parameters;
  const { front, ...counts } = reach;
  const values = Object.entries({ ...numbers, ...counts })
    .filter(([, value]) => value !== '')
    .map(([name, value]) => [name, Number(value)]);
  const chosenFront = FRONTS.find((name) => name === front);
  return {
    method,
    kind,
    ...(message ? { message } : {}),
    ...(chosenFront ? { front: chosenFront } : {}),
    ...Object.fromEntries(values),
  };
}

export function FaultForm() {
  const { attempt, world } = useSandbox();
  const [method, setMethod] = useState<string>(FAULT_METHODS[0]);
  const [kind, setKind] = useState<FaultKind>('error');
  const [reach, setReach] = useState(EVERYTHING);
  const [parameters, setParameters] = useState<Parameters>(FAULT_PARAMETERS.error);

  function chooseKind(value: string) {
    const chosen = FAULT_KINDS.find((candidate) => candidate === value) ?? 'error';
    setKind(chosen);
    setParameters(FAULT_PARAMETERS[chosen]);
  }

  function submit(event: TargetedSubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    void attempt(people.addFault(faultOf(method, kind, reach, parameters)));
  }

  const names = FAULT_PARAMETER_NAMES.filter((name) => FAULT_PARAMETERS[kind][name] !== undefined);
  return (
    <section class="panel-section" aria-label={t('add-fault')}>
      <h4>{t('add-fault')}</h4>
      <form class="panel-form" onSubmit={submit}>
        <Choice
          label={t('fault-method')}
          value={method}
          choose={setMethod}
          options={FAULT_METHODS.map((name) => [name, name === '*' ? t('any-method') : name])}
        />
        <Choice
          label={t('fault-kind')}
          value={kind}
          choose={chooseKind}
          options={FAULT_KINDS.map((name) => [name, t(`fault-${name}`)])}
        />
        <p class="form-hint">{t(`fault-${kind}-hint`)}</p>
        <div class="field-pair">
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
          {(['times', 'lastsSeconds'] as const).map((name) => (
            <label key={name} class="field">
              <span>{t(`fault-${name}`)}</span>
              <input
                type="number"
                min={1}
                value={reach[name]}
                onInput={(event) => setReach({ ...reach, [name]: event.currentTarget.value })}
              />
            </label>
          ))}
          <Choice
            label={t('fault-account')}
            value={reach.userId}
            choose={(userId) => setReach({ ...reach, userId })}
            options={[
              ['', t('any-account')],
              ...world.users
                .filter(({ passive }) => !passive)
                .map((user): [string, string] => [String(user.id), nameOf(user)]),
            ]}
          />
          <Choice
            label={t('fault-front')}
            value={reach.front}
            choose={(front) => setReach({ ...reach, front })}
            options={[
              ['', t('any-front')],
              ...FRONTS.map((front): [string, string] => [front, t(`front-${front}`)]),
            ]}
          />
        </div>
        <p class="form-hint">{t('fault-end-hint')}</p>
        <div class="form-actions">
          <button type="submit" class="small-button">
            {t('add-fault')}
          </button>
        </div>
      </form>
    </section>
  );
}
