import type { Area } from '../catalogue.ts';

export const drawings: Area<'drawings'> = {
  caption: 'スクリーンショットではなく、図です',
  hostname:
    'GitLabのページを開いたブラウザーのウィンドウ。印1：アドレスバーの「https://」のすぐ後にあるホスト名「{host}」。',
  avatar: {
    corner: 'GitLabのページ。印1：右上隅のアバター。印2：アバターの下に開くメニューの「{entry}」。',
    sidebar:
      'GitLabのページ。印1：左サイドバーの上部のアバター。印2：アバターの下に開くメニューの「{entry}」。',
  },
  tokenList: {
    classic:
      'GitLabアカウントの設定。印1：左サイドバーの「{entry}」。その横から、新しいトークンのフォームが始まります。',
    sidebar:
      'GitLabアカウントの設定。印1：左サイドバーの「{entry}」。印2：トークンの一覧の上にあるボタン「{add}」。',
    settings:
      'GitLabアカウントの設定。印1：左サイドバーの「{entry}」。印2：トークンの一覧の上にあるボタン「{add}」。',
    access:
      'GitLabアカウントの設定。印1：左サイドバーの「{group}」の下の「{entry}」。印2：トークンの一覧の上にあるボタン「{add}」。印3：このボタンで開くメニューの「{legacy}」。',
  },
  form: '記入済みの、GitLabの新しいトークンのフォーム。印1：トークン名「{name}」。印2：有効期限「{day}」。印3：チェックを入れるスコープ：{scopes}。その下にボタン「{create}」。',
  shownOnce: {
    plain:
      'GitLabが新しいトークンを一度だけ、「{label}」という文字の下に表示しています。印1：トークンの横のボタン「{copy}」。',
    hidden:
      'GitLabが新しいトークンを一度だけ、伏せ字で、「{label}」という文字の下に表示しています。印1：トークンの横の最後のボタン「{copy}」。',
  },
  ownForm:
    'Patchbayのフォーム。印1：欄「{hostname}」に「{host}」が入っています。印2：欄「{token}」にトークンが伏せ字で入っています。印3：ボタン「{connect}」。',
};
