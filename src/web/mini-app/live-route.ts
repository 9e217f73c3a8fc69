import { Hono } from 'hono';
import { stream } from 'hono/streaming';
import type { LiveLine } from './api.ts';
import type { ChatWatch, Followed } from './chat-watch.ts';
import type { MiniAppDependencies } from './dependencies.ts';
import { INIT_DATA_MAX_AGE_MS } from './init-data.ts';
import { PageError } from './page-error.ts';
import { CHAT_PATH } from './paths.ts';
import { accessTo, type Visited } from './visitor.ts';

/** How often it is asked whether they still may. Rests on what is shown: an answer of Telegram up to 30 s old. */
const ASK_AGAIN_MS = 5_000;
/** A line now and then, so that no proxy takes the stream for dead. */
const SIGN_OF_LIFE_MS = 15_000;
/** One person's, on all their devices. With one more, the oldest is told that its place was taken. */
const STREAMS_EACH = 4;

interface Open {
  followed: Followed;
  isTaken: boolean;
}

/** A line for each change of a chat's audit, while the person may see it and as long as their initData is good for. */
export function liveRoute(deps: MiniAppDependencies, watch: ChatWatch): Hono<Visited> {
  const app = new Hono<Visited>();
  const open = new Map<number, Open[]>();

  app.get(`${CHAT_PATH}/live`, async (c) => {
    const { peerId } = await accessTo(deps, c);
    const { userId, signedAt } = c.get('visitor');
    const until = signedAt.getTime() + INIT_DATA_MAX_AGE_MS;
    const followed = watch.follow(peerId);
    const own: Open = { followed, isTaken: false };
    const mine = [...(open.get(userId) ?? []), own];
    for (const oldest of mine.splice(0, mine.length - STREAMS_EACH)) {
      oldest.isTaken = true;
      oldest.followed.end();
    }
    open.set(userId, mine);

    c.header('content-type', 'application/x-ndjson');
    return stream(c, async (out) => {
      out.onAbort(() => followed.end());
      const say = (line: LiveLine): Promise<unknown> => out.writeln(JSON.stringify(line));
      try {
        await say({ changed: false });
        let said = deps.clock.monotonic();
        let asked = said;
        while (deps.clock.now().getTime() < until) {
          const changed = await followed.next(ASK_AGAIN_MS);
          if (changed === null) {
            if (own.isTaken) await say({ changed: false, taken: true });
            break;
          }
          const now = deps.clock.monotonic();
          if (now - asked >= ASK_AGAIN_MS) {
            const { peerId: present } = await accessTo(deps, c);
            // A group that became a supergroup: the page comes back for that one.
            if (present !== peerId) break;
            asked = now;
          }
          if (changed || now - said >= SIGN_OF_LIFE_MS) {
            await say({ changed });
            said = now;
          }
        }
      } catch (error) {
        // Somebody who may not see it any more finds out with their next request.
        if (!(error instanceof PageError))
          deps.log.warn({ err: error }, 'a page is not told of changes any more');
      } finally {
        followed.end();
        const others = (open.get(userId) ?? []).filter((each) => each !== own);
        if (others.length > 0) open.set(userId, others);
        else open.delete(userId);
      }
    });
  });
  return app;
}
