/** `path` is relative to the project, with forward slashes. */
export type SourceFile = { path: string; text: string };

export type Import = { specifier: string; line: number; typeOnly: boolean };

const IMPORT =
  /(?:^|\n)[^\S\n]*(?:import|export)\s+(type\s+)?(?:[\w*{][^'"`;]*?\sfrom\s+)?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/g;

/** Static, re-exporting, side-effect and dynamic imports. */
export function importsOf({ text }: SourceFile): Import[] {
  return [...text.matchAll(IMPORT)].map((match) => ({
    specifier: match[2] ?? match[3] ?? '',
    line: text.slice(0, (match.index ?? 0) + match[0].length).split('\n').length,
    typeOnly: match[1] !== undefined,
  }));
}

export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || path.startsWith('e2e/');
}
