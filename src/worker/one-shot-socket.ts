import { Socket } from 'node:net';
import { PromisedNetSockets } from 'telegram/extensions/index.js';
import type { Endpoint } from './endpoint.ts';

export interface OneShotSocket {
  /** For GramJS's `networkSocket`. */
  Socket: typeof PromisedNetSockets;
  /** Ends the connection, or the attempt at one. */
  abort(): Promise<void>;
}

/**
 * A socket that connects once. GramJS reconnects by itself and then sends again what was not answered, with a new
 * message id, so that the server would execute it twice: here its second connect fails.
 * `onLost` is called when the connection is over, on whichever side it ended; perhaps more than once.
 */
export function createOneShotSocket(endpoint: Endpoint | null, onLost: () => void): OneShotSocket {
  let used = false;
  const sockets: PromisedNetSockets[] = [];

  class OneShot extends PromisedNetSockets {
    override async connect(port: number, ip: string): Promise<unknown> {
      if (used) throw new Error('this connection is over');
      used = true;
      sockets.push(this);
      const connected = await super.connect(endpoint?.port ?? port, endpoint?.host ?? ip);
      // Or each of several calls would wait until the server has confirmed the one before: one round trip more.
      const socket: unknown = this['client'];
      if (socket instanceof Socket) socket.setNoDelay(true);
      return connected;
    }

    /** GramJS always has a read under way, which fails as soon as the connection ends. */
    override async read(size: number): Promise<Buffer> {
      try {
        return await super.read(size);
      } catch (error) {
        onLost();
        throw error;
      }
    }

    override async close(): Promise<void> {
      await super.close();
      onLost();
    }
  }

  return {
    Socket: OneShot,
    abort: async () => {
      await Promise.all(sockets.map((socket) => socket.close()));
    },
  };
}
