'use client';

import { useEffect } from 'react';
import { THEMES, type Theme } from '#lib/domain/theme.ts';
import { useSettingState } from './setting-form.tsx';

/** A theme that was saved is seen at once, also where the choice in the header had changed the page behind React's back. */
export function AppliedTheme({ theme }: { theme: Theme }) {
  const state = useSettingState();
  useEffect(() => {
    if (state.status !== 'done') return;
    document.documentElement.classList.remove(...THEMES);
    document.documentElement.classList.add(theme);
  }, [state, theme]);
  return null;
}
