import { on, postEvent, type SafeAreaInsets } from '@tma.js/bridge';
import { tell } from './tell.ts';

/** Where the screen's edges and Telegram's own controls lie over the page: kept as `--safe-…` and `--content-safe-…`. */
export function followInsets(): void {
  on('safe_area_changed', (insets) => keep('safe', insets));
  on('content_safe_area_changed', (insets) => keep('content-safe', insets));
  tell(() => postEvent('web_app_request_safe_area'));
  tell(() => postEvent('web_app_request_content_safe_area'));
}

function keep(name: string, insets: SafeAreaInsets): void {
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    const width = insets[side];
    if (width >= 0) document.documentElement.style.setProperty(`--${name}-${side}`, `${width}px`);
  }
}
