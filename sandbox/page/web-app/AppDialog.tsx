import type { RefObject } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

export interface DialogButton {
  text: string;
  destructive?: boolean;
  onPress: () => void;
}

interface Props {
  title: string;
  message: string;
  buttons: DialogButton[];
  /** Esc, or a click beside it. */
  onDismiss: () => void;
  /** In whose middle it stands. */
  over: RefObject<HTMLElement | null>;
}

/** Telegram's own small dialog over an app: a few words and up to three buttons. */
export function AppDialog({ title, message, buttons, onDismiss, over }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [titleId, messageId] = [useId(), useId()];

  // As in `Sheet`: closed while it is still in the page, it gives the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    const place = over.current?.getBoundingClientRect();
    if (element && place) {
      element.style.left = `${place.left + place.width / 2}px`;
      element.style.top = `${place.top + place.height / 2}px`;
      element.style.maxWidth = `${place.width - 32}px`;
    }
    element?.showModal();
    return () => element?.close();
  }, [over]);

  return (
    <dialog
      ref={dialog}
      class="app-dialog"
      aria-labelledby={title ? titleId : messageId}
      aria-describedby={title ? messageId : undefined}
      onCancel={(event) => {
        event.preventDefault();
        onDismiss();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onDismiss();
      }}
    >
      <div class="app-dialog-body">
        {title && <h2 id={titleId}>{title}</h2>}
        <p id={messageId}>{message}</p>
        <div class={buttons.length > 2 ? 'app-dialog-buttons stacked' : 'app-dialog-buttons'}>
          {buttons.map(({ text, destructive, onPress }, index) => (
            <button
              key={`${index} ${text}`}
              type="button"
              class={destructive ? 'app-dialog-button danger' : 'app-dialog-button'}
              onClick={onPress}
            >
              {text}
            </button>
          ))}
        </div>
      </div>
    </dialog>
  );
}
