import { Button } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { ModalOpener } from './modal-opener.tsx';
import { type SectionProps, Specimen } from './specimen.tsx';

export function Surfaces({ theme }: SectionProps) {
  return (
    <>
      <Specimen of={['card.tsx']}>
        <Card className="p-5">
          <h3 className="font-semibold text-md">A card</h3>
          <p className="mt-1 text-muted">An edge instead of a shadow.</p>
        </Card>
      </Specimen>
      <Specimen of={['empty-state.tsx']}>
        <EmptyState title="Nothing here yet" action={<Button variant="primary">Begin</Button>}>
          One sentence that says what will stand here.
        </EmptyState>
      </Specimen>
      <Specimen of={['modal.tsx']}>
        <ModalOpener id={`${theme}-modal`} />
      </Specimen>
    </>
  );
}
