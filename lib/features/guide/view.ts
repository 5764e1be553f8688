import type { CalendarDate } from '#lib/domain/calendar-date.ts';
import type { GuideEra } from '#lib/domain/gitlab-version.ts';

/** The guide for one GitLab. */
export type GuideView = {
  era: GuideEra;
  /** Base URL of their own GitLab, or GitLab.com's. */
  baseUrl: string;
  isOwn: boolean;
  tokenPage: string;
  /** Whether that page comes filled in. */
  prefilled: boolean;
  scopes: readonly string[];
  /** The day to pick, `YYYY-MM-DD`: no GitLab takes it from an address. */
  expiresOn: CalendarDate;
};
