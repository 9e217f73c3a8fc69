import { randomBytes } from 'node:crypto';
import { onTestFinished } from 'vitest';
import type { MtprotoFront, MtprotoFrontOptions } from '../../server/mtproto/front.ts';
import { createMtprotoFront } from '../../server/mtproto/front.ts';
import { methods } from '../../server/mtproto/methods/index.ts';
import { createSchemas, shippedLayers } from '../../server/mtproto/tl/schemas.ts';
import { mapUpdates } from '../../server/mtproto/updates.ts';
import { CAST } from '../../server/world/cast.ts';
import { createWorld } from '../../server/world/create-world.ts';
import type { World } from '../../server/world/world.ts';

/** Every layer that comes with the package, for all tests of a file. */
export const schemas = createSchemas(shippedLayers());

/** Layer 198, which the tests' own client speaks. */
export const gramjsSchema = schemas.forLayer(198);

export interface RunningFront {
  front: MtprotoFront;
  world: World;
  host: string;
  port: number;
  /** A key that Robin is logged in with. */
  key: Buffer;
  keyId: string;
  /** What no handler should have thrown. */
  reports: unknown[];
}

/** The default cast behind an MTProto front, for the length of one test. */
export async function startFront(options: Partial<MtprotoFrontOptions> = {}): Promise<RunningFront> {
  const world = options.world ?? createWorld();
  const reports: unknown[] = [];
  const key = randomBytes(256);
  const keyId = world.sessions.addKey(key, CAST.robin);
  const report = (error: unknown): void => void reports.push(error);
  const front = createMtprotoFront({ world, schemas, handlers: methods, mapUpdates, report, ...options });
  const { host, port } = await front.listen();
  onTestFinished(() => front.close());
  return { front, world, host, port, key, keyId, reports };
}

/** How often this method ran and arrived. */
export function callsOf(world: World, method: string): { arrived: number; executed: number } {
  const calls = world.calls.since(0).filter((call) => call.method === method);
  return { arrived: calls.length, executed: calls.filter((call) => call.executed).length };
}
