import type { Area } from '../catalogue.ts';

export const panel: Area<'panel'> = {
  open: '入力済みのページを開く',
  openPlain: 'トークンのページを開く',
  newTab: '新しいタブで開きます',
  where: '{host}で、必要ならサインインし、日付を選んでトークンを作成します。',
  whereUnknown: '上の欄に別のホスト名を入力するまでは、gitlab.comのページです。',
  copyLink: 'リンクをコピー',
  qr: '別のデバイスを使う',
  qrHint:
    'GitLabにサインインしているデバイスで読み取ってください。同じページが開きます。秘密の情報は含まれていません。',
  qrAlt: '{host}のトークンページのQRコード',
  name: 'トークン名',
  nameWhat: 'トークン名',
  date: '選択する有効期限',
  dateWhat: '日付',
  why: {
    default:
      '日付はリンクでは入力できません。これは{days}日後の日付です。上限は通常{limit}日ですが、400日まで選べるGitLabもあります。',
    policy: '日付はリンクでは入力できません。ここで許可されている最長は{days}日です。',
  },
  scopes: 'チェックを入れるスコープ',
  scopesWhat: 'スコープ',
  byHand:
    'このGitLabのフォームは、リンクでは入力できません。名前、日付、スコープをご自身で入力してください。',
  missing: {
    title: 'ページが見つからないとき',
    older: 'GitLabが16.8より古い場合、ページのアドレスが異なります。',
    olderLink: '以前のアドレスを開く',
    text: 'お使いのGitLabで、パーソナルアクセストークンかレガシートークンがオフになっている可能性があります。GitLabの管理者に次の文面を送ってください。',
    note: 'お世話になっております。{host}のアカウントをPatchbayと連携したいのですが、パーソナルアクセストークンのページが「404」を返します：{url}\n私のアカウントで、スコープ{scopes}を持つパーソナルアクセストークンを使えるようにしていただけますか（Admin area → Settings → General → Visibility and access controls）。',
    noteFine: 'きめ細かいトークンだけを許可している場合は、次の権限で足ります：{permissions}。',
    copy: '文面をコピー',
  },
  fine: {
    title: 'きめ細かいトークンを使う場合',
    text: 'レガシートークンがオフの場合や、権限を最小限にしたい場合は、**Generate token**（トークンを生成）、**Fine-grained token**（きめ細かいトークン）の順に選択します。名前、説明、日付を入力し、次の権限にチェックを入れてください。',
    link: 'きめ細かいトークンのフォームを開く',
    permissions: 'チェックを入れる権限',
  },
};
