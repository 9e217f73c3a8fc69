import { useState } from 'preact/hooks';
import type { LinkRow } from '../../web/mini-app/api.ts';
import { useAudit } from '../state/context.ts';
import { useChange } from '../state/use-change.ts';
import { Icon } from '../parts/Icon.tsx';
import { confirmed } from '../telegram/confirm.ts';
import { useMainButton } from '../telegram/use-buttons.ts';
import { t } from '../text.ts';

/** What the chat's owner can do with a link. Telegram's own button is for the one that matters. @param url null for those who only read. */
export function LinkActs({ link, url }: { link: LinkRow; url: string | null }) {
  const { overview, launched } = useAudit();
  const { change, isBusy } = useChange();
  const canAct = overview?.role === 'owner' && link.state !== 'revoked' && !link.permanent;
  const revoke = async (): Promise<void> => {
    const asked = { title: t('revoke-title'), message: t('revoke-ask'), yes: t('revoke') };
    if (await confirmed(asked)) await change(`links/${link.id}/revoke`, t('revoked'));
  };
  const regenerate = async (): Promise<void> => {
    const asked = { title: t('regenerate-title'), message: t('regenerate-ask'), yes: t('regenerate') };
    if (await confirmed(asked)) await change(`links/${link.id}/regenerate`, t('regenerated'), 'open-made');
  };
  useMainButton(
    canAct ? { text: t('revoke-link'), isDestructive: true, isBusy, onPress: () => void revoke() } : null,
  );
  return (
    <div class="acts">
      {url !== null && link.state !== 'revoked' && <CopyButton url={url} />}
      {canAct && (
        <>
          <button type="button" class="button" disabled={isBusy} onClick={() => void regenerate()}>
            {t('regenerate')}
          </button>
          {!launched.inTelegram && (
            <button type="button" class="button bad" disabled={isBusy} onClick={() => void revoke()}>
              {t('revoke-link')}
            </button>
          )}
        </>
      )}
      {isBusy && (
        <span class="quiet" role="status">
          {t('under-way')}
        </span>
      )}
    </div>
  );
}

function CopyButton({ url }: { url: string }) {
  const { announce } = useAudit();
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(url);
      setCopied(true);
      announce(t('copied'));
    } catch {
      announce(t('copy-failed'), 'bad');
    }
  };
  return (
    <button type="button" class="button" onClick={() => void copy()}>
      <Icon name="copy" /> {isCopied ? t('copied') : t('copy')}
    </button>
  );
}
