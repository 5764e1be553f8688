import { Button } from '#components/ui/button.tsx';
import type { ButtonSize, ButtonVariant } from '#components/ui/button-class.ts';
import { CopyButton } from '#components/ui/copy-button.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { TextLink } from '#components/ui/text-link.tsx';
import { BusyForm } from './busy-form.tsx';
import { Row, Specimen } from './specimen.tsx';

const VARIANTS: readonly ButtonVariant[] = ['primary', 'secondary', 'quiet', 'danger'];
const SIZES: readonly ButtonSize[] = ['md', 'sm'];

export function Buttons() {
  return (
    <>
      <Specimen of={['button.tsx', 'button-class.ts']}>
        {SIZES.map((size) => (
          <Row key={size}>
            {VARIANTS.map((variant) => (
              <Button key={variant} variant={variant} size={size}>
                {variant}
              </Button>
            ))}
          </Row>
        ))}
        <Row>
          {VARIANTS.map((variant) => (
            <Button key={variant} variant={variant} disabled>
              disabled
            </Button>
          ))}
        </Row>
        <Row>
          <Button variant="primary">
            <Icon name="plus" /> With an icon
          </Button>
          <Button size="sm">
            <Icon name="refresh" size={14} /> With an icon
          </Button>
        </Row>
      </Specimen>
      <Specimen of={['submit-button.tsx']}>
        {SIZES.map((size) => (
          <Row key={size}>
            <BusyForm>
              {VARIANTS.map((variant) => (
                <SubmitButton
                  key={variant}
                  variant={variant}
                  size={size}
                  icon={<Icon name="plug" size={14} />}
                >
                  on its way
                </SubmitButton>
              ))}
            </BusyForm>
          </Row>
        ))}
      </Specimen>
      <Specimen of={['link-button.tsx', 'text-link.tsx']}>
        <Row>
          {VARIANTS.map((variant) => (
            <LinkButton key={variant} href="#section-Buttons" variant={variant}>
              {variant} link
            </LinkButton>
          ))}
        </Row>
        <p>
          A sentence that <TextLink href="#section-Buttons">leads somewhere</TextLink>.
        </p>
      </Specimen>
      <Specimen of={['copy-button.tsx']}>
        <Row>
          <CopyButton text="7QK4-M2XD" label="Copy for support" />
          <CopyButton text="7QK4-M2XD" what="reference" />
          <CopyButton text="7QK4-M2XD" what="reference" iconOnly />
        </Row>
      </Specimen>
    </>
  );
}
