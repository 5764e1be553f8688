import type { Policy } from '#lib/domain/policy.ts';
import type { Words } from '#lib/words/words.ts';
import type { PolicyField, PolicyTexts } from './view.ts';

/** A policy as it stands in the fields of its form. */
export function textsOf(policy: Policy): PolicyTexts {
  return {
    allowedHosts: policy.allowedHosts.join('\n'),
    privateHosts: policy.privateHosts.join('\n'),
    requiredScopes: policy.requiredScopes.join(' '),
    forbiddenScopes: policy.forbiddenScopes.join(' '),
    maxLifetimeDays: policy.maxLifetimeDays === null ? '' : String(policy.maxLifetimeDays),
    expiryRequired: policy.expiryRequired ? 'on' : '',
    signUp: policy.signUp ?? '',
  };
}

/** One field in words, for who has to compare two of them. */
export function fieldWords(field: PolicyField, texts: PolicyTexts, { say }: Words): string {
  const text = texts[field].replaceAll('\n', ', ');
  if (field === 'expiryRequired') return say(text === '' ? 'policy.no' : 'policy.yes');
  if (field === 'signUp') return text === '' ? say('policy.asConfigured') : modeWords(text, say);
  return text === '' ? say('policy.nothing') : text;
}

function modeWords(mode: string, say: Words['say']): string {
  if (mode === 'open') return say('policy.signUp.open');
  return say(mode === 'closed' ? 'policy.signUp.closed' : 'policy.signUp.invite');
}
