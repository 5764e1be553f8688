import type { Area } from '../catalogue.ts';

export const account: Area<'account'> = {
  fields: {
    email: 'メールアドレス',
    name: 'お名前',
    password: 'パスワード',
    passwordHint: '12文字以上。いくつかの単語を並べるのがおすすめです。',
  },
  signIn: {
    title: 'サインイン',
    submit: 'サインイン',
    newHere: '初めてご利用ですか？',
    forgotten: 'パスワードをお忘れですか',
    toSignUp: 'アカウントを作成',
    oidc: '{name}で続ける',
  },
  signUp: {
    title: 'アカウントを作成',
    submit: 'アカウントを作成',
    known: 'アカウントをお持ちですか？',
    toSignIn: 'サインイン',
  },
  forgotten: {
    title: 'パスワードを忘れた場合',
    intro: '新しいパスワードを選ぶためのリンクを送ります。',
    submit: 'リンクを送る',
    sent: 'このアドレスにパスワードのあるアカウントがあれば、リンクのメールを送信中です。1 時間有効です。',
    unmailed: 'ここからメールを送ることはできません。Patchbay の管理者にリンクを依頼してください。',
  },
  newPassword: {
    title: '新しいパスワード',
    intro:
      '{email}の新しいパスワードを選んでください。すべてのブラウザーからサインアウトし、このブラウザーでサインインします。',
    submit: '保存してサインイン',
  },
  setUp: {
    title: 'Patchbayのセットアップ',
    intro: '最初のユーザーです。このアカウントが管理者になります。',
    submit: '管理者を作成',
    awaited: 'Patchbayはまだセットアップされていません',
    awaitedText:
      '最初の管理者のためのセットアップリンクが、Patchbayのターミナルに表示されています。リンクが古くなった場合は、再起動すると新しいリンクが表示されます。',
  },
  title: 'アカウント',
  contents: 'このページの内容',
  save: '保存',
  told: {
    saved: '保存しました。',
    password:
      '{count, plural, =0 {パスワードを変更しました。} other {パスワードを変更し、ほかの#個のブラウザーをサインアウトしました。}}',
    ended:
      '{count, plural, =0 {ほかにサインインしているブラウザーはありませんでした。} other {#個のブラウザーをサインアウトしました。}}',
  },
  profile: {
    title: 'プロフィール',
    emailFixed:
      'サインインに使うアドレスで、メールもここに届きます。この画面では変更できません。Patchbayの運用担当者にお問い合わせください。',
  },
  password: {
    title: 'パスワード',
    intro: '新しいパスワードにすると、ほかのブラウザーはすべてサインアウトされます。',
    current: '現在のパスワード',
    next: '新しいパスワード',
    submit: 'パスワードを変更',
    provider:
      '{name}でサインインしています。パスワードの保管と変更はそちらで行われ、Patchbayはパスワードを持っていません。',
    someProvider: 'IDプロバイダー',
  },
  sessions: {
    title: 'セッション',
    intro: 'アカウントにサインインしているブラウザーです。終了すると、次の操作からサインアウトになります。',
    device: '{system}の{browser}',
    unknown: '不明なブラウザー',
    this: 'このブラウザー',
    since: 'サインイン：{when}',
    seen: '最終利用：{when}',
    end: '終了',
    endOthers: 'ほかをすべて終了',
  },
  preferences: {
    title: '言語、テーマ、タイムゾーン',
    intro: 'このブラウザーと、サインインするほかのすべてのブラウザーに適用されます。',
    timeZone: 'タイムゾーン',
    timeZoneHint:
      'リマインダーはこのタイムゾーンの08:00に届きます。GitLabがトークンを無効にするのは00:00 UTCです。',
    useZone: '{zone}を選択（このブラウザー）',
  },
  data: {
    title: 'データ',
    exportText:
      'Patchbayが保存している情報をまとめたJSONファイルです（設定、セッション、接続、試行、お知らせ）。トークンとパスワードは含まれません。',
    export: 'データをダウンロード',
    deleteText: 'アカウントを削除すると、接続とその履歴も完全に削除されます。',
    delete: 'アカウントを削除',
  },
  deletion: {
    title: 'アカウントの削除',
    intro: 'この操作は取り消せません。',
    connections:
      '{count, plural, =0 {接続はありません。設定とお知らせが削除されます。} other {#件の接続が、トークンと履歴とともに削除されます。}}',
    sessions: 'すべてのブラウザーでサインアウトされ、メールも届かなくなります。',
    audit:
      '監査ログの記録は残ります。記録にあるのはアカウントのIDとIPアドレスで、お名前やメールアドレスは含まれません。',
    revoke: 'GitLab上のトークンも取り消す',
    revokeText:
      'トークンはどこでも使えなくなります。取り消せなかったものは、何かを削除する前にお知らせします。',
    email: '確認のため、メールアドレスを入力してください',
    submit: 'アカウントを削除',
    cancel: 'キャンセル',
    left: '{count, plural, other {#個のトークンが取り消されていません}}',
    leftText:
      'まだ何も削除されていません。もう一度試すか、GitLabで手動で取り消すか、取り消さずにアカウントを削除してください。その場合、トークンは有効期限まで使えます。',
    revoked: '{count, plural, other {#個のトークンを取り消しました。}}',
    notTried: '時間が足りず、まだ試していません。',
    byHand: 'GitLabのトークンページ',
    again: 'もう一度試す',
    anyway: '取り消さずに削除',
    back: 'アカウントに戻る',
    goodbye: 'アカウントを削除しました',
    goodbyeText: '接続とトークンはもうここにはありません。Patchbayをご利用いただき、ありがとうございました。',
  },
  toSignIn: 'サインインへ',
};
