import { t } from '../text.ts';

export function EmptyConversation({ isBot, title }: { isBot: boolean; title: string }) {
  return (
    <div class="log wallpaper log-empty">
      <div class="empty-card">
        <p class="empty-title">{isBot ? t('empty-bot-title', { bot: title }) : t('empty-chat-title')}</p>
        <p>{isBot ? t('empty-bot-hint', { button: t('start') }) : t('empty-chat-hint')}</p>
      </div>
    </div>
  );
}
