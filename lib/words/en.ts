import { account } from './en/account.ts';
import { admin } from './en/admin.ts';
import { calendar } from './en/calendar.ts';
import { checks } from './en/checks.ts';
import { connect } from './en/connect.ts';
import { connection } from './en/connection.ts';
import { dashboard } from './en/dashboard.ts';
import { done } from './en/done.ts';
import { door } from './en/door.ts';
import { drawings } from './en/drawings.ts';
import { failed } from './en/failed.ts';
import { guide } from './en/guide.ts';
import { landing } from './en/landing.ts';
import { look } from './en/look.ts';
import { mail } from './en/mail.ts';
import { notices } from './en/notices.ts';
import { outcomes } from './en/outcomes.ts';
import { panel } from './en/panel.ts';
import { refusals } from './en/refusals.ts';
import { reminders } from './en/reminders.ts';
import { renewal } from './en/renewal.ts';
import { rotation } from './en/rotation.ts';
import { rows } from './en/rows.ts';
import { shell } from './en/shell.ts';
import { told } from './en/told.ts';
import { ui } from './en/ui.ts';
import { watch } from './en/watch.ts';

/** English, which all other languages are measured against. ICU messages; GitLab's own labels stand between `**`, code between backticks. */
export const en = {
  account,
  admin,
  calendar,
  checks,
  connect,
  connection,
  dashboard,
  done,
  door,
  drawings,
  failed,
  guide,
  landing,
  look,
  mail,
  notices,
  outcomes,
  panel,
  refusals,
  reminders,
  renewal,
  rotation,
  rows,
  shell,
  told,
  ui,
  watch,
} as const;
