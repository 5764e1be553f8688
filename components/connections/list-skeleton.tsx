import { Skeleton } from '../ui/skeleton.tsx';

const PLACES = ['a', 'b', 'c'];

export function ListSkeleton() {
  return (
    <div role="status" aria-label="Loading">
      <Skeleton className="h-7 w-40" />
      <div className="mt-6 grid grid-cols-3 gap-2 sm:gap-3">
        {PLACES.map((place) => (
          <Skeleton key={place} className="h-[4.5rem] rounded-lg" />
        ))}
      </div>
      <div className="mt-6 flex flex-col gap-3 lg:gap-px">
        {PLACES.map((place) => (
          <Skeleton key={place} className="h-40 rounded-xl lg:h-20 lg:rounded-sm" />
        ))}
      </div>
    </div>
  );
}
