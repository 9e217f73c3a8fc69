import { render } from 'preact';
import { App } from './App.tsx';
import { Boundary } from './parts/Boundary.tsx';
import { createServer } from './state/ask.ts';
import { firstPaths } from './state/paths.ts';
import { placeNow } from './state/use-place.ts';
import { beginTelegram } from './telegram/launch.ts';
import { speak } from './text.ts';
import './styles/theme.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/sections.css';
import './styles/links.css';
import './styles/drawer.css';

const launched = beginTelegram();
const server = createServer(launched.initData);
server.begin(firstPaths(placeNow()));
const root = document.getElementById('app');
// What they chose in the bot comes with the server's first answer.
await speak(launched.language);
if (root) {
  render(
    <Boundary>
      <App launched={launched} server={server} />
    </Boundary>,
    root,
  );
}
