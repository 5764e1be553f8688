import type { Area } from '../catalogue.ts';

export const dashboard: Area<'dashboard'> = {
  title: '連携一覧',
  connect: 'アカウントを連携',
  loading: '連携を読み込んでいます。',
  list: '連携一覧',
  filter: '状態で絞り込む',
  columns: {
    account: 'アカウント',
    status: '状態',
    expires: '有効期限',
    checked: '最終チェック',
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
    left: '{days, plural, =0 {期限切れ} other {残り#日}}',
    stops: 'トークンは{day} 00:00（UTC）に使えなくなります',
    never: '期限なし',
    unreadable: '読み取り不可',
  },
  actions: {
    connectAgain: '再連携',
    renew: '更新',
    fix: '対処',
  },
  empty: {
    title: 'まだ何も連携されていません',
    text: '最初のGitLabアカウントを連携しましょう。GitLab.comでも、独自のインスタンスでもかまいません。必要なのはホスト名とパーソナルアクセストークンだけ。2分もかかりません。',
    connect: 'GitLabアカウントを連携',
  },
  nothing: {
    title: '現在はありません',
    text: 'この状態の連携はありません。',
    all: 'すべての連携を表示',
  },
  disconnected: {
    title: '連携を解除しました',
    text: 'Patchbayは{account}のトークンをもう保持していません。',
    back: '連携一覧へ',
  },
};
