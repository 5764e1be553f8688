import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import pg from 'pg';

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>;

/** The type `"char"` of PostgreSQL's catalogue, which the adapter does not know; it does know its array. */
const CHAR_OID = 18;
const CHAR_ARRAY_OID = 1002;

/** Prisma's PostgreSQL adapter with two faults of 7.10 made good that only show while migrating. */
export class MigrationAdapter extends PrismaPg {
  readonly #opened: Adapter[] = [];

  constructor(url: string) {
    super({ connectionString: url, Client: CatalogueClient } as pg.PoolConfig);
  }

  override async connect(): Promise<Adapter> {
    const adapter = mended(await super.connect());
    this.#opened.push(adapter);
    return adapter;
  }

  override async connectToShadowDb(): Promise<Adapter> {
    return mended(await super.connectToShadowDb());
  }

  /** The engine does not close what it opened. */
  async close(): Promise<void> {
    await Promise.all(this.#opened.splice(0).map((adapter) => adapter.dispose()));
  }
}

function mended(adapter: Adapter): Adapter {
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const answer = await queryRaw(query);
    const { CharacterArray, Character } = ColumnTypeEnum;
    return {
      ...answer,
      columnTypes: answer.columnTypes.map((type) => (type === CharacterArray ? Character : type)),
    };
  };
  // The adapter cuts scripts at every semicolon, also inside a function's body. PostgreSQL takes them whole.
  adapter.executeScript = async (script) => {
    await adapter.executeRaw({ sql: script, args: [], argTypes: [] });
  };
  return adapter;
}

/** Hands `"char"` on as its array, so that it gets past the adapter; `mended` turns it back. */
class CatalogueClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
    const query = this.query.bind(this) as (...parts: unknown[]) => unknown;
    const patched = (...parts: unknown[]): unknown => {
      const callback = parts.at(-1);
      if (typeof callback === 'function')
        return query(...parts.slice(0, -1), relabelling(callback as Callback));
      const answer = query(...parts);
      return answer instanceof Promise ? answer.then(relabelled) : answer;
    };
    this.query = patched as typeof this.query;
  }
}

type Answer = Partial<pg.QueryResult> | pg.QueryResult[] | undefined;
type Callback = (error: unknown, answer: Answer) => void;

function relabelling(callback: Callback): Callback {
  return (error, answer) => callback(error, relabelled(answer));
}

function relabelled(answer: Answer): Answer {
  for (const field of (Array.isArray(answer) ? undefined : answer?.fields) ?? []) {
    if (field.dataTypeID === CHAR_OID) field.dataTypeID = CHAR_ARRAY_OID;
  }
  return answer;
}
