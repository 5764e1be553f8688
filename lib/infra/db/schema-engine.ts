import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { z } from 'zod';
import { MigrationAdapter } from './migration-adapter.ts';

const wasmExports = z.looseObject({
  __wbindgen_start: z.custom<() => void>((value) => typeof value === 'function'),
});

let loaded: Promise<void> | null = null;

/**
 * Prisma's own migration engine, inside this process: the native one of Prisma's command line comes from a host that
 * closed networks do not reach. Its connections are closed when `work` is done.
 */
export async function withSchemaEngine<Answer>(
  { url, schema }: { url: string; schema?: string },
  work: (engine: SchemaEngine) => Promise<Answer>,
): Promise<Answer> {
  loaded ??= loadWasm();
  await loaded;
  const adapter = new MigrationAdapter(url);
  const datamodels: [string, string][] | undefined =
    schema === undefined ? undefined : [['schema.prisma', schema]];
  const factory = bindMigrationAwareSqlAdapterFactory(adapter);
  const engine = await bindings.SchemaEngine.new({ datamodels }, () => undefined, factory);
  try {
    return await work(engine);
  } finally {
    engine.free();
    await adapter.close();
  }
}

/** By hand, because importing `.wasm` as a module prints Node's experimental warning on every start. */
async function loadWasm(): Promise<void> {
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm');
  const bytes = await readFile(path.join(path.dirname(entry), 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': imports() });
  bindings.__wbg_set_wasm(instance.exports);
  wasmExports.parse(instance.exports).__wbindgen_start();
}

/** The engine's timers (its wait for the migration lock) are never cleared and would keep the process alive. */
function imports(): WebAssembly.ModuleImports {
  const entries = Object.entries(bindings as WebAssembly.ModuleImports);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, name.startsWith('__wbg_setTimeout_') ? detachedTimeout : value]),
  );
}

function detachedTimeout(callback: () => void, ms: number): NodeJS.Timeout {
  return setTimeout(callback, ms).unref();
}
