/** Telegram's names of colours, and what they are on this page. https://core.telegram.org/bots/webapps#themeparams */
const VARIABLES = {
  bg_color: '--surface',
  secondary_bg_color: '--surface-sunken',
  text_color: '--text',
  hint_color: '--hint',
  link_color: '--accent',
  button_color: '--fill',
  button_text_color: '--on-fill',
  header_bg_color: '--surface',
  bottom_bar_bg_color: '--surface',
  accent_text_color: '--accent',
  section_bg_color: '--surface',
  section_header_text_color: '--accent',
  section_separator_color: '--line',
  subtitle_text_color: '--hint',
  destructive_text_color: '--bad',
} as const;

export type ThemeParams = Record<keyof typeof VARIABLES, string>;

/** @returns the colours that the page has now, as `#rrggbb`. */
export function themeParams(): ThemeParams {
  const probe = document.createElement('span');
  // Where people want less motion, all transitions last a moment: the colour would be the one before.
  probe.style.setProperty('transition', 'none', 'important');
  document.body.append(probe);
  const read = (variable: string): string => {
    probe.style.color = `var(${variable})`;
    return hexOf(getComputedStyle(probe).color);
  };
  const colours = Object.entries(VARIABLES).map(([name, variable]) => [name, read(variable)]);
  probe.remove();
  const params: ThemeParams = Object.fromEntries(colours);
  return params;
}

/** @param colour as browsers compute it: `rgb(r, g, b)`. */
export function hexOf(colour: string): string {
  const parts = colour.match(/\d+/g)?.slice(0, 3) ?? [];
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}

/** Whether white is easier to read on it than black. */
export function isDark(hex: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) < 0.179;
}
