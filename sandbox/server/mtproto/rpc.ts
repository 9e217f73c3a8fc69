import type { World } from '../world/world.ts';
import type { WorldEvent } from '../world/types.ts';

/**
 * A TL value as the codec reads and writes it: `int` is a number, `long` a signed bigint, `double` a number, `string` a
 * string, `bytes`, `int128` and `int256` a Buffer, `Bool` and `true` a boolean, a vector an array, the rest an object
 * whose `_` is the constructor's or method's name and whose fields keep their snake_case names. Absent flags are absent.
 *
 * The writer takes a number or a bigint for `int` and `long` alike, and ignores fields that the client's layer does not
 * have, so that one handler serves every layer.
 */
export type TlValue = number | bigint | string | boolean | Buffer | TlObject | TlValue[] | undefined;

export interface TlObject {
  _: string;
  [field: string]: TlValue;
}

export interface RpcContext {
  readonly world: World;
  /** The auth key the call came by, 8 bytes as hex. */
  readonly keyId: string;
  /** Who is logged in with that key; absent before login. */
  readonly userId: number | undefined;
  /** The layer the client declared with `invokeWithLayer`. */
  readonly layer: number;
  /** @returns whether the client's layer has this constructor or method. */
  hasConstructor(name: string): boolean;
  /** Where this front listens: what `help.getConfig` tells the client. */
  readonly endpoint: { dcId: number; host: string; port: number };
}

/**
 * Answers one method.
 * @throws TelegramError for what Telegram would refuse; anything else becomes `500 INTERNAL`.
 */
export type RpcHandler = (context: RpcContext, request: TlObject) => TlValue;

/** By TL method name. */
export type RpcHandlers = Readonly<Record<string, RpcHandler>>;

/** An `Updates` object for each of these users' connected sessions. */
export interface PushedUpdate {
  userId: number;
  build(context: RpcContext): TlObject;
}

/** What the sessions of whom are told when something happens in the world. */
export type UpdateMapper = (world: World, event: WorldEvent) => PushedUpdate[];
