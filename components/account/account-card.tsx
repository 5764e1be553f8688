import type { ReactNode } from 'react';
import { Main } from '../layout/main.tsx';
import { Card } from '../ui/card.tsx';

/** One narrow card in the middle: title, a sentence, a form, and a way elsewhere. */
export function AccountCard({
  title,
  intro,
  notice,
  children,
  below,
}: {
  title: string;
  intro?: ReactNode;
  /** Stands above the card. */
  notice?: ReactNode;
  children: ReactNode;
  below?: ReactNode;
}) {
  return (
    <Main narrow>
      <div className="sm:pt-8">
        {notice && <div className="mb-4">{notice}</div>}
        <Card className="p-6 sm:p-8">
          <h1 className="font-semibold text-xl tracking-tight">{title}</h1>
          {intro && <p className="mt-1 text-muted">{intro}</p>}
          <div className="mt-6">{children}</div>
        </Card>
        {below && <p className="mt-4 text-center text-muted">{below}</p>}
      </div>
    </Main>
  );
}
