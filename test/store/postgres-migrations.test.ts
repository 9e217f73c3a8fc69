import { expect, it } from 'vitest';
import { MIGRATIONS } from '../../migrations/index.ts';
import { PostgresConnections } from '../../src/store/database/postgres/connections.ts';
import { postgresDatabase } from '../../src/store/database/postgres/dialect.ts';
import { migrate } from '../../src/store/database/migrate.ts';
import { freshDatabase } from '../postgres/database.ts';

it('takes an empty database through all steps', async () => {
  const connections = new PostgresConnections({ url: await freshDatabase() });
  try {
    const db = postgresDatabase(connections);
    await migrate(db, MIGRATIONS);
    expect(await db.selectFrom('storeState').selectAll().execute()).toMatchObject([{ sends: 0 }]);
  } finally {
    await connections.close();
  }
});
