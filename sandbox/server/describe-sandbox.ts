import { hasPage } from './people/page.ts';
import type { Sandbox } from './sandbox.ts';
import { LOGIN_CODE } from './world/logins.ts';

/** All that clients need to use a sandbox from another process, as one line. */
export function jsonLine({ botApi, mtproto, accounts, people, webApps }: Sandbox): string {
  return `${JSON.stringify({ botApi, mtproto, accounts, people, webApps })}\n`;
}

/** The same for people. Session keys are left out: they are long, and `--json` has them. */
export function describeSandbox(
  { world, botApi, mtproto, accounts, people, page, webApps }: Sandbox,
  pagesDir: string,
): string {
  const open = hasPage(pagesDir) ? `open ${page}` : `not built: npm run build, and start again`;
  const phoneOf = (userId: number): string => {
    const phone = world.people.get(userId)?.phone;
    return phone === undefined ? '' : `, +${phone}`;
  };
  return `A simulated Telegram is running. It is no part of the real one, answers on this machine only,
and everybody in it is made up.

  page       ${open}
  people     ${people.root}
  Bot API    ${botApi.root}   @${botApi.username}, token ${botApi.token}
  MTProto    ${mtproto.host}:${mtproto.port}   data centre ${mtproto.dcId}, key fingerprint ${mtproto.rsaFingerprint}
             layers ${mtproto.layers.join(', ')}
  Mini Apps  initData is signed for others with the Ed25519 key ${webApps.publicKey}
  accounts   ${accounts.map(({ userId, name }) => `${name} (${userId}${phoneOf(userId)})`).join(', ')}
  log in     with an account’s phone number and code ${LOGIN_CODE}

Point a bot at the Bot API root with that token, and a user-session client at the MTProto address.
Sessions and keys of the accounts are printed by --json. The README tells the rest. Ctrl+C ends it.
`;
}
