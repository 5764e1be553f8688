import type { Catalogue } from './catalogue.ts';
import { account } from './ja/account.ts';
import { admin } from './ja/admin.ts';
import { calendar } from './ja/calendar.ts';
import { checks } from './ja/checks.ts';
import { connect } from './ja/connect.ts';
import { connection } from './ja/connection.ts';
import { dashboard } from './ja/dashboard.ts';
import { done } from './ja/done.ts';
import { door } from './ja/door.ts';
import { drawings } from './ja/drawings.ts';
import { failed } from './ja/failed.ts';
import { guide } from './ja/guide.ts';
import { landing } from './ja/landing.ts';
import { look } from './ja/look.ts';
import { mail } from './ja/mail.ts';
import { notices } from './ja/notices.ts';
import { outcomes } from './ja/outcomes.ts';
import { panel } from './ja/panel.ts';
import { refusals } from './ja/refusals.ts';
import { reminders } from './ja/reminders.ts';
import { renewal } from './ja/renewal.ts';
import { rotation } from './ja/rotation.ts';
import { rows } from './ja/rows.ts';
import { shell } from './ja/shell.ts';
import { told } from './ja/told.ts';
import { ui } from './ja/ui.ts';
import { watch } from './ja/watch.ts';

export const ja: Catalogue = {
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
