import type { ReactNode } from 'react';
import { AccessForm } from '#components/admin/instances/access-form.tsx';
import { AuthorityPanel } from '#components/admin/instances/authority-panel.tsx';
import { HelpForm } from '#components/admin/instances/help-form.tsx';
import { PageSection } from '#components/layout/page-section.tsx';
import { INSTANCE_ACCESS } from '#lib/domain/host-access.ts';
import {
  accessAction,
  authorityAction,
  helpTextAction,
  removeAuthorityAction,
} from '#lib/features/admin/instances/actions.ts';
import { HELP_LENGTH_MAX } from '#lib/features/admin/instances/schema.ts';
import type { InstanceView } from '#lib/features/admin/instances/view.ts';
import type { Words } from '#lib/words/words.ts';

/** What administrators say of a GitLab: who may link it, whom it is trusted by, what people are told. */
export function governingSections(instance: InstanceView, words: Words): ReactNode {
  const { say } = words;
  return (
    <>
      <PageSection id="authority" title={say('instances.ca.title')} intro={say('instances.ca.intro')}>
        <AuthoritySection instance={instance} words={words} />
      </PageSection>
      <PageSection id="access" title={say('instances.access.title')} intro={say('instances.access.intro')}>
        <AccessSection instance={instance} words={words} />
      </PageSection>
      <PageSection id="help" title={say('instances.help.title')} intro={say('instances.help.intro')}>
        <HelpForm
          action={helpTextAction}
          instanceId={instance.id}
          revision={instance.revision}
          helpText={instance.helpText}
          maxLength={HELP_LENGTH_MAX}
          labels={{
            label: say('instances.help.label'),
            hint: say('instances.help.hint'),
            save: say('instances.help.save'),
            current: say('instances.meanwhile.current'),
          }}
        />
      </PageSection>
    </>
  );
}

type SectionProps = { instance: InstanceView; words: Words };

function AuthoritySection({ instance: { id, revision, authorities }, words: { say } }: SectionProps) {
  return (
    <AuthorityPanel
      trust={authorityAction}
      remove={removeAuthorityAction}
      instanceId={id}
      revision={revision}
      authorities={authorities}
      list={{
        root: say('instances.ca.root'),
        between: say('instances.ca.between'),
        server: say('instances.ca.server'),
        issuer: say('instances.certificate.issuer'),
        valid: say('instances.certificate.valid'),
        fingerprint: say('instances.certificate.fingerprint'),
      }}
      labels={{
        label: say('instances.ca.label'),
        hint: say('instances.ca.hint'),
        read: say('instances.ca.readIt'),
        trust: say('instances.ca.trust'),
        replace: say('instances.ca.replace'),
        remove: say('instances.ca.remove'),
        current: say('instances.meanwhile.current'),
      }}
    />
  );
}

function AccessSection({ instance: { id, revision, access, concerns }, words: { say } }: SectionProps) {
  return (
    <AccessForm
      action={accessAction}
      instanceId={id}
      revision={revision}
      access={access}
      choices={INSTANCE_ACCESS.map((choice) => ({
        access: choice,
        title: say(`instances.access.${choice}.title`),
        text: say(`instances.access.${choice}.text`),
      }))}
      labels={{
        legend: say('instances.access.title'),
        concerns,
        save: say('instances.access.save'),
        current: say('instances.meanwhile.current'),
      }}
    />
  );
}
