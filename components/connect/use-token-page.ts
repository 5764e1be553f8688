import { useEffect, useState } from 'react';
import type { TokenPageView } from '#lib/features/guide/view.ts';
import { showGuideEra } from '../guide/show-guide-era.ts';
import type { Look } from './use-look.ts';

/**
 * What follows from a look: the token page of the GitLab that was found, and the guide in its version. Both are kept while the next address is
 * being typed: a page that empties itself at every letter is no help.
 */
export function useTokenPage(look: Look, first: TokenPageView): TokenPageView {
  const [tokenPage, setTokenPage] = useState(first);
  const answer = look.phase === 'seen' ? look.answer : null;
  useEffect(() => {
    if (!answer?.tokenPage) return;
    setTokenPage(answer.tokenPage);
    showGuideEra(answer.look.era);
  }, [answer]);
  return tokenPage;
}
