import { AwayDrawing } from '#components/connections/away-drawing.tsx';
import { LockedDrawing } from '#components/connections/locked-drawing.tsx';
import { NothingDrawing } from '#components/connections/nothing-drawing.tsx';
import { PatchDrawing } from '#components/connections/patch-drawing.tsx';
import { Bar, Drawing, GitlabPage, Mark } from '#components/guide/drawings/drawing.tsx';
import { Mark as Sign } from '#components/layout/mark.tsx';
import { createWords } from '#lib/words/words.ts';
import { Row } from './specimen.tsx';

const TEXT = 'The kit: bars for what does not matter, real words and a numbered mark for what must be found.';

/** The product's own sign, the list's states, and the kit of which the guide draws other people's pages. */
export async function Drawings() {
  const words = await createWords('en');
  return (
    <>
      <Row>
        <Sign />
        <Sign size={48} />
      </Row>
      <Row>
        <PatchDrawing />
        <NothingDrawing searched={false} />
        <NothingDrawing searched />
        <AwayDrawing />
        <LockedDrawing />
      </Row>
      <Drawing words={words} text={TEXT}>
        <GitlabPage>
          <div className="flex flex-col gap-3 p-4">
            <Bar />
            <Bar className="w-40" />
            <Row>
              <Mark number={1} /> Edit profile
            </Row>
          </div>
        </GitlabPage>
      </Drawing>
    </>
  );
}
