import type { SourceFile } from './source-file.ts';

const PATH = /`((?:app|components|lib|prisma|e2e|public|scripts|docs)\/[\w./()[\]-]+?)\/?`/g;

/** Every path of the project that a document names exists: a guide that leads nowhere is worse than none. */
export function findDeadPaths(documents: readonly SourceFile[], paths: ReadonlySet<string>): string[] {
  const folders = new Set(
    [...paths].flatMap((path) => path.split('/').map((_, index, parts) => parts.slice(0, index).join('/'))),
  );
  return documents.flatMap(({ path, text }) =>
    [...text.matchAll(PATH)]
      .map((match) => match[1] ?? '')
      .filter((named) => !paths.has(named) && !folders.has(named))
      .map((named) => `${path}: names \`${named}\`, which does not exist.`),
  );
}
