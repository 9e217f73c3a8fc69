import { describe } from 'vitest';
import { adminsContract } from './admins-contract.ts';
import { logContract } from './log-contract.ts';
import { requestContract } from './request-contract.ts';
import { startWorker } from './start-worker.ts';
import { telegramContract } from './telegram-contract.ts';

describe('the GramJS worker over the simulated Telegram', () => {
  telegramContract(startWorker);
  requestContract(startWorker);
  adminsContract(startWorker);
  logContract(startWorker);
});
