import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { peerOfDialog } from '../dialogs/peer-of-dialog.ts';
import { people } from '../people.ts';
import { Avatar } from '../shell/Avatar.tsx';
import { useSandbox } from '../shell/context.ts';
import { t } from '../text.ts';
import { answerRequest } from './answer-request.ts';
import { AppDialog } from './AppDialog.tsx';
import { AppHeader } from './AppHeader.tsx';
import type { AppMessage } from './app-message.ts';
import { type AppColour, type AppPopup, type AppState, afterMessage, NEW_APP } from './app-state.ts';
import { BottomButtons } from './BottomButtons.tsx';
import type { OpenedApp } from './opened-app.ts';
import { useAppFrame } from './use-app-frame.ts';
import { useThemeParams } from './use-theme-params.ts';

/** As in Telegram Web. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-forms allow-modals allow-downloads';

interface Props {
  app: OpenedApp;
  /** Whether it covers the conversation, or is beside it. */
  covers: boolean;
  onClose: () => void;
  onReload: () => void;
}

/** A bot's Mini App: a frame with what Telegram puts around it. */
export function WebApp({ app, covers, onClose, onReload }: Props) {
  const { world, me, attempt, openUrl } = useSandbox();
  const host = useRef<HTMLElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const titleId = useId();
  const [state, setState] = useState<AppState>(NEW_APP);
  const [loaded, setLoaded] = useState(false);
  const [popup, setPopup] = useState<AppPopup>();
  const [asksToClose, setAsksToClose] = useState(false);
  const theme = useThemeParams();
  const bridge = useAppFrame(frame, app.url, onMessage);

  const botId = peerOfDialog(app.dialog);
  const bot = world.users.find((user) => user.id === botId);
  const title = bot?.firstName ?? world.bot.firstName;
  const { buttonText } = app;

  function onMessage(message: AppMessage) {
    if (afterMessage(NEW_APP, message)) {
      setState((before) => afterMessage(before, message) ?? before);
      return;
    }
    const known = answerRequest(message, {
      frame: bridge,
      theme,
      close: onClose,
      openPopup: (wanted) => {
        if (popup === undefined) setPopup(wanted);
        return popup === undefined;
      },
      openLink: (url) => {
        if (isOnThisMachine(url)) window.open(url, '_blank', 'noopener');
        else openUrl(url);
      },
      openTelegramLink: (url) => {
        openUrl(url);
        if (covers) onClose();
      },
      sendData:
        buttonText === undefined
          ? undefined
          : (data) => {
              onClose();
              void attempt(people.sendAppData(me.id, { dialog: app.dialog, buttonText, data }));
            },
    });
    // oxlint-disable-next-line no-console -- it is said to who develops the app.
    if (!known) console.warn(`The Mini App asked for what isn't simulated: ${message.type}`, message.data);
  }

  const requestClose = () => (state.confirmsClosing ? setAsksToClose(true) : onClose());
  const closePopup = (buttonId?: string) => {
    setPopup(undefined);
    bridge.say('popup_closed', buttonId === undefined ? {} : { button_id: buttonId });
  };

  useLayoutEffect(() => host.current?.focus({ preventScroll: true }), []);

  useEffect(() => bridge.say('theme_changed', { theme_params: theme }), [bridge, theme]);

  useEffect(() => {
    if (!frame.current) return undefined;
    const observer = new ResizeObserver(bridge.sayViewport);
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, [bridge]);

  const onKey = useRef(requestClose);
  onKey.current = requestClose;
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      // Whatever stands over it closes first, and lists in the composer use the key themselves.
      const isTaken = event.defaultPrevented || document.querySelector('dialog[open], .menu:popover-open');
      if (event.key !== 'Escape' || isTaken) return;
      // The same key would answer the question that it brings.
      event.preventDefault();
      onKey.current();
    };
    addEventListener('keydown', close);
    return () => removeEventListener('keydown', close);
  }, []);

  const colours: Record<string, string> = theme;
  const hex = (colour: AppColour): string =>
    'colour' in colour ? colour.colour : (colours[colour.key] ?? theme.bg_color);
  const settings = state.settings
    ? [{ label: t('app-settings'), onSelect: () => bridge.say('settings_button_pressed') }]
    : [];
  const reload = () => (state.reloadSupported ? bridge.say('reload_iframe') : onReload());

  return (
    <section
      ref={host}
      class="web-app"
      role={covers ? 'dialog' : 'region'}
      aria-modal={covers || undefined}
      aria-labelledby={titleId}
      tabIndex={-1}
      data-haptics={state.haptics.join(' ')}
    >
      <AppHeader
        botId={botId}
        title={title}
        titleId={titleId}
        colour={hex(state.header)}
        back={state.back}
        items={[
          ...settings,
          { label: t('reload-app'), onSelect: reload },
          { label: t('close-app'), onSelect: requestClose },
        ]}
        onBack={() => bridge.say('back_button_pressed')}
        onClose={requestClose}
      />
      <div class="web-app-frame" style={{ backgroundColor: hex(state.background) }}>
        <iframe
          ref={frame}
          src={app.url}
          title={t('app-of', { bot: title })}
          sandbox={SANDBOX}
          allow="clipboard-write"
          onLoad={() => setLoaded(true)}
        />
        {!loaded && !state.ready && (
          <p class="web-app-loading" role="status">
            <Avatar id={botId} name={title} size="large" />
            <span class="visually-hidden">{t('app-loading')}</span>
          </p>
        )}
      </div>
      <BottomButtons
        state={state}
        background={hex(state.bottomBar)}
        onMain={() => bridge.say('main_button_pressed')}
        onSecondary={() => bridge.say('secondary_button_pressed')}
      />
      {popup && (
        <AppDialog
          title={popup.title}
          message={popup.message}
          buttons={popup.buttons.map(({ id, type, text }) => ({
            text: type === 'ok' || type === 'close' || type === 'cancel' ? t(type) : text,
            destructive: type === 'destructive',
            onPress: () => closePopup(id),
          }))}
          onDismiss={() => closePopup()}
          over={host}
        />
      )}
      {asksToClose && (
        <AppDialog
          title={title}
          message={t('app-unsaved')}
          buttons={[
            { text: t('cancel'), onPress: () => setAsksToClose(false) },
            { text: t('close-anyway'), destructive: true, onPress: onClose },
          ]}
          onDismiss={() => setAsksToClose(false)}
          over={host}
        />
      )}
    </section>
  );
}

/** Such a link needs no question before it is followed. */
function isOnThisMachine(url: string): boolean {
  return ['127.0.0.1', 'localhost'].includes(new URL(url).hostname);
}
