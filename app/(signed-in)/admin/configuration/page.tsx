import { VariableTable } from '#components/admin/configuration/variable-table.tsx';
import { Main } from '#components/layout/main.tsx';
import { PageHeading } from '#components/layout/page-heading.tsx';
import { PageSection } from '#components/layout/page-section.tsx';
import { getConfiguration } from '#lib/features/admin/configuration/get-configuration.ts';
import { requireViewer } from '#lib/infra/auth/viewer.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { calmly } from '../../../calmly.tsx';
import { pageTitle } from '../../../page-title.ts';

export const generateMetadata = pageTitle('configuration.title');

/** What counts here, and where it comes from. */
export default function ConfigurationPage() {
  return calmly(async () => {
    const viewer = await requireViewer('deployment:see');
    const [words, view] = await Promise.all([requestWords(), getConfiguration(viewer)]);
    const { say } = words;
    return (
      <Main wide>
        <PageHeading title={say('configuration.title')}>{say('configuration.intro')}</PageHeading>
        <div className="mt-6 flex flex-col gap-5">
          <VariableTable variables={view.variables} words={words} />
          <PageSection id="system" title={say('configuration.system')}>
            <dl className="grid gap-x-6 gap-y-2 text-sm sm:grid-cols-[14rem_1fr]">
              {view.facts.map(({ name, values }) => (
                <div key={name} className="contents">
                  <dt className="text-muted">{name}</dt>
                  <dd className="max-sm:mb-1.5">
                    {values.map((value) => (
                      <bdi key={value} className="block break-words">
                        {value}
                      </bdi>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </PageSection>
        </div>
      </Main>
    );
  });
}
