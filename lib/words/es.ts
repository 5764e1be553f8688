import type { Catalogue } from './catalogue.ts';
import { account } from './es/account.ts';
import { admin } from './es/admin.ts';
import { calendar } from './es/calendar.ts';
import { checks } from './es/checks.ts';
import { connect } from './es/connect.ts';
import { connection } from './es/connection.ts';
import { dashboard } from './es/dashboard.ts';
import { done } from './es/done.ts';
import { door } from './es/door.ts';
import { drawings } from './es/drawings.ts';
import { failed } from './es/failed.ts';
import { guide } from './es/guide.ts';
import { landing } from './es/landing.ts';
import { look } from './es/look.ts';
import { mail } from './es/mail.ts';
import { notices } from './es/notices.ts';
import { outcomes } from './es/outcomes.ts';
import { panel } from './es/panel.ts';
import { refusals } from './es/refusals.ts';
import { reminders } from './es/reminders.ts';
import { renewal } from './es/renewal.ts';
import { rotation } from './es/rotation.ts';
import { rows } from './es/rows.ts';
import { shell } from './es/shell.ts';
import { told } from './es/told.ts';
import { ui } from './es/ui.ts';
import { watch } from './es/watch.ts';

export const es: Catalogue = {
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
};
