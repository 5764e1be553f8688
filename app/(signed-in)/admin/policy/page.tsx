import { PolicyForm, type PolicyLabels } from '#components/admin/policy/policy-form.tsx';
import { Main } from '#components/layout/main.tsx';
import { PageHeading } from '#components/layout/page-heading.tsx';
import { SIGN_UP_MODES } from '#lib/domain/policy.ts';
import { changePolicyAction } from '#lib/features/admin/policy/actions.ts';
import { getPolicy } from '#lib/features/admin/policy/get-policy.ts';
import { requireViewer } from '#lib/infra/auth/viewer.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import type { Words } from '#lib/words/words.ts';
import { calmly } from '../../../calmly.tsx';
import { pageTitle } from '../../../page-title.ts';

export const generateMetadata = pageTitle('policy.title');

/** What administrators ask of GitLabs, tokens and newcomers. */
export default function PolicyPage() {
  return calmly(async () => {
    const viewer = await requireViewer('policy:manage');
    const words = await requestWords();
    const policy = await getPolicy(viewer, words);
    const { say } = words;
    return (
      <Main wide>
        <PageHeading title={say('policy.title')}>{say('policy.intro')}</PageHeading>
        <p className="mt-1 mb-6 text-muted text-sm">{policy.changed}</p>
        <PolicyForm action={changePolicyAction} policy={policy} labels={labelsOf(words)} />
      </Main>
    );
  });
}

function labelsOf({ say }: Words): PolicyLabels {
  return {
    fields: {
      allowedHosts: say('policy.field.allowedHosts'),
      privateHosts: say('policy.field.privateHosts'),
      requiredScopes: say('policy.field.requiredScopes'),
      forbiddenScopes: say('policy.field.forbiddenScopes'),
      maxLifetimeDays: say('policy.field.maxLifetimeDays'),
      expiryRequired: say('policy.field.expiryRequired'),
      signUp: say('policy.field.signUp'),
    },
    hints: {
      allowedHosts: say('policy.hint.allowedHosts'),
      privateHosts: say('policy.hint.privateHosts'),
      requiredScopes: say('policy.hint.requiredScopes'),
      forbiddenScopes: say('policy.hint.forbiddenScopes'),
      maxLifetimeDays: say('policy.hint.maxLifetimeDays'),
      signUp: say('policy.hint.signUp'),
    },
    parts: { hosts: say('policy.hosts'), tokens: say('policy.tokens'), people: say('policy.people') },
    modes: [
      { value: '', text: say('policy.asConfigured') },
      ...SIGN_UP_MODES.map((mode) => ({ value: mode, text: say(`policy.signUp.${mode}`) })),
    ],
    see: say('policy.preview.see'),
    save: say('policy.preview.save'),
  };
}
