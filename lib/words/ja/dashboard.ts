import type { Area } from '../catalogue.ts';

export const dashboard: Area<'dashboard'> = {
  title: '連携一覧',
  connect: 'アカウントを連携',
  loading: '連携を読み込んでいます。',
  list: '連携一覧',
  filter: '状態で絞り込む',
  columns: {
    account: 'アカウント',
    instance: 'インスタンス',
    status: '状態',
    expires: '有効期限',
    checked: '最終チェック',
  },
  views: {
    label: '表示',
    list: '一覧',
    calendar: 'カレンダー',
  },
  sort: {
    label: '並べ替え',
    first: '対応が必要なものから',
    expiry: '期限が近い順',
    expiry_desc: '期限が遠い順',
    account: 'アカウント（昇順）',
    account_desc: 'アカウント（降順）',
    instance: 'インスタンス（昇順）',
    instance_desc: 'インスタンス（降順）',
    checked: 'チェックが古い順',
    checked_desc: 'チェックが新しい順',
  },
  paging: {
    label: 'ページ',
    shown: '{found, number}件中{from, number}–{to, number}件',
    previous: '前へ',
    next: '次へ',
  },
  status: {
    healthy: '正常',
    expires_soon: '期限間近',
    needs_you: '要対応',
    unreachable: '接続不可',
    disconnected: '解除済み',
  },
  account: {
    unnamed: '名前のないアカウント',
    on: '{account}（{host}）',
  },
  expiry: {
    left: '{days, plural, =0 {期限切れ} =1 {残り1日未満} other {残り#日}}',
    stops: 'トークンは{day} 00:00（UTC）に使えなくなります',
    never: '期限なし',
    unreadable: '読み取り不可',
    near: {
      utc: '00:00（UTC）',
      yours: '00:00（UTC）＝現地時間{time}',
      dayBefore: '00:00（UTC）＝現地時間{day} {time}',
    },
  },
  actions: {
    connectAgain: '再連携',
    renew: '更新',
    fix: '対処',
  },
  marks: {
    rotates: '自動ローテーション',
    paused: 'リマインダー停止中',
  },
  outage: {
    title: '{host}は{since}から応答していません',
    text: 'わかっている限り、トークンに問題はありません。Patchbayは5分ごとに確認します。',
    utc: '{time}（UTC）',
    day: '{day} {time}',
    more: '{count, plural, other {ほか#件のホストも応答していません。}}',
  },
  empty: {
    title: 'まだ何も連携されていません',
    text: '最初のGitLabアカウントを連携しましょう。GitLab.comでも、独自のインスタンスでもかまいません。必要なのはホスト名とパーソナルアクセストークンだけ。2分もかかりません。',
    connect: 'GitLabアカウントを連携',
  },
  results: {
    found: '「{q}」の検索結果：{found, plural, =0 {なし} other {#件}}',
    all: 'すべて表示',
  },
  nothing: {
    title: '現在はありません',
    text: 'この状態の連携はありません。',
    all: 'すべての連携を表示',
  },
  unfound: {
    title: '見つかりませんでした',
    text: 'これらの語をすべて含むラベル、アカウント、ホストはありません。',
    textOfStatus: 'この状態の連携に、これらの語をすべて含むものはありません。',
  },
  disconnected: {
    title: '連携を解除しました',
    text: 'Patchbayは{account}のトークンをもう保持していません。',
    back: '連携一覧へ',
  },
};
