import type { Catalogue } from './catalogue.ts';
import { account } from './ja/account.ts';
import { admin } from './ja/admin.ts';
import { allConnections } from './ja/all-connections.ts';
import { auditLog } from './ja/audit-log.ts';
import { banners } from './ja/banners.ts';
import { bulk } from './ja/bulk.ts';
import { calendar } from './ja/calendar.ts';
import { checks } from './ja/checks.ts';
import { configuration } from './ja/configuration.ts';
import { connect } from './ja/connect.ts';
import { connection } from './ja/connection.ts';
import { dashboard } from './ja/dashboard.ts';
import { done } from './ja/done.ts';
import { door } from './ja/door.ts';
import { drawings } from './ja/drawings.ts';
import { failed } from './ja/failed.ts';
import { frame } from './ja/frame.ts';
import { guide } from './ja/guide.ts';
import { instances } from './ja/instances.ts';
import { keyboard } from './ja/keyboard.ts';
import { landing } from './ja/landing.ts';
import { look } from './ja/look.ts';
import { mail } from './ja/mail.ts';
import { notices } from './ja/notices.ts';
import { outcomes } from './ja/outcomes.ts';
import { overview } from './ja/overview.ts';
import { panel } from './ja/panel.ts';
import { people } from './ja/people.ts';
import { policy } from './ja/policy.ts';
import { refusals } from './ja/refusals.ts';
import { reminders } from './ja/reminders.ts';
import { renewal } from './ja/renewal.ts';
import { repair } from './ja/repair.ts';
import { replay } from './ja/replay.ts';
import { rotation } from './ja/rotation.ts';
import { rows } from './ja/rows.ts';
import { shell } from './ja/shell.ts';
import { support } from './ja/support.ts';
import { told } from './ja/told.ts';
import { ui } from './ja/ui.ts';
import { watch } from './ja/watch.ts';

export const ja: Catalogue = {
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
