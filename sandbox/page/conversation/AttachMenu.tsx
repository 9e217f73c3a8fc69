import { useRef } from 'preact/hooks';
import type { OutgoingMessage } from '../people.ts';
import { Icon } from '../shell/Icon.tsx';
import { Menu } from '../shell/Menu.tsx';
import { t } from '../text.ts';
import { sendFiles } from './send-files.ts';

/** The paperclip: a photo, or files of the person's own. */
export function AttachMenu({ send }: { send: (message: OutgoingMessage) => void }) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Menu
        label={t('attach')}
        class="icon-button"
        items={[
          {
            label: t('attach-photo'),
            picture: <Icon name="photo" />,
            onSelect: () => send({ photo: true }),
          },
          {
            label: t('attach-file'),
            picture: <Icon name="file" />,
            onSelect: () => picker.current?.click(),
          },
        ]}
      >
        <Icon name="attach" />
      </Menu>
      <input
        ref={picker}
        type="file"
        hidden
        multiple
        onChange={(event) => {
          void sendFiles(event.currentTarget.files ?? [], send);
          // The same file may be sent again.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
