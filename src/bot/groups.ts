import { Composer } from 'grammy';
import type { BotContext } from './context.ts';
import type { BotDependencies } from './dependencies.ts';
import { COMMANDS } from './start/publish-commands.ts';
import { recordMember } from './members/record-member.ts';
import { recordRequest } from './requests/record-request.ts';
import { MESSAGE_OPTIONS } from './screens/show.ts';

/**
 * Chats other than private ones: nothing is asked there, where everybody would read the answers, and people who write
 * in the group's name can't be told apart.
 */
export function groups(deps: BotDependencies): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  const group = composer.chatType(['group', 'supergroup']);

  group.command([...COMMANDS], async (ctx) => {
    const anonymous = ctx.msg.sender_chat !== undefined;
    const words = deps.words.in(ctx.from.language_code);
    const url = `https://t.me/${ctx.me.username}?start=newlink_${ctx.chat.id}`;
    await ctx.reply(words.html(anonymous ? 'group-hint-anonymous' : 'group-hint'), {
      ...MESSAGE_OPTIONS,
      reply_parameters: { message_id: ctx.msg.message_id, allow_sending_without_reply: true },
      reply_markup: { inline_keyboard: [[{ text: words.plain('group-open'), url }]] },
    });
  });

  group.on('message:migrate_to_chat_id', (ctx) =>
    deps.store.chats.migrate(ctx.chat.id, ctx.msg.migrate_to_chat_id),
  );

  composer.on('chat_join_request', async (ctx, next) => {
    await recordRequest(deps, ctx.chatJoinRequest);
    return next();
  });
  composer.on('chat_member', async (ctx, next) => {
    await recordMember(deps, ctx.chatMember);
    return next();
  });

  composer.on(':new_chat_title', async (ctx, next) => {
    const chat = await deps.store.chats.named(ctx.chat.id);
    if (chat !== null) await deps.store.chats.save({ ...chat, title: ctx.msg.new_chat_title });
    return next();
  });

  // Who runs the chat is another question now, and whether the account can make links there.
  composer.on(['chat_member', 'my_chat_member'], (ctx, next) => {
    const { old_chat_member: before, new_chat_member: after } = ctx.chatMember ?? ctx.myChatMember;
    const { id: userId } = after.user;
    const own = deps.accounts.all().includes(userId);
    const runs = [before, after].some(({ status }) => status === 'creator' || status === 'administrator');
    if (ctx.chat.type !== 'private' && (own || runs)) {
      deps.operations.administratorsChanged(ctx.chat.id, userId);
    }
    return next();
  });

  // Somebody came, went or asked to come: cards show it soon.
  composer.on(['chat_member', 'chat_join_request', 'my_chat_member'], (ctx, next) => {
    if (ctx.chat.type !== 'private') deps.operations.refresh(ctx.chat.id);
    return next();
  });
  return composer;
}
