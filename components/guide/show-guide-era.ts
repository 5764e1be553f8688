import type { GuideEra } from '#lib/domain/gitlab-version.ts';

/** Turns the guide to the pages of the GitLab that was found, unless the person has said what theirs look like. */
export function showGuideEra(era: GuideEra): void {
  const guide = document.querySelector('[data-guide]');
  const radio = document.getElementById(`guide-era-${era}`);
  if (guide?.hasAttribute('data-chosen') || !(radio instanceof HTMLInputElement)) return;
  radio.checked = true;
}
