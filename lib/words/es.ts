import type { Catalogue } from './catalogue.ts';
import { account } from './es/account.ts';
import { admin } from './es/admin.ts';
import { allConnections } from './es/all-connections.ts';
import { auditLog } from './es/audit-log.ts';
import { banners } from './es/banners.ts';
import { bulk } from './es/bulk.ts';
import { calendar } from './es/calendar.ts';
import { checks } from './es/checks.ts';
import { configuration } from './es/configuration.ts';
import { connect } from './es/connect.ts';
import { connection } from './es/connection.ts';
import { dashboard } from './es/dashboard.ts';
import { done } from './es/done.ts';
import { door } from './es/door.ts';
import { drawings } from './es/drawings.ts';
import { failed } from './es/failed.ts';
import { frame } from './es/frame.ts';
import { guide } from './es/guide.ts';
import { instances } from './es/instances.ts';
import { keyboard } from './es/keyboard.ts';
import { landing } from './es/landing.ts';
import { look } from './es/look.ts';
import { mail } from './es/mail.ts';
import { notices } from './es/notices.ts';
import { outcomes } from './es/outcomes.ts';
import { overview } from './es/overview.ts';
import { panel } from './es/panel.ts';
import { people } from './es/people.ts';
import { policy } from './es/policy.ts';
import { refusals } from './es/refusals.ts';
import { reminders } from './es/reminders.ts';
import { renewal } from './es/renewal.ts';
import { repair } from './es/repair.ts';
import { replay } from './es/replay.ts';
import { rotation } from './es/rotation.ts';
import { rows } from './es/rows.ts';
import { shell } from './es/shell.ts';
import { support } from './es/support.ts';
import { told } from './es/told.ts';
import { ui } from './es/ui.ts';
import { watch } from './es/watch.ts';

export const es: Catalogue = {
  account,
  admin,
  allConnections,
  auditLog,
  banners,
  bulk,
  calendar,
  checks,
  configuration,
  connect,
  connection,
  dashboard,
  done,
  door,
  drawings,
  failed,
  frame,
  guide,
  instances,
  keyboard,
  landing,
  look,
  mail,
  notices,
  outcomes,
  overview,
  panel,
  people,
  policy,
  refusals,
  reminders,
  renewal,
  repair,
  replay,
  rotation,
  rows,
  shell,
  support,
  told,
  ui,
  watch,
};
