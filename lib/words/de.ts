import type { Catalogue } from './catalogue.ts';
import { account } from './de/account.ts';
import { admin } from './de/admin.ts';
import { allConnections } from './de/all-connections.ts';
import { auditLog } from './de/audit-log.ts';
import { banners } from './de/banners.ts';
import { bulk } from './de/bulk.ts';
import { calendar } from './de/calendar.ts';
import { checks } from './de/checks.ts';
import { configuration } from './de/configuration.ts';
import { connect } from './de/connect.ts';
import { connection } from './de/connection.ts';
import { dashboard } from './de/dashboard.ts';
import { done } from './de/done.ts';
import { door } from './de/door.ts';
import { drawings } from './de/drawings.ts';
import { failed } from './de/failed.ts';
import { frame } from './de/frame.ts';
import { guide } from './de/guide.ts';
import { instances } from './de/instances.ts';
import { keyboard } from './de/keyboard.ts';
import { landing } from './de/landing.ts';
import { look } from './de/look.ts';
import { mail } from './de/mail.ts';
import { notices } from './de/notices.ts';
import { outcomes } from './de/outcomes.ts';
import { overview } from './de/overview.ts';
import { panel } from './de/panel.ts';
import { people } from './de/people.ts';
import { policy } from './de/policy.ts';
import { refusals } from './de/refusals.ts';
import { reminders } from './de/reminders.ts';
import { renewal } from './de/renewal.ts';
import { repair } from './de/repair.ts';
import { replay } from './de/replay.ts';
import { rotation } from './de/rotation.ts';
import { rows } from './de/rows.ts';
import { shell } from './de/shell.ts';
import { support } from './de/support.ts';
import { told } from './de/told.ts';
import { ui } from './de/ui.ts';
import { watch } from './de/watch.ts';

export const de: Catalogue = {
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
