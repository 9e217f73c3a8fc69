import { hasPage } from './people/page.ts';
import type { Sandbox } from './sandbox.ts';

/** All that clients need to use a sandbox from another process, as one line. */
export function jsonLine({ botApi, mtproto, accounts, people }: Sandbox): string {
  return `${JSON.stringify({ botApi, mtproto, accounts, people })}\n`;
}

/** The same for people. Session keys are left out: they are long, and `--json` has them. */
export function describeSandbox(
  { botApi, mtproto, accounts, people, page }: Sandbox,
  pagesDir: string,
): string {
  const open = hasPage(pagesDir) ? `open ${page}` : `not built: npm run build, and start again`;
  return `A simulated Telegram is running. It is no part of the real one, answers on this machine only,
and everybody in it is made up.

  page       ${open}
  people     ${people.root}
  Bot API    ${botApi.root}   @${botApi.username}, token ${botApi.token}
  MTProto    ${mtproto.host}:${mtproto.port}   data centre ${mtproto.dcId}, key fingerprint ${mtproto.rsaFingerprint}
             layers ${mtproto.layers.join(', ')}
  accounts   ${accounts.map(({ userId, name }) => `${name} (${userId})`).join(', ')}

Point a bot at the Bot API root with that token, and a user-session client at the MTProto address.
Sessions and keys of the accounts are printed by --json. The README tells the rest. Ctrl+C ends it.
`;
}
