import type { Method } from '../call.ts';
import { toUser } from '../map/user.ts';

export const getMe: Method = ({ bot, world }) => ({
  ...toUser({ ...bot, firstName: world.bots.settings(bot.id).name || bot.firstName }),
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: world.bots.settings(bot.id).inlineMode !== 'off',
  can_connect_to_business: false,
  has_main_web_app: world.bots.settings(bot.id).mainWebApp !== undefined,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
  can_manage_bots: false,
  supports_join_request_queries: false,
});
