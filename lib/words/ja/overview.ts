import type { Area } from '../catalogue.ts';

export const overview: Area<'overview'> = {
  title: '概要',
  asOf: '{live}（{time} UTC 時点）',
  kept: '{live}（{time} UTC に集計。件数が多いため、表示のたびには集計しません）',
  number: '{count, number}',
  statuses: '状態別の連携',
  live: '{count, plural, =0 {有効な連携はありません} other {有効な連携 # 件}}',
  first: {
    title: 'まだ何も連携されていません',
    text: '誰かが GitLab を連携すると、すべての連携の状態がここに表示されます。',
    invite: 'ユーザーを招待',
  },
  forecast: {
    title: '今後 12 週間に期限を迎えるトークン',
    intro:
      '有効な連携を、示した日から 7 日間ごとに、トークンの期限が来る数で示します。各行から連携の一覧に移動できます。',
    besides:
      'その他：{ended, plural, =0 {期限切れなし} other {期限切れ # 件}}、{later, plural, =0 {それ以降なし} other {それ以降 # 件}}、{never, plural, =0 {無期限なし} other {無期限 # 件}}',
  },
  checks: {
    title: '確認',
    onTime: '予定された確認はすべて時間どおりです。',
    late: '{due, plural, other {# 件の確認が予定時刻を過ぎています。最も古いものは{wait}待っています。}}',
    lateHelp:
      '増え続ける場合は、ホストごとのリクエスト数（CHECK_RATES）を増やすか、ワーカーを追加してください。',
  },
  down: {
    title: '応答しない GitLab',
    none: '問い合わせた GitLab はすべて応答しています。',
    since: '開始：',
    live: '{count, plural, other {連携 # 件}}',
    all: '{count, number} 件すべてを表示',
  },
  troubled: {
    title: '所有者の対応が必要な連携がある GitLab',
    none: '所有者の対応が必要な連携はありません。',
    count: '{count, plural, other {# 件が所有者の対応待ち}}',
  },
  versions: {
    title: 'GitLab のバージョン',
    none: 'バージョンはまだ分かっていません。',
    unknown: '不明',
    older: '{version} 以前',
    tooOld: '古すぎます',
  },
  certificates: {
    title: '30 日以内に期限を迎える証明書',
    none: '30 日以内に期限を迎える既知の証明書はありません。',
    ends: '{day} まで',
    ended: '{day} に期限切れ',
  },
  mails: {
    well: '送信待ちのメールはありません。',
    waiting: '{count, plural, other {# 通のメールが 15 分以上送信を待っています。}}',
    failed: '{count, plural, other {この 1 週間に # 通のメールの送信を断念しました。}}',
  },
  attempts: {
    title: '過去 24 時間',
    linked: '{count, plural, =0 {連携や更新はありません} other {連携と更新 # 件}}',
    failed: '{count, plural, =0 {失敗なし} other {失敗 # 件}}',
    all: '失敗した試行をすべて表示',
  },
};
