import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { closeServer, listenOnLoopback } from '../../server/listen.ts';

const require = createRequire(import.meta.url);

/** A Mini App of no product: what it is told stands in its page, and each of its buttons asks Telegram for one thing. */
const HTML = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Colours</title>
    <style>
      :root { color-scheme: light dark; }
      body { margin: 0; padding: 16px; font: 16px/1.5 system-ui, sans-serif; background: var(--bg_color); color: var(--text_color); }
      h1 { margin: 0 0 4px; font-size: 20px; }
      p { margin: 0 0 16px; color: var(--hint_color); }
      .asks { display: flex; flex-wrap: wrap; gap: 8px; margin-bottom: 16px; }
      .asks button { padding: 8px 12px; border: 0; border-radius: 8px; background: var(--secondary_bg_color); color: var(--link_color); font: inherit; }
      ol { margin: 0; padding: 12px 12px 12px 36px; border-radius: 12px; background: var(--secondary_bg_color); font-size: 13px; overflow-wrap: anywhere; }
    </style>
  </head>
  <body>
    <h1>Hello, <span id="name">stranger</span></h1>
    <p id="launch"></p>
    <div class="asks"></div>
    <ol id="told" aria-label="Told"></ol>
    <script src="bridge.js"></script>
    <script src="app.js"></script>
  </body>
</html>`;

const SCRIPT = `
const { on, postEvent, retrieveLaunchParams, retrieveRawInitData, setTargetOrigin } = window.tapps.bridge;
setTargetOrigin('*');

const params = retrieveLaunchParams();
const paint = (theme) => {
  for (const [name, colour] of Object.entries(theme)) document.body.style.setProperty('--' + name, colour);
};
paint(params.tgWebAppThemeParams);
document.querySelector('#launch').textContent = params.tgWebAppPlatform + ' ' + params.tgWebAppVersion;
const user = params.tgWebAppData?.user;
if (user) document.querySelector('#name').textContent = user.first_name;
window.initData = retrieveRawInitData();

on('*', ({ name, payload }) => {
  if (name === 'theme_changed') paint(payload.theme_params);
  const line = document.createElement('li');
  line.textContent = payload === undefined ? name : name + ' ' + JSON.stringify(payload);
  document.querySelector('#told').append(line);
});

const main = (more) => postEvent('web_app_setup_main_button', { is_visible: true, text: 'Save', ...more });
const asks = {
  'Main button': () => main({}),
  'Busy': () => main({ is_progress_visible: true }),
  'Off': () => main({ is_active: false }),
  'Second button': () =>
    postEvent('web_app_setup_secondary_button', { is_visible: true, text: 'Reset', position: 'left' }),
  'Back button': () => postEvent('web_app_setup_back_button', { is_visible: true }),
  'Settings': () => postEvent('web_app_setup_settings_button', { is_visible: true }),
  'Guard': () => postEvent('web_app_setup_closing_behavior', { need_confirmation: true }),
  'Popup': () =>
    postEvent('web_app_open_popup', {
      title: 'Revoke the link?',
      message: 'Nobody can join with it any more.',
      buttons: [
        { id: 'keep', type: 'cancel' },
        { id: 'revoke', type: 'destructive', text: 'Revoke' },
      ],
    }),
  'Empty popup': () => postEvent('web_app_open_popup', { title: '', message: ' ', buttons: [] }),
  'Haptics': () => {
    postEvent('web_app_trigger_haptic_feedback', { type: 'impact', impact_style: 'light' });
    postEvent('web_app_trigger_haptic_feedback', { type: 'notification', notification_type: 'success' });
    postEvent('web_app_trigger_haptic_feedback', { type: 'selection_change' });
  },
  'Colours': () => {
    postEvent('web_app_set_header_color', { color: '#123456' });
    postEvent('web_app_set_bottom_bar_color', { color: '#654321' });
  },
  'Theme': () => postEvent('web_app_request_theme'),
  'Sizes': () => {
    postEvent('web_app_request_viewport');
    postEvent('web_app_request_safe_area');
    postEvent('web_app_request_content_safe_area');
  },
  'Clipboard': () => postEvent('web_app_read_text_from_clipboard', { req_id: 'r1' }),
  'Fullscreen': () => postEvent('web_app_request_fullscreen'),
  'Chat link': () => postEvent('web_app_open_tg_link', { path_full: '/open_harbour' }),
  'Web link': () => postEvent('web_app_open_link', { url: 'https://example.org/' }),
  'Own link': () => postEvent('web_app_open_link', { url: location.origin + '/file' }),
  'Script link': () => postEvent('web_app_open_link', { url: 'javascript:alert(1)' }),
  'Send data': () => postEvent('web_app_data_send', { data: 'teal' }),
  'Unknown': () => postEvent('web_app_request_phone'),
  'Close': () => postEvent('web_app_close'),
  'Reload': () => location.reload(),
};
for (const [label, ask] of Object.entries(asks)) {
  const button = document.createElement('button');
  button.textContent = label;
  button.addEventListener('click', ask);
  document.querySelector('.asks').append(button);
}
postEvent('web_app_ready');
postEvent('iframe_ready', { reload_supported: true });
on('reload_iframe', () => {
  postEvent('iframe_will_reload');
  location.reload();
});
`;

export interface MiniApp {
  /** Where it is. */
  url: string;
  origin: string;
  stop(): Promise<void>;
}

/** Serves the app on a port of its own, as somebody else's server would. */
export async function startMiniApp(): Promise<MiniApp> {
  const bridge = require.resolve('@tma.js/bridge').replace(/index\.cjs$/, 'index.iife.js');
  const app = new Hono()
    .get('/app/', (c) => c.html(HTML))
    .get('/app/bridge.js', async (c) =>
      c.body(await readFile(bridge), 200, { 'content-type': 'text/javascript' }),
    )
    .get('/app/app.js', (c) => c.body(SCRIPT, 200, { 'content-type': 'text/javascript' }))
    .get('/file', (c) => c.text('A file of the app'));
  const server = createAdaptorServer({ fetch: app.fetch });
  const port = await listenOnLoopback(server, 0);
  const origin = `http://127.0.0.1:${port}`;
  return { url: `${origin}/app/`, origin, stop: () => closeServer(server) };
}
