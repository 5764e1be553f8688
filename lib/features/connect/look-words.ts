import { word } from '#lib/domain/check-facts.ts';
import {
  gitlabAbilities,
  isAtLeast,
  OLDEST_SUPPORTED,
  parseGitlabVersion,
} from '#lib/domain/gitlab-version.ts';
import { instanceHost } from '#lib/domain/instance-host.ts';
import type { OutcomeCode } from '#lib/domain/outcome.ts';
import type { Values } from '#lib/words/catalogue.ts';
import { outcomeWords } from '#lib/words/outcome-words.ts';
import type { Words } from '#lib/words/words.ts';
import { isLookCode, lookChips } from './look-chips.ts';
import { isPlainHttp, type LookFinding, stateOf } from './look-finding.ts';
import type { LookView } from './view.ts';

/** A finding in the words of whoever looked. Names and addresses of hosts stay text. */
export function toLookView(words: Words, finding: LookFinding): LookView {
  const { typed, baseUrl, verdict, facts, suggestion, version } = finding;
  const state = stateOf(finding);
  return {
    typed,
    baseUrl,
    shown: baseUrl && instanceHost(baseUrl),
    state,
    chips: lookChips(words, finding),
    sentence: verdict === 'ok' ? remark(words, finding) : meaning(words, verdict, facts),
    help: finding.helpText === null ? null : { title: words.say('look.help'), text: finding.helpText },
    suggestion: suggestion && {
      address: suggestion.address,
      text: words.say(`look.suggestion.${suggestion.why}`, { address: suggestion.address }),
    },
    version: version.goBy,
    era: version.era,
    canWatch: state === 'down' || state === 'slow',
  };
}

/** The one thing worth knowing about a GitLab that was found, the weightiest first. */
function remark(words: Words, finding: LookFinding): LookView['sentence'] {
  const { version, baseUrl, otherLetters, slow } = finding;
  const known = version.exact === null ? null : parseGitlabVersion(version.exact);
  const say = (name: keyof Words['catalogue']['look']['found'], values: Values = {}) => ({
    title: words.say(`look.found.${name}.title`, values),
    text: words.say(`look.found.${name}.text`, values),
  });
  if (known && !isAtLeast(known, OLDEST_SUPPORTED)) return say('tooOld');
  if (otherLetters !== null) return say('otherLetters', { host: new URL(baseUrl ?? '').hostname });
  if (isPlainHttp(finding)) return say('plainHttp');
  if (known && !gitlabAbilities(known).readExpiry) return say('expiryUnreadable');
  return slow ? say('slow') : null;
}

/** What was met, and what it means before a token is made. */
function meaning(words: Words, code: OutcomeCode, facts: LookFinding['facts']): LookView['sentence'] {
  const reason = word(facts, 'reason');
  if (reason === 'empty') return null;
  if (reason === 'short_name')
    return { title: words.say('look.shortName.title'), text: words.say('look.shortName.text') };
  const { title, saw } = outcomeWords(words, code, facts);
  // What is wrong with the text: a port that may not be used is no missing domain.
  if (code === 'address.malformed' && reason) return { title, text: saw };
  return { title, text: words.say(`look.means.${isLookCode(code) ? code : 'gitlab.unexpected'}`) };
}
