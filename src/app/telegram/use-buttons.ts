import { on, postEvent } from '@tma.js/bridge';
import { useEffect, useRef } from 'preact/hooks';
import { tell } from './tell.ts';
import { isDark } from './theme.ts';

/** Telegram's button that leads back, while there is somewhere to go back to. */
export function useBackButton(onPress: (() => void) | null): void {
  const press = useRef(onPress);
  press.current = onPress;
  const isVisible = onPress !== null;
  useEffect(() => {
    tell(() => postEvent('web_app_setup_back_button', { is_visible: isVisible }));
    return isVisible ? on('back_button_pressed', () => press.current?.()) : undefined;
  }, [isVisible]);
  // It is Telegram's: it doesn't go by itself with what it was for.
  useEffect(() => () => void tell(() => postEvent('web_app_setup_back_button', { is_visible: false })), []);
}

export interface MainAct {
  text: string;
  /** It takes something away. */
  isDestructive: boolean;
  /** It is being done. */
  isBusy: boolean;
  onPress: () => void;
}

/** Telegram's own large button, for the one act of what is shown. */
export function useMainButton(act: MainAct | null): void {
  const press = useRef(act?.onPress);
  press.current = act?.onPress;
  const { text = '', isDestructive = false, isBusy = false } = act ?? {};
  const isVisible = act !== null;
  useEffect(() => {
    tell(() =>
      postEvent('web_app_setup_main_button', {
        is_visible: isVisible,
        is_active: !isBusy,
        is_progress_visible: isBusy,
        ...(isVisible && { text, ...coloursOf(isDestructive ? '--fill-bad' : '--fill') }),
      }),
    );
  }, [isVisible, text, isDestructive, isBusy]);
  useEffect(() => (isVisible ? on('main_button_pressed', () => press.current?.()) : undefined), [isVisible]);
  // It is Telegram's: it doesn't go by itself with what it was for.
  useEffect(() => () => void tell(() => postEvent('web_app_setup_main_button', { is_visible: false })), []);
}

/** What is written on the button can be read, however bright somebody's theme has it. */
function coloursOf(variable: string): { color: `#${string}`; text_color: `#${string}` } {
  const value = getComputedStyle(document.documentElement).getPropertyValue(variable).trim();
  const color = /^#[\da-f]{6}$/i.test(value) ? (`#${value.slice(1)}` as const) : '#2481cc';
  return { color, text_color: isDark(color) ? '#ffffff' : '#000000' };
}
