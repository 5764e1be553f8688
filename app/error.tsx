'use client';

import { FailedPage } from '#components/layout/failed-page.tsx';

export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return <FailedPage title="title" error={error} reset={reset} />;
}
