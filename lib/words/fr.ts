import type { Catalogue } from './catalogue.ts';
import { account } from './fr/account.ts';
import { admin } from './fr/admin.ts';
import { calendar } from './fr/calendar.ts';
import { checks } from './fr/checks.ts';
import { connect } from './fr/connect.ts';
import { connection } from './fr/connection.ts';
import { dashboard } from './fr/dashboard.ts';
import { done } from './fr/done.ts';
import { door } from './fr/door.ts';
import { drawings } from './fr/drawings.ts';
import { failed } from './fr/failed.ts';
import { guide } from './fr/guide.ts';
import { landing } from './fr/landing.ts';
import { look } from './fr/look.ts';
import { mail } from './fr/mail.ts';
import { notices } from './fr/notices.ts';
import { outcomes } from './fr/outcomes.ts';
import { panel } from './fr/panel.ts';
import { refusals } from './fr/refusals.ts';
import { reminders } from './fr/reminders.ts';
import { renewal } from './fr/renewal.ts';
import { rotation } from './fr/rotation.ts';
import { rows } from './fr/rows.ts';
import { shell } from './fr/shell.ts';
import { told } from './fr/told.ts';
import { ui } from './fr/ui.ts';
import { watch } from './fr/watch.ts';

export const fr: Catalogue = {
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
