import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { SEARCH_TABLES } from './search-tables';

/**
 * The SQL that leads from a database to the schema, by Prisma's schema engine as WebAssembly (its native engine is a
 * download that not every machine can make). Development and tests only.
 */

interface SchemaEngineModule {
  SchemaEngine: { new: (options: { datamodels: [string, string][] | undefined }, log: (line: string) => void, adapter: object) => Promise<Engine> };
  __wbg_set_wasm: (exports: WebAssembly.Exports) => void;
}
interface Engine {
  diff: (params: object) => Promise<{ exitCode: number; stdout: string | null }>;
}

let loading: Promise<SchemaEngineModule> | undefined;

/** The module may be instantiated only once a process. */
function loadEngine(): Promise<SchemaEngineModule> {
  loading ??= (async () => {
    const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'));
    const glue = (await import('@prisma/schema-engine-wasm/schema_engine_bg')) as unknown as SchemaEngineModule & Record<string, unknown>;
    Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => process.stderr.write(`${message}\n`) } });
    const { instance } = await WebAssembly.instantiate(readFileSync(join(folder, 'schema_engine_bg.wasm')), {
      './schema_engine_bg.js': glue as unknown as WebAssembly.ModuleImports,
    });
    glue.__wbg_set_wasm(instance.exports);
    (instance.exports.__wbindgen_start as () => void)();
    return glue;
  })();
  return loading;
}

/** The SQL script that would bring the database at `databasePath` to the schema at `schemaPath`; empty when they agree. */
export async function diffToSchema(databasePath: string, schemaPath: string): Promise<string> {
  const { SchemaEngine } = await loadEngine();
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaLibSql({ url: `file:${databasePath}` }));
  const schema = { path: schemaPath, content: readFileSync(schemaPath, 'utf8') };
  const engine = await SchemaEngine.new({ datamodels: [[schema.path, schema.content]] }, () => undefined, adapter);
  const result = await engine.diff({
    from: { tag: 'schemaDatasource', files: [schema], configDir: dirname(schemaPath) },
    to: { tag: 'schemaDatamodel', files: [schema] },
    script: true,
    exitCode: null,
    filters: { externalTables: [...SEARCH_TABLES], externalEnums: [] },
  });
  const script = (result.stdout ?? '').trim();
  return script === '-- This is an empty migration.' ? '' : script;
}
