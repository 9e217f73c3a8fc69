import { expect, vi } from 'vitest';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { linkHash } from '../../src/domain/invite-link.ts';
import { openAllLinks } from './audit-walk.ts';
import { makeLink } from './made-links.ts';
import type { Tester } from './person.ts';
import type { Stage } from './stage.ts';

const { makers } = CAST_CHATS;

/**
 * Comes by each method that people call, up to the last tap.
 * @returns what taps, and says what the person reads then.
 */
type Walk = (stage: Stage, ada: Tester) => Promise<() => Promise<string>>;

export const WALKS: Readonly<Record<string, Walk>> = {
  'messages.exportChatInvite': async (_stage, ada) => {
    await ada.say('/newlink Kept, never expires, no limit, in Harbour Makers');
    await ada.sees('Tap to change something');
    return async () => {
      await ada.press('Create link');
      const text = await read(ada, 'No link was made');
      expect(text, 'what was typed').toContain('Kept');
      ada.button('Edit and retry');
      return text;
    };
  },

  'messages.editExportedChatInvite': async (stage, ada) => {
    await makeLink(stage, ada, { title: 'Before' });
    await ada.press('Edit');
    await ada.sees('Tap to change something');
    await ada.press('Name');
    await ada.sees('Name this link');
    await ada.say('After');
    await ada.sees('Name: After');
    return async () => {
      await ada.press('Save');
      const text = await read(ada, 'The link wasn’t changed');
      await ada.press('Back to the link');
      await ada.sees('Before');
      return text;
    };
  },

  'messages.deleteExportedChatInvite': async (stage, ada) => {
    await makeLink(stage, ada, { title: 'Spring' });
    await ada.press('Revoke');
    await ada.press('Revoke it');
    await ada.sees('✅ Revoked.');
    await ada.press('Delete');
    await ada.sees('Telegram won’t list it any more');
    return async () => {
      await ada.press('Delete it');
      const text = await read(ada, 'The link wasn’t deleted');
      await ada.press('Back to the link');
      await ada.sees('Spring');
      return text;
    };
  },

  'messages.deleteRevokedExportedChatInvites': async (stage, ada) => {
    await makeLink(stage, ada, { title: 'Open' });
    await makeLink(stage, ada, { title: 'Spring' });
    await ada.press('Revoke');
    await ada.press('Revoke it');
    await ada.sees('✅ Revoked.');
    await openAllLinks(ada);
    await ada.press(/^Revoked 1$/);
    await ada.sees('Audit: Harbour Makers (1)');
    await ada.press('Delete revoked');
    await ada.sees('Delete the revoked links of Harbour Makers from Telegram?');
    return async () => {
      await ada.press('Delete them');
      return read(ada, 'The revoked links weren’t deleted');
    };
  },

  'messages.getChatInviteImporters': async (stage, ada) => {
    await makeLink(stage, ada, { title: 'Spring' });
    await ada.press('More');
    return async () => {
      await ada.press('Who joined');
      return read(ada, 'Who joined with Spring');
    };
  },

  'messages.hideChatJoinRequest': async (stage, ada) => {
    const { link } = await makeLink(stage, ada, { title: 'Spring', requestNeeded: true });
    asksToJoin(stage, link, CAST.sam);
    await vi.waitFor(() => ada.button('✅ Approve'), { timeout: 10_000, interval: 30 });
    return async () => {
      await ada.press('✅ Approve');
      const text = await read(ada, 'I couldn’t approve them');
      ada.button('Join requests');
      return text;
    };
  },

  'messages.hideAllChatJoinRequests': async (stage, ada) => {
    const { link } = await makeLink(stage, ada, { title: 'Spring', requestNeeded: true });
    asksToJoin(stage, link, CAST.sam, CAST.priya);
    await ada.say('/requests');
    await ada.sees('Choose a chat');
    await ada.press(/Harbour Makers/);
    await ada.sees('2 people are waiting');
    await ada.press('🚫 Decline all');
    await ada.sees('Decline 2 people?');
    return async () => {
      await ada.press('🚫 Decline 2');
      // Where Telegram doesn't let a bot decide on all, each is decided on.
      const text = await read(ada, /Nobody was declined|You declined everyone/);
      ada.button('Join requests');
      return text;
    };
  },

  'messages.checkChatInvite': async (stage, ada) => {
    const { link } = stage.sandbox.world.links.export(CAST.mei, makers, { title: 'Hers' });
    await ada.say('/newlink Kept, never expires, no limit');
    await ada.sees('Which chat is the link for?');
    return async () => {
      await ada.say(link);
      const text = await read(ada, 'I can’t make links there');
      await ada.press('Another chat');
      await ada.sees('Which chat is the link for?');
      await ada.press('Harbour Makers');
      await ada.sees('Kept');
      return text;
    };
  },
};

async function read(person: Tester, part: string | RegExp): Promise<string> {
  const { text } = await person.sees(part);
  return text?.replaceAll('\n', ' ') ?? '';
}

function asksToJoin({ sandbox }: Stage, link: string, ...people: number[]): void {
  for (const userId of people) {
    expect(() => sandbox.world.links.join(userId, linkHash(link))).toThrow('INVITE_REQUEST_SENT');
  }
}
