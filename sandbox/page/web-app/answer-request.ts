import { type AppMessage, textOf } from './app-message.ts';
import { type AppPopup, popupOf } from './app-state.ts';
import type { ThemeParams } from './theme-params.ts';
import type { AppFrame } from './use-app-frame.ts';

/** What this page does for an app. */
export interface AppServices {
  frame: AppFrame;
  theme: ThemeParams;
  close: () => void;
  /** @returns false while another one is open. */
  openPopup: (popup: AppPopup) => boolean;
  openLink: (url: string) => void;
  openTelegramLink: (url: string) => void;
  /** Absent for an app that can't send its bot anything. */
  sendData: ((data: string) => void) | undefined;
}

/** What there is nothing to do for: an app is always as large as it can be, and is not swiped. */
const WITHOUT_EFFECT = new Set([
  'web_app_expand',
  'web_app_setup_swipe_behavior',
  'web_app_hide_keyboard',
  'web_app_exit_fullscreen',
]);

/** Below the app is the edge of a phone's screen; everywhere else there is something of this page. */
function safeArea() {
  const bottom = parseInt(getComputedStyle(document.documentElement).getPropertyValue('--safe-bottom'), 10);
  return { top: 0, right: 0, bottom: Number.isNaN(bottom) ? 0 : bottom, left: 0 };
}

/**
 * Does what an app asks for. Their meaning: https://core.telegram.org/api/web-events
 * @returns false for a request that is not known here, or can't be granted.
 */
export function answerRequest({ type, data }: AppMessage, services: AppServices): boolean {
  const { frame } = services;
  switch (type) {
    case 'web_app_request_theme':
      frame.say('theme_changed', { theme_params: services.theme });
      return true;
    case 'web_app_request_viewport':
      frame.sayViewport();
      return true;
    case 'web_app_request_safe_area':
      frame.say('safe_area_changed', safeArea());
      return true;
    case 'web_app_request_content_safe_area':
      frame.say('content_safe_area_changed', { top: 0, right: 0, bottom: 0, left: 0 });
      return true;
    case 'web_app_request_fullscreen':
      frame.say('fullscreen_failed', { error: 'UNSUPPORTED' });
      return true;
    case 'web_app_read_text_from_clipboard':
      // No app may read it, as in Telegram Web.
      frame.say('clipboard_text_received', { req_id: data['req_id'], data: null });
      return true;
    case 'web_app_close':
      services.close();
      return true;
    case 'web_app_open_popup': {
      const popup = popupOf(data);
      return popup !== undefined && services.openPopup(popup);
    }
    case 'web_app_open_link': {
      const url = textOf(data['url']) ?? '';
      if (!/^https?:/i.test(url) || !URL.canParse(url)) return false;
      services.openLink(url);
      return true;
    }
    case 'web_app_open_tg_link': {
      const path = textOf(data['path_full']) ?? '';
      services.openTelegramLink(`https://t.me/${path.replace(/^\/+/, '')}`);
      return true;
    }
    case 'web_app_data_send': {
      const sent = textOf(data['data']);
      if (!services.sendData || sent === undefined) return false;
      services.sendData(sent);
      return true;
    }
    default:
      return WITHOUT_EFFECT.has(type);
  }
}
