import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { PrismaPg } from '@prisma/adapter-pg';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import { z } from 'zod';

const wasmExports = z.looseObject({ __wbindgen_start: z.custom<() => void>((value) => typeof value === 'function') });

let loaded: Promise<void> | null = null;

/**
 * Prisma's own migration engine, inside this process: the native one of Prisma's command line comes from a host that
 * closed networks do not reach. Call `free()` when done.
 */
export async function openSchemaEngine(url: string, schema?: string): Promise<SchemaEngine> {
  loaded ??= loadWasm();
  await loaded;
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: url }));
  const datamodels: [string, string][] | undefined = schema === undefined ? undefined : [['schema.prisma', schema]];
  return bindings.SchemaEngine.new({ datamodels }, () => undefined, adapter);
}

/** By hand, because importing `.wasm` as a module prints Node's experimental warning on every start. */
async function loadWasm(): Promise<void> {
  const file = new URL('schema_engine_bg.wasm', import.meta.resolve('@prisma/schema-engine-wasm'));
  const bytes = await readFile(fileURLToPath(file));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': { ...bindings } });
  bindings.__wbg_set_wasm(instance.exports);
  wasmExports.parse(instance.exports).__wbindgen_start();
}
