import type { InviteLink } from '../../domain/invite-link.ts';
import type { Wording } from '../words.ts';

/** Of Telegram's 4096 characters, with room for what is escaped. */
const TEXT_MAX = 3_800;

/** A link of a batch, and the line it was asked for in. */
export interface LineLink {
  line: number;
  link: InviteLink;
}

/** As many of them, from the first, as fit into a message. HTML. */
export function linkMessage(links: readonly LineLink[], words: Wording): { html: string; sentTo: number } {
  let html = '';
  let sentTo = 0;
  for (const { line, link } of links) {
    const title = link.title ?? words.plain('link-untitled');
    const next = `${html}${words.html('batch-link-line', { title, link: link.link })}\n`;
    if (sentTo > 0 && next.length > TEXT_MAX) break;
    html = next;
    sentTo = line;
  }
  return { html: html.trimEnd(), sentTo };
}
