import { InputFile } from 'grammy';
import { visibleLink } from '../../../actions/access.ts';
import { linkState } from '../../../domain/invite-link.ts';
import type { BotDependencies } from '../../dependencies.ts';
import type { PressHandlers } from '../../screens/presses.ts';
import { escapeHtml } from '../../words.ts';
import { publicLines } from '../public-lines.ts';

/** A link as a picture that a phone's camera reads. */
export function qrPresses(deps: BotDependencies): PressHandlers {
  return {
    'link.qr': async (press) => {
      const { ctx, button, person, words, reading } = press;
      const link = await visibleLink(deps, button.linkId ?? '', person.userId);
      const state = linkState(link, deps.clock.now());
      if (state === 'revoked' || state === 'expired') return press.answer(words.plain('qr-dead'), true);
      await Promise.all([press.answer(), ctx.replyWithChatAction('upload_photo')]);
      const chat = await deps.store.chats.named(link.peerId);
      const title = chat?.title ?? words.plain('chat-unknown');
      const lines = publicLines(link, words, reading);
      // At first use: a start would take twice as long with it.
      const { drawQr } = await import('./draw-qr.ts');
      const picture = await drawQr({ link: link.link, title, lines });
      await ctx.replyWithPhoto(new InputFile(picture, 'qr.png'), {
        caption: [
          words.html('qr-caption', { chat: title, link: link.link }),
          ...(lines.length === 0 ? [] : ['', ...lines.map(escapeHtml)]),
        ].join('\n'),
        parse_mode: 'HTML',
      });
      return undefined;
    },
  };
}
