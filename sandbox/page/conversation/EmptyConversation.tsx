import { t } from '../text.ts';

interface Props {
  isBot: boolean;
  title: string;
  /** What a bot says of itself. */
  description: string | null;
}

export function EmptyConversation({ isBot, title, description }: Props) {
  return (
    <div class="log wallpaper log-empty">
      <div class="empty-card">
        <p class="empty-title">{isBot ? t('empty-bot-title', { bot: title }) : t('empty-chat-title')}</p>
        <p class="empty-words">
          {isBot ? (description ?? t('empty-bot-hint', { button: t('start') })) : t('empty-chat-hint')}
        </p>
      </div>
    </div>
  );
}
