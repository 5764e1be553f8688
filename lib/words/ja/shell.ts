import type { Area } from '../catalogue.ts';

export const shell: Area<'shell'> = {
  tagline: 'ホスト名とパーソナルアクセストークンでGitLabアカウントと連携し、その連携を保ち続けます。',
  more: 'ほか{count}件',
  skip: '本文へ移動',
  reference: '照会番号',
  nav: {
    label: 'メイン',
    connections: '連携一覧',
    connect: '連携する',
  },
  menu: {
    open: '{name}のアカウント',
    account: 'アカウント',
    signOut: 'サインアウト',
  },
  theme: {
    label: 'テーマ',
    system: 'システムに合わせる',
    light: 'ライト',
    dark: 'ダーク',
  },
  language: {
    label: '言語',
  },
  notFound: {
    name: 'ページがありません',
    title: 'ここには何もありません',
    text: 'アドレスが違っているか、ここにあったものが別の人のものか、すでになくなっています。',
    toStart: 'トップページへ',
    toConnections: '連携一覧へ',
  },
  away: {
    title: 'Patchbayがデータベースに接続できません',
    text: '失われたものはありません。連携もトークンも元のまま残っています。通常は1分ほどで復旧します。',
    sent: '送信されたフォームは処理されていません。復旧したら、もう一度送信してください。',
    again: 'もう一度試す',
  },
};
