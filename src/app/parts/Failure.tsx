import type { AskFailed } from '../state/ask.ts';
import { tell } from '../telegram/tell.ts';
import { postEvent } from '@tma.js/bridge';
import { t } from '../text.ts';
import { Empty } from './Empty.tsx';

/** Trying again can't help: the page has to be opened anew, or isn't theirs. */
const CLOSES = new Set<AskFailed['reason']>(['init-data-bad', 'init-data-old', 'not-yours']);

/** Why something isn't shown, with a way on. @param isWhole it is all there is on the page. */
export function Failure({
  failed,
  retry,
  isWhole = false,
}: {
  failed: AskFailed;
  retry: () => void;
  isWhole?: boolean;
}) {
  const act = CLOSES.has(failed.reason)
    ? { text: t('close'), onPress: () => void tell(() => postEvent('web_app_close')) }
    : { text: t('try-again'), onPress: retry };
  const shown = (
    <div role="alert">
      <Empty
        title={t(`failed-${failed.reason}`)}
        hint={failed.sentence ?? t(`failed-${failed.reason}-hint`)}
        act={act}
      />
    </div>
  );
  if (!isWhole) return shown;
  return (
    <main class="page">
      <h1>{t('title')}</h1>
      {shown}
    </main>
  );
}
