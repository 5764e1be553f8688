import type { Area } from '../catalogue.ts';

export const policy: Area<'policy'> = {
  title: 'ポリシー',
  intro: 'すべての連携、更新、確認はこれに従って判断されます。設定より厳しくすることだけができます。',
  changed: '最終変更：{who}、{day} {time} UTC',
  never: 'まだ誰も変更していません。何も求めていません。',
  somebody: 'すでにいないユーザー',
  configured: '{name} の値：{value}',
  notConfigured: '{name} は設定されていません。',
  asConfigured: '設定に従う',
  nothing: 'なし',
  yes: 'はい',
  no: 'いいえ',
  hosts: 'GitLab',
  tokens: 'トークン',
  people: 'ユーザー',
  field: {
    allowedHosts: '許可するホスト',
    privateHosts: 'プライベートネットワークのホスト',
    requiredScopes: '必須のスコープ',
    forbiddenScopes: '禁止するスコープ',
    maxLifetimeDays: '最長の有効日数',
    expiryRequired: 'すべてのトークンに有効期限を求める',
    signUp: 'アカウントを作成できる人',
  },
  hint: {
    allowedHosts:
      '1 行に 1 件：git.acme.io、*.acme.io、git.acme.io:8443。空欄ならすべてのホスト。インスタンスのページの指定が優先されます。',
    privateHosts:
      '1 行に 1 件、ALLOWED_PRIVATE_HOSTS と同じ書き方：git.corp.example、10.20.0.0/16。設定に加えて有効です。',
    requiredScopes: '空白で区切ります。トークンのページにあらかじめ入力されます。',
    forbiddenScopes: '空白で区切ります。これを含むより広いスコープも対象です。',
    maxLifetimeDays:
      'トークンの作成日から 2～3650。空欄なら制限なし。無期限のトークンはどの制限にも反します。',
    signUp: '設定より優先されます。',
  },
  signUp: {
    open: '誰でも',
    invite: '招待された人',
    closed: '誰も作成できない',
  },
  errors: {
    many: '{max, number} 件までです。',
    scope: '「{entry}」はスコープではありません。スコープは小文字と下線だけです。',
    contradiction: '適合するトークンがありません。必須の「{required}」は「{forbidden}」を含みます。',
    days: '{min, number} から {max, number} までの整数です。',
  },
  preview: {
    see: '変更の影響を見る',
    title: 'まだ保存していません。次のようになります',
    none: '正常な連携で、これに反するものはありません。',
    broken:
      '{people, plural, other {# 人}}の{more, select, yes {{count, number} 件を超える連携} other {{count, plural, other {# 件の連携}}}}が、次の確認で所有者の対応が必要になります。',
    uncounted: '影響を受ける連携の数を時間内に数えられませんでした。',
    closed: '{count, plural, other {既知の GitLab # 件}}が使えなくなります。',
    host: 'ホストのため {count, number} 件',
    missing: 'スコープ不足のため {count, number} 件',
    forbidden: '禁止スコープのため {count, number} 件',
    lifetime: '有効日数が長いため {count, number} 件',
    endless: '有効期限がないため {count, number} 件',
    back: 'トークンが失われることはありません。ポリシーを緩めると、次の確認で正常に戻ります。',
    save: 'このポリシーを保存',
  },
  saved: 'ポリシーを保存しました。今から有効です。',
  same: '変更はありません。すでにこのポリシーです。',
  refused: 'まだ何も保存していません',
  meanwhile: {
    title: '{who}がその間にポリシーを変更しました',
    text: '何も保存していません。入力と異なる項目の下に、現在の値を示しています。もう一度保存すると、入力した内容に置き換わります。',
    now: '現在：{text}',
  },
};
