/** One line of the result; `aim` is a limit (`≤`) or a floor (`≥`), null where there is none. */
export type Row = { name: string; value: number; unit: string; digits: number; aim: Aim | null };
export type Aim = { than: '≤' | '≥'; limit: number };

export function isMet({ value, aim }: Row): boolean {
  if (aim === null) return true;
  return aim.than === '≤' ? value <= aim.limit : value >= aim.limit;
}

/** A table in Markdown, aligned for a terminal as well. */
export function drawTable(rows: readonly Row[]): string {
  const cells = rows.map((row) => {
    const { name, value, unit, digits, aim } = row;
    const met = aim === null ? '' : isMet(row) ? 'yes' : 'no';
    return [
      name,
      `${value.toFixed(digits)} ${unit}`.trim(),
      aim ? `${aim.than} ${aim.limit} ${unit}`.trim() : '',
      met,
    ];
  });
  return draw([['', 'measured', 'aim', 'met'], ...cells], [1]);
}

/** The same work on a small and a large table; `better` tells which way the numbers count. */
export type GrowthRow = {
  name: string;
  unit: string;
  digits: number;
  small: number;
  large: number;
  better: 'less' | 'more';
};

/** How many times as much the large table costs. */
function growthOf({ small, large, better }: GrowthRow): number {
  return better === 'less' ? large / small : small / large;
}

export function drawGrowthTable(
  rows: readonly GrowthRow[],
  { small, large, limit }: { small: number; large: number; limit: number },
): string {
  const cells = rows.map((row) => {
    const shown = (value: number) => `${value.toFixed(row.digits)} ${row.unit}`.trim();
    const growth = growthOf(row);
    return [row.name, shown(row.small), shown(row.large), growth.toFixed(2), growth <= limit ? 'yes' : 'no'];
  });
  const title = (count: number) => `${count.toLocaleString('en')} rows`;
  return draw([['', title(small), title(large), 'ratio', `≤ ${limit}`], ...cells], [1, 2, 3]);
}

function draw(lines: readonly string[][], right: readonly number[]): string {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  const line = (texts: readonly string[]) =>
    `| ${texts.map((text, column) => (right.includes(column) ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => (right.includes(column) ? `${'-'.repeat(width + 1)}:` : '-'.repeat(width + 2))).join('|')}|`;
  const [head = '', ...body] = lines.map(line);
  return [head, rule, ...body].join('\n');
}
