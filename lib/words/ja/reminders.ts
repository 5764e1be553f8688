import type { Area } from '../catalogue.ts';

export const reminders: Area<'reminders'> = {
  saved: '保存しました。今後のリマインダーから反映されます。',
  active: 'このトークンの期限が切れる前にリマインダーが届きます。',
  paused: 'この接続のリマインダーは一時停止中です。',
  pause: 'リマインダーを一時停止',
  resume: 'リマインダーを再開',
  settings: {
    title: 'リマインダー',
    intro:
      'トークンの有効期限の前に、お使いのタイムゾーンの08:00にお知らせします。日数の変更はこれ以降に適用されます。',
    days: 'お知らせする日',
    day: '{days, plural, =0 {期限切れの時点} other {#日前}}',
    others: 'そのほかの日数',
    othersHint: '例：45, 21。90日前まで、合わせて10個までです。',
    mail: 'メールでも受け取る',
    mailText: '宛先：{email}',
    noMails: 'このPatchbayはメールを送信しません。リマインダーはベルからご覧いただけます。',
    digest: '1日1通にまとめる',
    digestText: '同じ朝のお知らせを1通のメールにまとめます。オフの場合は接続ごとに届きます。',
    next: '次回：{day} {time}、{account}',
    none: '予定されているリマインダーはありません。これらの日にあたる接続がありません。',
    off: '日が選ばれていないため、リマインダーは届きません。',
  },
};
