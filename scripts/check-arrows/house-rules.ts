import { importsOf, isTest, type SourceFile } from './source-file.ts';

type Rule = {
  applies: (path: string) => boolean;
  breaks: RegExp;
  because: string;
};

const RULES: readonly Rule[] = [
  {
    applies: (path) => /^(?:app|components|lib)\//.test(path) && path !== 'lib/env.ts' && !isTest(path),
    breaks: /\bprocess\.env\b(?!\.NODE_ENV)/,
    because: 'Only lib/env.ts reads process.env; take what you need from env().',
  },
  {
    applies: (path) =>
      /^(?:app|components|lib)\//.test(path) &&
      !/^lib\/infra\/vault\/|\/store\.ts$/.test(path) &&
      !isTest(path),
    breaks: /\bsealedToken\b|\bsealed_token\b/,
    because: 'The sealed column is named by the vault and by the store that owns it only.',
  },
  {
    applies: (path) => /^(?:app|components)\//.test(path),
    breaks: /\bfrom ['"](?:undici|node:https?|node:net|node:tls|pg)['"]/,
    because: 'Calls to the outside go through lib/infra/net.',
  },
  {
    applies: (path) => /^lib\/domain\//.test(path) && !isTest(path),
    breaks:
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bfrom ['"](?:node:|server-only|next|react|@prisma)/,
    because: 'The domain is pure: time, randomness and the outside come in as arguments.',
  },
];

export function findHouseRuleBreaks(file: SourceFile): string[] {
  const lines = file.text.split('\n');
  const broken = RULES.filter((rule) => rule.applies(file.path)).flatMap((rule) =>
    lines.flatMap((line, index) =>
      rule.breaks.test(line) && !isComment(line) ? [`${file.path}:${index + 1}: ${rule.because}`] : [],
    ),
  );
  return [...broken, ...findOpenActions(file), ...findServerCodeInClient(file)];
}

/** Every export of a `'use server'` file is a public POST endpoint: only the door's constants may be one. */
function findOpenActions({ path, text }: SourceFile): string[] {
  if (!/^\s*['"]use server['"]/.test(text)) return [];
  return [...text.matchAll(/^export\s+(?!type\b)(.*)$/gm)].flatMap((match) =>
    /^const \w+(?::[^=]+)? = define(?:Stream)?Action\b/.test(match[1] ?? '')
      ? []
      : [`${path}: exports “${match[1]}”. A 'use server' file exports only defineAction(…) constants.`],
  );
}

/** What stays on the server: because it is its code, or because it would bring 32 kB of script along for one constant. */
const KEPT_FROM_CLIENTS: readonly { specifier: RegExp; because: string }[] = [
  { specifier: /^#lib\/(?:infra|env)|(?:\/|-)store\.ts$|^#generated/, because: 'which is server code' },
  { specifier: /\/schema\.ts$/, because: 'which brings zod into the browser: let the page hand it over' },
];

function findServerCodeInClient(file: SourceFile): string[] {
  if (!/^\s*['"]use client['"]/.test(file.text)) return [];
  return importsOf(file).flatMap(({ specifier, typeOnly, line }) => {
    const kept = typeOnly ? undefined : KEPT_FROM_CLIENTS.find((one) => one.specifier.test(specifier));
    return kept ? [`${file.path}:${line}: a client component imports ${specifier}, ${kept.because}.`] : [];
  });
}

function isComment(line: string): boolean {
  return /^\s*(?:\/\/|\*|\/\*)/.test(line);
}
