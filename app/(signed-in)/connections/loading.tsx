import { ListSkeleton } from '#components/connections/list-skeleton.tsx';
import { Main } from '#components/layout/main.tsx';

export default function Loading() {
  return (
    <Main>
      <ListSkeleton />
    </Main>
  );
}
