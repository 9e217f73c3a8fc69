import type { DialogSummary } from '../answers.ts';
import { peerOfDialog } from '../dialogs/peer-of-dialog.ts';
import { people } from '../people.ts';
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

/** "Share to…": sends the text to a chat of the person's. */
export function ShareSheet({ text, dialogs, onClose }: Props) {
  const { me, attempt, toast } = useSandbox();

  async function share(dialog: DialogSummary) {
    onClose();
    if (await attempt(people.send(me.id, dialog.key, { text })))
      toast(t('shared-to', { chat: dialog.title }));
  }

  return (
    <Sheet title={t('share-to')} onClose={onClose}>
      <p class="sheet-quote">{text}</p>
      <ul class="choices">
        {dialogs.map((dialog) => (
          <PeerChoice
            key={dialog.key}
            id={peerOfDialog(dialog.key)}
            title={dialog.title}
            hint={kindLabel(dialog.kind)}
            onChoose={() => void share(dialog)}
          />
        ))}
      </ul>
    </Sheet>
  );
}
