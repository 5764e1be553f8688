import { word } from '#lib/domain/check-facts.ts';
import { GITLAB_COM } from '#lib/domain/gitlab-com.ts';
import { parseGitlabVersion } from '#lib/domain/gitlab-version.ts';
import type { OutcomeCode } from '#lib/domain/outcome.ts';
import { minorBefore, type VersionSurmise } from '#lib/domain/version-bracket.ts';
import type { Values, WordKey } from '#lib/words/catalogue.ts';
import type { Words } from '#lib/words/words.ts';
import { isPlainHttp, type LookFinding } from './look-finding.ts';
import type { LookChip, LookView } from './view.ts';

/** The chips of a finding: each one fact, with a sign and few words. */
export function lookChips(words: Words, finding: LookFinding): LookView['chips'] {
  const { verdict } = finding;
  return verdict === 'ok' ? foundChips(words, finding) : troubleChips(words, verdict, finding);
}

type ChipName = WordKey extends infer Key ? (Key extends `look.chips.${infer Name}` ? Name : never) : never;
/** The outcomes that a look can have. */
type LookCode = WordKey extends infer Key ? (Key extends `look.means.${infer Code}` ? Code : never) : never;

function chip(words: Words, { tone, icon, name }: Sign, values: Values = {}): LookChip {
  return { tone, icon, text: words.say(`look.chips.${name}`, values) };
}

type Sign = Omit<LookChip, 'text'> & { name: ChipName };
const sign = (tone: Sign['tone'], icon: Sign['icon'], name: ChipName): Sign => ({ tone, icon, name });

function foundChips(words: Words, finding: LookFinding): LookChip[] {
  const { baseUrl, privateCa, httpsInstead, slow, otherLetters } = finding;
  const kind = baseUrl === GITLAB_COM ? 'gitlabCom' : 'selfManaged';
  const signs: (Sign | false)[] = [
    privateCa && sign('info', 'shield', 'privateCa'),
    httpsInstead && sign('info', 'lock', 'httpsInstead'),
    isPlainHttp(finding) && sign('warn', 'alert', 'plainHttp'),
    slow && sign('warn', 'clock', 'slow'),
    otherLetters !== null && sign('warn', 'alert', 'otherLetters'),
  ];
  return [
    chip(words, sign('ok', 'check', 'found')),
    chip(words, sign('info', 'server', kind)),
    ...versionChips(words, finding.version),
    ...signs.filter((one) => one !== false).map((one) => chip(words, one)),
  ];
}

function versionChips(words: Words, { exact, atLeast, below }: VersionSurmise): LookChip[] {
  const known = exact === null ? null : parseGitlabVersion(exact);
  const [version, from, to] = [known, atLeast, below && minorBefore(below)].map(
    (minor) => minor && `${minor.major}.${minor.minor}`,
  );
  const tell = (name: ChipName, values: Values) => [chip(words, sign('info', 'info', name), values)];
  if (version) return tell('version', { version });
  if (from && to) return tell('versionBetween', { from, to });
  if (from) return tell('versionFrom', { from });
  return to ? tell('versionUntil', { to }) : [];
}

/** The first chip for what was met instead of a GitLab. */
const SIGNS: Record<LookCode, Sign> = {
  'address.malformed': sign('info', 'info', 'unreadable'),
  'address.other_product': sign('warn', 'alert', 'otherProduct'),
  'dns.not_found': sign('warn', 'alert', 'noName'),
  'dns.unavailable': sign('bad', 'cloud-off', 'noAnswer'),
  'network.private': sign('warn', 'lock', 'private'),
  'network.refused': sign('bad', 'cloud-off', 'noAnswer'),
  'network.timeout': sign('bad', 'cloud-off', 'noAnswer'),
  'network.reset': sign('bad', 'cloud-off', 'noAnswer'),
  'policy.host': sign('warn', 'lock', 'notAllowed'),
  'proxy.auth': sign('bad', 'cloud-off', 'ourProxy'),
  'proxy.unreachable': sign('bad', 'cloud-off', 'ourProxy'),
  'tls.untrusted': sign('bad', 'shield', 'untrusted'),
  'tls.expired': sign('bad', 'shield', 'certificateExpired'),
  'tls.name_mismatch': sign('bad', 'shield', 'otherName'),
  'tls.plain_http': sign('bad', 'shield', 'noHttps'),
  'tls.client_certificate': sign('warn', 'shield', 'clientCertificate'),
  'tls.failed': sign('bad', 'shield', 'noSecureLine'),
  'gateway.sign_in': sign('warn', 'lock', 'signIn'),
  'gateway.challenge': sign('warn', 'lock', 'challenge'),
  'gateway.blocked': sign('warn', 'stop', 'blocked'),
  'gateway.html': sign('warn', 'alert', 'noGitlab'),
  'redirect.elsewhere': sign('warn', 'info', 'elsewhere'),
  'gitlab.not_found': sign('warn', 'alert', 'noGitlab'),
  'gitlab.unavailable': sign('bad', 'cloud-off', 'outOfOrder'),
  'gitlab.maintenance': sign('warn', 'clock', 'maintenance'),
  'gitlab.rate_limited': sign('warn', 'clock', 'rateLimited'),
  'gitlab.unexpected': sign('warn', 'alert', 'noGitlab'),
  'limit.exceeded': sign('info', 'clock', 'limited'),
};

/** Whether a look has words of its own for this outcome. */
export function isLookCode(code: string): code is LookCode {
  return Object.hasOwn(SIGNS, code);
}

function troubleChips(words: Words, code: OutcomeCode, { facts, otherLetters }: LookFinding): LookChip[] {
  if (facts.reason === 'empty') return [];
  const product = word(facts, 'product');
  const lead = isLookCode(code) ? SIGNS[code] : SIGNS['gitlab.unexpected'];
  const known = lead.name === 'otherProduct' && product === null ? SIGNS['gitlab.not_found'] : lead;
  return [
    chip(words, known, { product: product ?? '' }),
    ...(otherLetters === null ? [] : [chip(words, sign('warn', 'alert', 'otherLetters'))]),
  ];
}
