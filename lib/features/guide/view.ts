import type { CalendarDate } from '#lib/domain/calendar-date.ts';
import type { GuideEra } from '#lib/domain/gitlab-version.ts';

/** The guide for one GitLab. */
export type GuideView = {
  era: GuideEra;
  /** Where the avatar is said to be: from 18.0 to 19.1 it depends on the person's own choice. */
  navigation: 'old' | 'new';
  /** Base URL of their own GitLab, or GitLab.com's. */
  baseUrl: string;
  isOwn: boolean;
  tokenPage: string;
  /** The same page as GitLab before 16.8 has it, where the version is not known; else null. */
  olderPage: string | null;
  /** Whether that page comes filled in. */
  prefilled: boolean;
  /** The form for fine-grained tokens; null before 18.10. It takes nothing from its address. */
  fineGrainedPage: string | null;
  tokenName: string;
  scopes: readonly string[];
  /** What a fine-grained token needs instead, as GitLab calls it. */
  permissions: readonly string[];
  /** The day to pick, `YYYY-MM-DD`: no GitLab takes it from an address. */
  expiresOn: CalendarDate;
  /** `days` ahead of today, out of the `limit` that holds: GitLab's usual one, or this deployment's own. */
  lifetime: { days: number; limit: number; reason: 'default' | 'policy' };
  /** For the QR code, which is drawn from these alone. */
  qrPath: string;
};

/** The token page in the person's words; plain texts, so that a browser can draw it anew when another GitLab is found. */
export type TokenPageView = {
  href: string;
  open: string;
  newTab: string;
  where: string;
  byHand: string | null;
  copyLink: string;
  qr: { title: string; hint: string; src: string; alt: string };
  name: { title: string; what: string; text: string };
  date: { title: string; what: string; iso: string; day: string; why: string };
  scopes: { title: string; what: string; names: readonly string[] };
  missing: {
    title: string;
    /** The page's older address, where it may be the right one. */
    older: { text: string; href: string; link: string } | null;
    text: string;
    note: string;
    copy: string;
  };
  fine: {
    open: boolean;
    title: string;
    text: string;
    link: string;
    href: string;
    permissions: readonly string[];
    list: string;
  } | null;
};
