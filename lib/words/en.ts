import { account } from './en/account.ts';
import { admin } from './en/admin.ts';
import { allConnections } from './en/all-connections.ts';
import { auditLog } from './en/audit-log.ts';
import { banners } from './en/banners.ts';
import { bulk } from './en/bulk.ts';
import { calendar } from './en/calendar.ts';
import { checks } from './en/checks.ts';
import { configuration } from './en/configuration.ts';
import { connect } from './en/connect.ts';
import { connection } from './en/connection.ts';
import { dashboard } from './en/dashboard.ts';
import { done } from './en/done.ts';
import { door } from './en/door.ts';
import { drawings } from './en/drawings.ts';
import { failed } from './en/failed.ts';
import { frame } from './en/frame.ts';
import { guide } from './en/guide.ts';
import { instances } from './en/instances.ts';
import { keyboard } from './en/keyboard.ts';
import { landing } from './en/landing.ts';
import { look } from './en/look.ts';
import { mail } from './en/mail.ts';
import { notices } from './en/notices.ts';
import { outcomes } from './en/outcomes.ts';
import { overview } from './en/overview.ts';
import { panel } from './en/panel.ts';
import { people } from './en/people.ts';
import { policy } from './en/policy.ts';
import { refusals } from './en/refusals.ts';
import { reminders } from './en/reminders.ts';
import { renewal } from './en/renewal.ts';
import { repair } from './en/repair.ts';
import { replay } from './en/replay.ts';
import { rotation } from './en/rotation.ts';
import { rows } from './en/rows.ts';
import { shell } from './en/shell.ts';
import { support } from './en/support.ts';
import { told } from './en/told.ts';
import { ui } from './en/ui.ts';
import { watch } from './en/watch.ts';

/** English, which all other languages are measured against. ICU messages; GitLab's own labels stand between `**`, code between backticks. */
export const en = {
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
} as const;
