import { createWorld, type WorldOptions } from '../../server/world/create-world.ts';
import type { InviteLinkView, LinkSettings } from '../../server/world/types.ts';
import type { World } from '../../server/world/world.ts';

/** Machine time of test worlds, milliseconds. */
const MACHINE_NOW = 1_790_000_000_000;

/** A world with the default cast whose clock stands still unless it is moved. */
export function stillWorld(options: WorldOptions = {}): World {
  return createWorld({ machineNow: () => MACHINE_NOW, ...options });
}

/** Makes a link where one must come of it. */
export function exportLink(
  world: World,
  actorId: number,
  peerId: number,
  settings: LinkSettings = {},
): InviteLinkView {
  const link = world.links.export(actorId, peerId, settings);
  return link;
}
