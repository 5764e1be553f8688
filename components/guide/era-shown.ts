import type { GuideEra } from '#lib/domain/gitlab-version.ts';

/**
 * All eras of GitLab's pages stand in the guide; which of them is seen is for the radio inputs of `EraSwitch` and CSS. It works without
 * script and without a request, and what is not seen is not read out either.
 *
 * The guide's root carries `group/guide` and `data-guide`; the inputs are `guide-era-<era>` and `guide-navigation-<old|new>`, by id. Script may turn
 * them (`showGuideEra`) until the person has: from then on the root carries `data-chosen`.
 */
export const ERA_SHOWN: Readonly<Record<GuideEra, string>> = {
  classic: 'hidden group-has-[#guide-era-classic:checked]/guide:block',
  sidebar: 'hidden group-has-[#guide-era-sidebar:checked]/guide:block',
  settings: 'hidden group-has-[#guide-era-settings:checked]/guide:block',
  access: 'hidden group-has-[#guide-era-access:checked]/guide:block',
};

/** Where the avatar is. From 18.0 to 19.1 it depends on which navigation a person has switched on. */
export const AVATAR_SHOWN = {
  cornerOld: ERA_SHOWN.classic,
  corner:
    'hidden group-has-[#guide-era-access:checked]/guide:block group-has-[#guide-era-settings:checked]/guide:group-has-[#guide-navigation-new:checked]/guide:block',
  anyCorner:
    'hidden group-has-[#guide-era-classic:checked]/guide:block group-has-[#guide-era-access:checked]/guide:block group-has-[#guide-era-settings:checked]/guide:group-has-[#guide-navigation-new:checked]/guide:block',
  sidebar:
    'hidden group-has-[#guide-era-sidebar:checked]/guide:block group-has-[#guide-era-settings:checked]/guide:group-has-[#guide-navigation-old:checked]/guide:block',
} as const;
