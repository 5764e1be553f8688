import type { Audit } from './audit.ts';

export type Line = { stage: string } & Audit;

/** Checks and findings of each page, and one line for them all. */
export function drawLines(lines: readonly Line[], languages: readonly string[]): string {
  const stages = [...new Set(lines.map(({ stage }) => stage))];
  const rows = stages.map((stage) => {
    const own = lines.filter((line) => line.stage === stage);
    return `${stage.padEnd(32)} ${count(own).checks} checks, ${count(own).violations} violations`;
  });
  const { checks, violations } = count(lines);
  const total = `${stages.length} pages × 2 themes × ${languages.length} languages (${languages.join(', ')}): ${checks} checks, ${violations} violations`;
  return [...rows, total].join('\n');
}

function count(lines: readonly Line[]): { checks: number; violations: number } {
  return {
    checks: lines.reduce((sum, { checks }) => sum + checks, 0),
    violations: lines.reduce((sum, { findings }) => sum + findings.length, 0),
  };
}
