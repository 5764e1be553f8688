import type { Catalogue } from './catalogue.ts';
import { account } from './ja/account.ts';
import { admin } from './ja/admin.ts';
import { checks } from './ja/checks.ts';
import { connect } from './ja/connect.ts';
import { dashboard } from './ja/dashboard.ts';
import { done } from './ja/done.ts';
import { door } from './ja/door.ts';
import { drawings } from './ja/drawings.ts';
import { failed } from './ja/failed.ts';
import { guide } from './ja/guide.ts';
import { landing } from './ja/landing.ts';
import { look } from './ja/look.ts';
import { mail } from './ja/mail.ts';
import { outcomes } from './ja/outcomes.ts';
import { panel } from './ja/panel.ts';
import { refusals } from './ja/refusals.ts';
import { rows } from './ja/rows.ts';
import { shell } from './ja/shell.ts';
import { told } from './ja/told.ts';
import { ui } from './ja/ui.ts';
import { watch } from './ja/watch.ts';

export const ja: Catalogue = {
  account,
  admin,
  checks,
  connect,
  dashboard,
  done,
  door,
  drawings,
  failed,
  guide,
  landing,
  look,
  mail,
  outcomes,
  panel,
  refusals,
  rows,
  shell,
  told,
  ui,
  watch,
};
