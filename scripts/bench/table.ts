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
  const all = [['', 'measured', 'aim', 'met'], ...cells];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
  const line = (texts: readonly string[]) =>
    `| ${texts.map((text, column) => (column === 1 ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => (column === 1 ? `${'-'.repeat(width + 1)}:` : '-'.repeat(width + 2))).join('|')}|`;
  const [head = [], ...body] = all.map(line);
  return [head, rule, ...body].join('\n');
}
