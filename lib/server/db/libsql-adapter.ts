import type { Client, Config } from '@libsql/client';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';

/** SQLITE_MAX_VARIABLE_NUMBER of SQLite since 3.32, and of libsql. */
const VARIABLES_A_STATEMENT = 32_766;

/**
 * The adapter with two mends.
 *
 * A statement that fails with SQLITE_BUSY while it returns rows stays "in progress" on its connection: the next transaction
 * there can't commit, and keeps the write lock for good. So a busy connection is opened anew at once, before anything else
 * uses it (tests/lib/server/db/busy-connection.test.ts shows the fault).
 *
 * Where an adapter does not say how many variables a statement may have, Prisma takes SQLite to be that of ten years ago,
 * with 999, and refuses what it can't cut into pieces: a claim with a thousand pieces of evidence could not be read.
 */
export class MendedLibSql extends PrismaLibSql {
  override async connect(): Promise<SqlDriverAdapter> {
    const adapter = await super.connect();
    adapter.getConnectionInfo = () => ({ maxBindValues: VARIABLES_A_STATEMENT, supportsRelationJoins: false });
    return adapter;
  }

  override createClient(config: Config): Client {
    const client = super.createClient(config);
    const execute = client.execute.bind(client) as (...args: unknown[]) => ReturnType<Client['execute']>;
    client.execute = async (...args: unknown[]) => {
      try {
        return await execute(...args);
      } catch (error) {
        if ((error as { code?: unknown }).code === 'SQLITE_BUSY') await client.reconnect();
        throw error;
      }
    };
    return client;
  }
}
