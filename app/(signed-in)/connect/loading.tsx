import { ConnectSkeleton } from '#components/connections/connect-skeleton.tsx';
import { Main } from '#components/layout/main.tsx';

export default function Loading() {
  return (
    <Main>
      <ConnectSkeleton />
    </Main>
  );
}
