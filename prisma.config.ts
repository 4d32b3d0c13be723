import { defineConfig } from 'prisma/config';

// Generating the client needs no engine, but the CLI checks that one exists. Any existing file satisfies the check;
// `migrate` and `db` keep the stock engine. (See DECISIONS.md.)
const verb = process.argv[2];
if (verb !== 'migrate' && verb !== 'db') process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'file:./data/isnad.db' },
});
