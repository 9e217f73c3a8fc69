import { checkPostgresStore } from '../../src/store/check/check-postgres.ts';
import { openPostgresStore } from '../../src/store/open-postgres-store.ts';
import { storeDatabase } from '../postgres/database.ts';
import { storeContract } from './store-contract.ts';

storeContract('PostgreSQL, on a real server', async () => {
  const url = await storeDatabase();
  return {
    open: (options) => openPostgresStore({ url, ...options }),
    check: () => checkPostgresStore(url, { anchor: null, whole: true }),
  };
});
