import { on, postEvent } from '@tma.js/bridge';
import { tell } from './tell.ts';

const COLOUR = /^#[\da-f]{6}$/i;

/** Telegram's colours as `--tg-theme-…`, now and whenever the person changes them. The styles have colours of their own for none. */
export function followTheme(params: string | null): void {
  apply(parsed(params));
  on('theme_changed', ({ theme_params: theme }) => apply(theme));
}

function apply(theme: Record<string, unknown>): void {
  const { style, dataset } = document.documentElement;
  for (const [name, value] of Object.entries(theme)) {
    if (typeof value !== 'string' || !COLOUR.test(value) || !/^[a-z_]+$/.test(name)) continue;
    style.setProperty(`--tg-theme-${name.replaceAll('_', '-')}`, value);
  }
  const background = theme['bg_color'];
  if (typeof background === 'string' && COLOUR.test(background)) {
    dataset['tone'] = isDark(background) ? 'dark' : 'light';
  }
  document.dispatchEvent(new Event(THEME_CHANGED));
  tell(() => postEvent('web_app_set_header_color', { color_key: 'secondary_bg_color' }));
  tell(() => postEvent('web_app_set_background_color', { color: hexOf('--page') }));
}

/** On `document`: what is drawn rather than styled has to be drawn again. */
export const THEME_CHANGED = 'theme-changed';

function hexOf(variable: string): `#${string}` {
  const value = getComputedStyle(document.documentElement).getPropertyValue(variable).trim();
  return COLOUR.test(value) ? `#${value.slice(1)}` : '#f4f4f5';
}

/** By its brightness, as eyes weigh the three colours. @param colour `#rrggbb`. */
export function isDark(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

function parsed(json: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
