import type { Client, Config } from '@libsql/client';
import { PrismaLibSql } from '@prisma/adapter-libsql';

/**
 * The adapter with one mend. A statement that fails with SQLITE_BUSY while it returns rows stays "in progress" on its
 * connection: the next transaction there can't commit, and keeps the write lock for good. So a busy connection is opened
 * anew at once, before anything else uses it (tests/lib/server/db/busy-connection.test.ts shows the fault).
 */
export class MendedLibSql extends PrismaLibSql {
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
