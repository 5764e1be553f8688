import type { Area } from '../catalogue.ts';

export const reminders: Area<'reminders'> = {
  saved: '保存しました。今後のリマインダーから反映されます。',
  active: 'このトークンの期限が切れる前にリマインダーが届きます。',
  paused: 'この接続のリマインダーは一時停止中です。',
  pause: 'リマインダーを一時停止',
  resume: 'リマインダーを再開',
};
