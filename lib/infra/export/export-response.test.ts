import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ExportColumn, ExportFormat } from './contract.ts';
import { exportResponse } from './export-response.ts';

type Row = { id: number; text: string | null; list: readonly string[] };

const COLUMNS: readonly ExportColumn<Row>[] = [
  { name: 'id', value: ({ id }) => id },
  { name: 'text', value: ({ text }) => text },
  { name: 'list', value: ({ list }) => list },
];
const NOW = new Date('2027-03-04T23:30:00Z');

async function* pagesOf(...pages: readonly Row[][]) {
  yield* pages;
}

const row = (text: string | null, list: readonly string[] = []): Row => ({ id: 1, text, list });

const answer = (format: ExportFormat, pages: ReturnType<typeof pagesOf>): Response =>
  exportResponse({ columns: COLUMNS, pages, format, name: 'patchbay-things', now: NOW });

async function csvOf(...texts: (string | null)[]): Promise<string[]> {
  const file = await answer('csv', pagesOf(texts.map((text) => row(text)))).text();
  const records: string[][] = parse(file, { bom: true });
  return records.slice(1).map(([, text = '']) => text);
}

describe('a file', () => {
  it('is named after the day in UTC and kept by nobody', () => {
    const { headers } = answer('csv', pagesOf());
    expect(headers.get('content-disposition')).toBe('attachment; filename="patchbay-things-2027-03-04.csv"');
    expect(headers.get('cache-control')).toBe('private, no-store');
  });

  it('of nothing is a head in CSV and an empty array in JSON', async () => {
    const bytes = new Uint8Array(await answer('csv', pagesOf([], [])).arrayBuffer());
    expect(Buffer.from(bytes).toString()).toBe('\uFEFFid,text,list\r\n');
    expect(await answer('json', pagesOf([])).json()).toEqual([]);
  });

  it('in JSON is one array with one object a line, over all pages', async () => {
    const text = await answer('json', pagesOf([row('a'), row(null, ['x', 'y'])], [], [row('c')])).text();
    expect(JSON.parse(text)).toEqual([row('a'), row(null, ['x', 'y']), row('c')]);
    expect(text.split('\n')).toHaveLength(6);
  });

  it('in CSV gives every text back, whatever is in it', async () => {
    // What could be taken for a formula is another test's.
    const text = fc.string({ unit: 'grapheme' }).filter((one) => !/[=+\-@\t\r＝＋－＠\0]/.test(one));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1 }), async (texts) => {
        expect(await csvOf(...texts)).toEqual(texts);
      }),
    );
  });

  it('in CSV separates the items of a list by blanks', async () => {
    const file = await answer('csv', pagesOf([row(null, ['read_user', 'api'])])).text();
    expect(file.split('\r\n')[1]).toBe('1,,read_user api');
  });
});

describe('a formula in a text', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠a', '=cmd|"/c calc"!A0'])(
    'is a text to a spreadsheet: %j',
    async (text) => {
      expect((await csvOf(text))[0]).toMatch(/^'/);
    },
  );

  it.each(['a;=1+1', 'a\t=1', 'a\n=1', 'a\r\n+1', 'a";"=1', 'a; @x', ';-1', 'a|=1'])(
    'does not begin a cell of its own where cells are separated otherwise: %j',
    async (text) => {
      const [cell = ''] = await csvOf(text);
      expect(
        cell.split(/[;\t\r\n|]/).filter((part) => /^["'\s]*[=+\-@]/.test(part) && !part.includes("'")),
      ).toEqual([]);
    },
  );

  it('changes nothing else', async () => {
    const harmless = [
      'a-b',
      'a = b',
      'x; y',
      'mail@example.test',
      'https://gitlab.example.test/a?b=c',
      "'quoted",
    ];
    expect(await csvOf(...harmless)).toEqual(harmless);
  });
});

/** Pages without end, and how many were asked for. */
function endless() {
  const told = { pages: 0, ended: false };
  const page = Array.from({ length: 500 }, () => row('x'.repeat(200)));
  const pages = (async function* () {
    try {
      for (; told.pages < 100_000; told.pages += 1) yield page;
    } finally {
      told.ended = true;
    }
  })();
  return { told, pages };
}

describe('a reader', () => {
  it('who is slow is waited for: what is in memory does not grow with the file', async () => {
    const { told, pages } = endless();
    const reader = answer('csv', pages).body?.getReader();
    for (let read = 0; read < 5; read += 1) await reader?.read();
    await delay(50);
    // The head is the first piece.
    expect(told.pages).toBeLessThanOrEqual(4);
    await reader?.cancel();
    expect(told.ended).toBe(true);
  });

  it('who stops reading behind a socket lets the work stand still, and ends it by going away', async () => {
    const { told, pages } = endless();
    const body = Readable.from(answer('json', pages).body ?? [], { objectMode: false });
    const server = createServer((_, out) => {
      body.pipe(out);
      out.on('close', () => body.destroy());
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const incoming = await new Promise<IncomingMessage>((resolve, reject) =>
      get({ port, host: '127.0.0.1' }, resolve).on('error', reject),
    );
    incoming.pause();
    await expect
      .poll(async () => {
        const before = told.pages;
        await delay(100);
        return told.pages - before;
      })
      .toBe(0);
    // What the kernel takes for both ends of a socket, at 100 kB a page.
    expect(told.pages).toBeLessThan(200);
    incoming.destroy();
    await expect.poll(() => told.ended).toBe(true);
  });

  it('learns that the rest could not be read', async () => {
    const broken = (async function* () {
      yield [row('a')];
      throw new Error('the database is gone');
    })();
    await expect(answer('json', broken).text()).rejects.toThrow('the database is gone');
  });
});
