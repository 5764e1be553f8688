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
    toSignUp: 'アカウントを作成',
    oidc: '{name}で続ける',
  },
  signUp: {
    title: 'アカウントを作成',
    submit: 'アカウントを作成',
    known: 'アカウントをお持ちですか？',
    toSignIn: 'サインイン',
  },
  setUp: {
    title: 'Patchbayのセットアップ',
    intro: '最初のユーザーです。このアカウントが管理者になります。',
    submit: '管理者を作成',
    awaited: 'Patchbayはまだセットアップされていません',
    awaitedText:
      '最初の管理者のためのセットアップリンクが、Patchbayのターミナルに表示されています。リンクが古くなった場合は、再起動すると新しいリンクが表示されます。',
  },
  toSignIn: 'サインインへ',
};
