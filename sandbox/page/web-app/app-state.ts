import { type AppMessage, colourOrNone, isRecord, textOf } from './app-message.ts';

/** The main or the secondary button below an app. */
export interface BottomButton {
  visible: boolean;
  text: string;
  active: boolean;
  progress: boolean;
  shine: boolean;
  colour: string | undefined;
  textColour: string | undefined;
}

export interface PopupButton {
  id: string;
  type: 'default' | 'destructive' | 'ok' | 'close' | 'cancel';
  text: string;
}

export interface AppPopup {
  title: string;
  message: string;
  buttons: PopupButton[];
}

/** A colour, or the key of one of the theme's. */
export type AppColour = { key: string } | { colour: string };

/** How an app wants what is around it. */
export interface AppState {
  ready: boolean;
  reloadSupported: boolean;
  back: boolean;
  settings: boolean;
  confirmsClosing: boolean;
  main: BottomButton;
  secondary: BottomButton;
  /** Where the secondary button is, seen from the main one. */
  secondaryPosition: 'left' | 'right' | 'top' | 'bottom';
  header: AppColour;
  background: AppColour;
  bottomBar: AppColour;
  /** Newest last. */
  haptics: readonly string[];
}

const NO_BUTTON: BottomButton = {
  visible: false,
  text: '',
  active: true,
  progress: false,
  shine: false,
  colour: undefined,
  textColour: undefined,
};

export const NEW_APP: AppState = {
  ready: false,
  reloadSupported: false,
  back: false,
  settings: false,
  confirmsClosing: false,
  main: NO_BUTTON,
  secondary: NO_BUTTON,
  secondaryPosition: 'left',
  header: { key: 'bg_color' },
  background: { key: 'bg_color' },
  bottomBar: { key: 'bottom_bar_bg_color' },
  haptics: [],
};

const MAX_POPUP_BUTTONS = 3;
const KEPT_HAPTICS = 50;

/**
 * What a message changes of how the app is shown.
 * @returns undefined for a message that is about something else.
 */
export function afterMessage(state: AppState, { type, data }: AppMessage): AppState | undefined {
  const isVisible = data['is_visible'] === true;
  switch (type) {
    case 'iframe_ready':
      return { ...state, reloadSupported: data['reload_supported'] === true };
    case 'iframe_will_reload':
      return { ...NEW_APP, haptics: state.haptics };
    case 'web_app_ready':
      return { ...state, ready: true };
    case 'web_app_setup_back_button':
      return { ...state, back: isVisible };
    case 'web_app_setup_settings_button':
      return { ...state, settings: isVisible };
    case 'web_app_setup_closing_behavior':
      return { ...state, confirmsClosing: data['need_confirmation'] === true };
    case 'web_app_setup_main_button':
      return { ...state, main: buttonOf(data) };
    case 'web_app_setup_secondary_button':
      return { ...state, secondary: buttonOf(data), secondaryPosition: positionOf(data['position']) };
    case 'web_app_set_header_color':
      return { ...state, header: colourOf(data['color'] ?? data['color_key'], state.header) };
    case 'web_app_set_background_color':
      return { ...state, background: colourOf(data['color'], state.background) };
    case 'web_app_set_bottom_bar_color':
      return { ...state, bottomBar: colourOf(data['color'], state.bottomBar) };
    case 'web_app_trigger_haptic_feedback':
      return { ...state, haptics: [...state.haptics, hapticOf(data)].slice(-KEPT_HAPTICS) };
    default:
      return undefined;
  }
}

/** A button without a text is not shown. */
function buttonOf(data: AppMessage['data']): BottomButton {
  const text = textOf(data['text'])?.trim() ?? '';
  return {
    visible: data['is_visible'] === true && text !== '',
    text,
    active: data['is_active'] !== false,
    progress: data['is_progress_visible'] === true,
    shine: data['has_shine_effect'] === true,
    colour: colourOrNone(data['color']),
    textColour: colourOrNone(data['text_color']),
  };
}

function positionOf(position: unknown): AppState['secondaryPosition'] {
  return position === 'right' || position === 'top' || position === 'bottom' ? position : 'left';
}

function colourOf(given: unknown, before: AppColour): AppColour {
  const colour = colourOrNone(given);
  if (colour !== undefined) return { colour };
  return typeof given === 'string' && /^[a-z_]+$/.test(given) ? { key: given } : before;
}

/** "impact:light", "notification:success", "selection_change". */
function hapticOf(data: AppMessage['data']): string {
  const detail = textOf(data['impact_style']) ?? textOf(data['notification_type']);
  return [textOf(data['type']) ?? '', ...(detail === undefined ? [] : [detail])].join(':');
}

/** @returns undefined for a popup that Telegram would not show: without a message, or without one to three buttons. */
export function popupOf(data: AppMessage['data']): AppPopup | undefined {
  const { title, message, buttons } = data;
  const text = textOf(message)?.trim() ?? '';
  if (text === '' || !Array.isArray(buttons)) return undefined;
  if (buttons.length === 0 || buttons.length > MAX_POPUP_BUTTONS) return undefined;
  return { title: textOf(title)?.trim() ?? '', message: text, buttons: buttons.map(popupButtonOf) };
}

function popupButtonOf(given: unknown): PopupButton {
  const { id, type, text } = isRecord(given) ? given : {};
  const known = type === 'destructive' || type === 'ok' || type === 'close' || type === 'cancel';
  return { id: textOf(id) ?? '', type: known ? type : 'default', text: textOf(text) ?? '' };
}
