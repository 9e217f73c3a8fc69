import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { DialogKey, ReplyButton, ReplyKeyboard as Keyboard } from '../../server/world/types.ts';
import type { ConversationView } from '../answers.ts';
import type { OutgoingMessage } from '../people.ts';
import { useSandbox } from '../shell/context.ts';
import { Icon } from '../shell/Icon.tsx';
import { t } from '../text.ts';
import { AttachMenu } from './AttachMenu.tsx';
import { CommandMenu, optionId } from './CommandMenu.tsx';
import { InlineResults } from './InlineResults.tsx';
import { MenuButton } from './MenuButton.tsx';
import { ReplyKeyboard } from './ReplyKeyboard.tsx';
import { sendFiles } from './send-files.ts';
import { splitText } from './split-text.ts';
import { useCommandMenu } from './use-command-menu.ts';
import { useInlineMode } from './use-inline-mode.ts';

function keyboardOf(view: ConversationView): Keyboard | undefined {
  return view.replyKeyboard && 'keyboard' in view.replyKeyboard ? view.replyKeyboard : undefined;
}

function placeholderOf(view: ConversationView): string {
  const from = view.replyKeyboard;
  return (from && 'input_field_placeholder' in from && from.input_field_placeholder) || t('message');
}

export function Composer({
  dialogKey,
  view,
  send,
}: {
  dialogKey: DialogKey;
  view: ConversationView;
  send: (message: OutgoingMessage) => void;
}) {
  const { route, navigate, openSheet, openApp, toast } = useSandbox();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [folded, setFolded] = useState(false);
  const listId = useId();
  const keyboard = keyboardOf(view);
  const forcesReply = Boolean(view.replyKeyboard && 'force_reply' in view.replyKeyboard);
  const newestKeyboardId = view.messages.findLast((message) => message.replyKeyboard)?.id;

  const submit = (message: string) => {
    setText('');
    menu.close();
    for (const part of splitText(message)) send({ text: part });
  };
  const menu = useCommandMenu(view.commands ?? [], text, (command) => submit(`/${command.command}`));
  const inline = useInlineMode(dialogKey, text, () => setText(''));
  const options = menu.shown.length > 0 ? menu : inline;

  // What a button put there; the address forgets it at once.
  useEffect(() => {
    if (route.text === undefined) return;
    setText(route.text);
    navigate({ text: undefined }, 'replace');
    field.current?.focus();
  }, [route.text, navigate]);

  // Touch screens would cover the conversation with their keyboard.
  useEffect(() => {
    if (forcesReply || matchMedia('(hover: hover)').matches) field.current?.focus({ preventScroll: true });
  }, [forcesReply, newestKeyboardId]);

  useEffect(() => setFolded(false), [newestKeyboardId]);

  useEffect(() => {
    const element = field.current;
    if (!element) return;
    element.style.height = 'auto';
    const borders = element.offsetHeight - element.clientHeight;
    element.style.height = `${element.scrollHeight + borders}px`;
  }, [text]);

  function onKeyDown(event: TargetedKeyboardEvent<HTMLTextAreaElement>) {
    if (options.onKey(event)) return;
    // While an input method composes, Enter belongs to it.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit(text);
  }

  function pressReply(button: ReplyButton, row: number, column: number) {
    const request = button.request_chat;
    const carrier = view.messages.findLast(
      (message) => message.replyKeyboard && 'keyboard' in message.replyKeyboard,
    );
    if (request) {
      if (carrier) openSheet({ type: 'pick-chat', messageId: carrier.id, requestId: request.request_id });
      return;
    }
    if (button.web_app) {
      if (carrier) openApp({ dialog: dialogKey, messageId: carrier.id, row, column });
      return;
    }
    if (Object.keys(button).some((name) => name.startsWith('request_'))) {
      toast(t('button-unknown'));
      return;
    }
    send({ text: button.text });
  }

  return (
    <footer class="composer">
      {menu.shown.length > 0 ? (
        <CommandMenu id={listId} menu={menu} />
      ) : (
        <InlineResults id={listId} inline={inline} />
      )}
      <div class="composer-width">
        <form
          class="composer-bar"
          onSubmit={(event) => {
            event.preventDefault();
            submit(text);
            field.current?.focus();
          }}
        >
          <MenuButton
            button={view.menuButton ?? null}
            expanded={menu.shown.length > 0}
            onCommands={() => {
              menu.toggle();
              field.current?.focus();
            }}
            onApp={() => openApp({ dialog: dialogKey, menu: true })}
          />
          <textarea
            ref={field}
            rows={1}
            value={text}
            placeholder={placeholderOf(view)}
            aria-label={t('message')}
            aria-haspopup="listbox"
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={options.shown.length > 0 ? optionId(listId, options.active) : undefined}
            onInput={(event) => setText(event.currentTarget.value)}
            onKeyDown={onKeyDown}
            onPaste={(event) => {
              const files = event.clipboardData?.files ?? [];
              if (files.length === 0) return;
              event.preventDefault();
              void sendFiles(files, send);
            }}
          />
          {keyboard && (
            <button
              type="button"
              class="icon-button"
              aria-label={t(folded ? 'show-keyboard' : 'hide-keyboard')}
              aria-pressed={!folded}
              onClick={() => setFolded(!folded)}
            >
              <Icon name="keyboard" />
            </button>
          )}
          <AttachMenu send={send} />
          <button type="submit" class="send-button" aria-label={t('send')} disabled={!text.trim()}>
            <Icon name="send" />
          </button>
        </form>
        {keyboard && !folded && <ReplyKeyboard keyboard={keyboard} onPress={pressReply} />}
      </div>
    </footer>
  );
}
