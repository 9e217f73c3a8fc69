import { PromisedNetSockets } from 'telegram/extensions/index.js';

/** Where to connect instead of the session's own data centre: a test server. */
export interface Endpoint {
  host: string;
  port: number;
}

/** A socket class for GramJS's `networkSocket` that goes to `endpoint`. GramJS itself ignores the session's port. */
export function socketTo(endpoint: Endpoint): typeof PromisedNetSockets {
  return class extends PromisedNetSockets {
    override async connect(): Promise<unknown> {
      return super.connect(endpoint.port, endpoint.host);
    }
  };
}
