import type { Catalogue } from './catalogue.ts';
import { account } from './fr/account.ts';
import { admin } from './fr/admin.ts';
import { allConnections } from './fr/all-connections.ts';
import { auditLog } from './fr/audit-log.ts';
import { banners } from './fr/banners.ts';
import { bulk } from './fr/bulk.ts';
import { calendar } from './fr/calendar.ts';
import { checks } from './fr/checks.ts';
import { configuration } from './fr/configuration.ts';
import { connect } from './fr/connect.ts';
import { connection } from './fr/connection.ts';
import { dashboard } from './fr/dashboard.ts';
import { done } from './fr/done.ts';
import { door } from './fr/door.ts';
import { drawings } from './fr/drawings.ts';
import { failed } from './fr/failed.ts';
import { frame } from './fr/frame.ts';
import { guide } from './fr/guide.ts';
import { instances } from './fr/instances.ts';
import { keyboard } from './fr/keyboard.ts';
import { landing } from './fr/landing.ts';
import { look } from './fr/look.ts';
import { mail } from './fr/mail.ts';
import { notices } from './fr/notices.ts';
import { outcomes } from './fr/outcomes.ts';
import { overview } from './fr/overview.ts';
import { panel } from './fr/panel.ts';
import { people } from './fr/people.ts';
import { policy } from './fr/policy.ts';
import { refusals } from './fr/refusals.ts';
import { reminders } from './fr/reminders.ts';
import { renewal } from './fr/renewal.ts';
import { repair } from './fr/repair.ts';
import { replay } from './fr/replay.ts';
import { rotation } from './fr/rotation.ts';
import { rows } from './fr/rows.ts';
import { shell } from './fr/shell.ts';
import { support } from './fr/support.ts';
import { told } from './fr/told.ts';
import { ui } from './fr/ui.ts';
import { watch } from './fr/watch.ts';

export const fr: Catalogue = {
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
