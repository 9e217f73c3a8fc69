import { render } from 'preact';
import { App } from './App.tsx';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/layout.css';
import './styles/dialogs.css';
import './styles/conversation.css';
import './styles/bubble.css';
import './styles/keyboards.css';
import './styles/composer.css';
import './styles/sheets.css';
import './styles/panel.css';

const root = document.getElementById('app');
if (root) render(<App />, root);
