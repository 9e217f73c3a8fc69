import { Avatar } from '../shell/Avatar.tsx';
import { Icon } from '../shell/Icon.tsx';
import { Menu, type MenuItem } from '../shell/Menu.tsx';
import { t } from '../text.ts';
import { isDark } from './theme-params.ts';

interface Props {
  botId: number;
  title: string;
  titleId: string;
  /** `#rrggbb`. */
  colour: string;
  /** Whether the first button leads back in the app, or closes it. */
  back: boolean;
  items: MenuItem[];
  onBack: () => void;
  onClose: () => void;
}

export function AppHeader({ botId, title, titleId, colour, back, items, onBack, onClose }: Props) {
  const label = t(back ? 'back' : 'close-app');
  return (
    <header
      class={isDark(colour) ? 'web-app-header on-dark' : 'web-app-header on-light'}
      style={{ backgroundColor: colour }}
    >
      <button
        type="button"
        class="icon-button"
        aria-label={label}
        title={label}
        onClick={back ? onBack : onClose}
      >
        <Icon name={back ? 'back' : 'close'} />
      </button>
      <Avatar id={botId} name={title} size="small" />
      <div class="header-words">
        <h2 id={titleId}>{title}</h2>
        <p>{t('mini-app')}</p>
      </div>
      <Menu label={t('app-menu')} class="icon-button" items={items}>
        <Icon name="more" />
      </Menu>
    </header>
  );
}
