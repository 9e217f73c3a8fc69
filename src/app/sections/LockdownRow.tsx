import { useState } from 'preact/hooks';
import type { LockdownPreview, LockdownStatus } from '../../web/mini-app/api.ts';
import { sentenceOf } from '../state/sentence-of.ts';
import { useAudit } from '../state/context.ts';
import { useAnswer } from '../state/use-answer.ts';
import { Icon } from '../parts/Icon.tsx';
import { confirmed, MESSAGE_MAX } from '../telegram/confirm.ts';
import { feel } from '../telegram/haptics.ts';
import { t } from '../text.ts';

/** Closing every open link at once, how far that is, and bringing them back. */
export function LockdownRow({ canAct }: { canAct: boolean }) {
  const { overview, server, announce } = useAudit();
  const path = `chats/${overview?.chat.peerId}/lockdown`;
  const { data, retry } = useAnswer<LockdownStatus>(path, { keeps: true });
  const [isBusy, setBusy] = useState(false);
  if (data === null) return null;
  const { lockdown } = data;
  const isLocked = lockdown !== null && (lockdown.state === 'running' || lockdown.state === 'closed');
  if (!canAct && !isLocked) return null;

  async function ask(
    what: () => Promise<Parameters<typeof confirmed>[0]>,
    to: string,
    body: Record<string, unknown>,
  ): Promise<void> {
    if (isBusy) return;
    setBusy(true);
    try {
      if (!(await confirmed(await what()))) return;
      await server.post(to, body);
      feel('success');
      announce(t(to === path ? 'lockdown-begun' : 'lockdown-lifting'));
    } catch (error) {
      feel('error');
      announce(sentenceOf(error), 'bad');
    } finally {
      setBusy(false);
      retry();
    }
  }
  const lock = (mode: 'approval' | 'revoke'): Promise<void> =>
    ask(
      async () => {
        const preview = await server.get<LockdownPreview>(`${path}/preview?mode=${mode}`);
        return { title: t('lockdown-title'), message: effectOf(preview), yes: t(`lockdown-${mode}`) };
      },
      path,
      { mode },
    );
  const lift = (): Promise<void> =>
    ask(async () => ({ title: t('lift-title'), message: t('lift-ask'), yes: t('lift') }), `${path}/lift`, {});

  return (
    <div class="lockdown">
      <h3>{t('lockdown')}</h3>
      {lockdown !== null && lockdown.state !== 'lifted' && (
        <div role="status">
          <p>
            <Icon name="lock" /> {t(`lockdown-${lockdown.state}`)}
          </p>
          {(lockdown.state === 'running' || lockdown.state === 'lifting') && (
            <progress
              max={Math.max(lockdown.links, 1)}
              value={lockdown.done + lockdown.failed}
              aria-label={t('progress')}
            />
          )}
          {lockdown.failed + lockdown.cannot > 0 && (
            <p class="quiet">{t('lockdown-left-open', { count: lockdown.failed + lockdown.cannot })}</p>
          )}
          {isLocked && !lockdown.seesAll && <p class="quiet">{t('lockdown-unseen')}</p>}
        </div>
      )}
      {canAct && (
        <div class="acts">
          {isLocked ? (
            <button type="button" class="button" disabled={isBusy} onClick={() => void lift()}>
              {t('lift')}
            </button>
          ) : (
            <>
              <p class="quiet">{t('lockdown-hint')}</p>
              <button type="button" class="button" disabled={isBusy} onClick={() => void lock('approval')}>
                {t('lockdown-approval')}
              </button>
              <button type="button" class="button bad" disabled={isBusy} onClick={() => void lock('revoke')}>
                {t('lockdown-revoke')}
              </button>
            </>
          )}
        </div>
      )}
    </div>
  );
}

/** What is left out first where a popup has no room for all: what stays open is always said. */
const SPARE = [[], ['already'], ['already', 'primary']];

/** What a lockdown will do, in numbers, and what it can't. */
function effectOf({ open, seesAll, ...preview }: LockdownPreview): string {
  const { toApproval, toRevoke, primary, already, cannot } = preview;
  const counts = Object.entries({ approval: toApproval, revoke: toRevoke, primary, already, cannot });
  const without = (spare: string[]): string =>
    [
      t('lockdown-will', { count: open }),
      ...counts
        .filter(([what, count]) => count > 0 && !spare.includes(what))
        .map(([what, count]) => t(`lockdown-will-${what}`, { count })),
      ...(seesAll ? [] : [t('lockdown-unseen')]),
    ].join(' ');
  const texts = SPARE.map(without);
  return texts.find((text) => text.length <= MESSAGE_MAX) ?? texts.at(-1) ?? '';
}
