import type { Catalogue } from './catalogue.ts';
import { account } from './de/account.ts';
import { admin } from './de/admin.ts';
import { calendar } from './de/calendar.ts';
import { checks } from './de/checks.ts';
import { connect } from './de/connect.ts';
import { connection } from './de/connection.ts';
import { dashboard } from './de/dashboard.ts';
import { done } from './de/done.ts';
import { door } from './de/door.ts';
import { drawings } from './de/drawings.ts';
import { failed } from './de/failed.ts';
import { guide } from './de/guide.ts';
import { landing } from './de/landing.ts';
import { look } from './de/look.ts';
import { mail } from './de/mail.ts';
import { notices } from './de/notices.ts';
import { outcomes } from './de/outcomes.ts';
import { panel } from './de/panel.ts';
import { refusals } from './de/refusals.ts';
import { reminders } from './de/reminders.ts';
import { renewal } from './de/renewal.ts';
import { rotation } from './de/rotation.ts';
import { rows } from './de/rows.ts';
import { shell } from './de/shell.ts';
import { told } from './de/told.ts';
import { ui } from './de/ui.ts';
import { watch } from './de/watch.ts';

export const de: Catalogue = {
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
