import type { Logger } from 'pino';
import type { RealConfig } from './config.ts';
import { withBotSession } from './bot-session.ts';
import { openSessions, SESSION_ENCRYPTED } from './open-sessions.ts';
import { startProduct } from './product.ts';
import type { Product, Running } from './running.ts';
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
    accounts: product.accounts.map(({ name }) => name),
    port: server.port,
    page: null,
    failed: product.failed,
    async stop() {
      product.leave();
      await server.close();
      await product.stop();
    },
  };
}

async function start(config: RealConfig, log: Logger, root: string): Promise<Product> {
  const { databaseUrl, role } = config;
  if (databaseUrl !== null && (role === 'bot' || role === 'web')) {
    const { startProcess } = await import('./cluster/start-process.ts');
    return startProcess({ ...config, databaseUrl, sessions: [] }, log, root);
  }
  if (config.worker === 'bot') {
    return withBotSession(config, log, (own) => startProduct({ ...config, session: own }, log, root));
  }
  const [first, ...more] = openSessions(config, (file) => log.info({ file }, SESSION_ENCRYPTED));
  if (first === undefined) throw new StartError('start-no-session', { file: config.sessionFile });
  const sessions = { session: first.session, sessionFile: first.file, moreSessions: more };
  return startProduct({ ...config, ...sessions }, log, root);
}
