import type { DialogSummary } from '../answers.ts';
import { peerOfDialog } from '../dialogs/peer-of-dialog.ts';
import { useSandbox } from '../shell/context.ts';
import { kindLabel } from '../shell/names.ts';
import { Sheet } from '../shell/Sheet.tsx';
import { t } from '../text.ts';
import { PeerChoice } from './PeerChoice.tsx';

interface Props {
  text: string;
  dialogs: DialogSummary[];
  onClose: () => void;
}

/** Behind a button that asks its bot in another chat: the text goes into the input field there. */
export function WriteInSheet({ text, dialogs, onClose }: Props) {
  const { navigate } = useSandbox();
  return (
    <Sheet title={t('choose-chat')} onClose={onClose}>
      <ul class="choices">
        {dialogs.map(({ key, title, kind }) => (
          <PeerChoice
            key={key}
            id={peerOfDialog(key)}
            title={title}
            hint={kindLabel(kind)}
            onChoose={() => {
              onClose();
              navigate({ chat: key, view: 'chat', text });
            }}
          />
        ))}
      </ul>
    </Sheet>
  );
}
