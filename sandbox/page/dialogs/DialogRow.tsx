import type { DialogSummary } from '../answers.ts';
import { Avatar } from '../shell/Avatar.tsx';
import { useSandbox } from '../shell/context.ts';
import { Icon, type IconName } from '../shell/Icon.tsx';
import { kindLabel } from '../shell/names.ts';
import { listTime } from '../shell/times.ts';
import { t } from '../text.ts';
import { peerOfDialog } from './peer-of-dialog.ts';
import { previewOf } from './preview-of.ts';

const KIND_ICONS: Record<DialogSummary['kind'], IconName> = {
  bot: 'bot',
  basic: 'group',
  supergroup: 'group',
  channel: 'channel',
};

export function DialogRow({ dialog, current }: { dialog: DialogSummary; current: boolean }) {
  const { world, me, now, navigate } = useSandbox();
  const last = dialog.lastMessage;
  const preview = last ? previewOf(last, world, me.id) : undefined;
  return (
    <li>
      <button
        type="button"
        class="dialog-row"
        aria-current={current ? 'page' : undefined}
        onClick={() => navigate({ chat: dialog.key, view: 'chat' })}
      >
        <Avatar id={peerOfDialog(dialog.key)} name={dialog.title} size="large" />
        <span class="dialog-words">
          <span class="dialog-line">
            <span class="dialog-kind" title={kindLabel(dialog.kind)}>
              <Icon name={KIND_ICONS[dialog.kind]} />
              <span class="visually-hidden">{kindLabel(dialog.kind)}</span>
            </span>
            <span class="dialog-title">{dialog.title}</span>
            {last && <time class="dialog-time">{listTime(last.date, now())}</time>}
          </span>
          <span class="dialog-preview">
            {preview?.who && <span class="dialog-who">{preview.who}: </span>}
            {preview?.text ?? (dialog.kind === 'bot' ? t('bot-not-started') : kindLabel(dialog.kind))}
          </span>
        </span>
      </button>
    </li>
  );
}
