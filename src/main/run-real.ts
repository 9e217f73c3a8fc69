import type { Logger } from 'pino';
import type { RealConfig } from './config.ts';
import { withBotSession } from './bot-session.ts';
import { startProduct, type Product } from './product.ts';
import type { Running } from './running.ts';
import { serve } from './serve.ts';
import { StartError } from './start-error.ts';

/** The product on Telegram. @throws StartError for what the operator can mend. */
export async function runReal(config: RealConfig, log: Logger, root: string): Promise<Running> {
  const product = await start(config, log, root);
  const server = await serve(product.web, config.host, config.port).catch(async (error: unknown) => {
    await product.stop();
    throw error;
  });
  return {
    bot: product.bot,
    account: product.account?.name ?? null,
    port: server.port,
    page: null,
    failed: product.failed,
    async stop() {
      await server.close();
      await product.stop();
    },
  };
}

async function start(config: RealConfig, log: Logger, root: string): Promise<Product> {
  const { session, sessionFile } = config;
  if (config.worker === 'bot') {
    return withBotSession(config, (own) => startProduct({ ...config, session: own }, log, root));
  }
  if (session === null) throw new StartError('start-no-session', { file: sessionFile });
  return startProduct({ ...config, session }, log, root);
}
