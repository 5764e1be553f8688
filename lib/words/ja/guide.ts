import type { Area } from '../catalogue.ts';

export const guide: Area<'guide'> = {
  title: 'GitLabアカウントを連携する方法',
  heading: 'ガイド',
  description:
    'GitLabのホスト名の調べ方、適切なスコープと期限を持つパーソナルアクセストークンの作り方、連携のしかたを、GitLab 13から最新版まで、操作ごとに説明します。',
  intro:
    '必要なものは2つ、GitLabのホスト名と、そのGitLabのパーソナルアクセストークンです。約2分で終わります。',
  before: {
    title: '始める前に',
    text: 'そのGitLabに登録済みのアカウントがあり、サインインできることが必要です。',
  },
  stepNumber: 'ステップ{number}：',
  find: {
    title: 'ホスト名を調べる',
    gitlabCom: 'GitLab.comをお使いの場合は`gitlab.com`です。',
    own: '組織で独自のGitLabを運用している場合は、`gitlab.example.com`のような、そのGitLabのドメインです。',
    tip: 'ホスト名は、GitLabが置かれているドメインです。GitLabを使うときに、ブラウザーのアドレスバー ① に表示されます。`git.example.com:8443/gitlab`のようなポートやパスも含めます。',
  },
  tip: 'ヒント',
  note: '補足',
  token: {
    title: 'トークンを作成する',
    quick: 'いちばん速い方法：お使いのGitLabのこのページは、入力済みの状態で開きます。',
    quickUnknown:
      'いちばん速い方法：GitLab.comのこのページは、入力済みの状態で開きます。独自のGitLabの場合は、ここにホスト名を入力してください。',
    host: 'お使いのGitLabのホスト名',
    show: 'ページを表示',
    unread: 'このアドレスを読み取れません。下はGitLab.comのページです。',
    plain: 'お使いのGitLabのこのページにフォームがあります。内容はご自身で入力してください。',
    byHand: 'または、順を追って進む',
    signIn: 'お使いのGitLabにサインインします。',
    avatar: {
      corner: '右上隅でアバター ① を選び、**Edit profile**（プロファイルを編集） ② を選択します。',
      cornerOld:
        '右上隅でアバター ① を選び、**Edit profile**（プロファイルを編集） ② を選択します。13.7より前では**Settings**（設定）です。',
      sidebar:
        '左サイドバーの上部でアバター ① を選び、**Edit profile**（プロファイルを編集） ② を選択します。',
    },
    list: {
      classic:
        '左サイドバーで**Access Tokens**（アクセストークン） ① を選択します。フォームはそのページにあります。',
      sidebar:
        '左サイドバーで**Access tokens**（アクセストークン） ① を選び、**Add new token**（新しいトークンを追加） ② を選択します。',
      settings:
        '左サイドバーで**Personal access tokens**（パーソナルアクセストークン） ① を選び、**Add new token**（新しいトークンを追加） ② を選択します。18.10以降は、**Generate token**（トークンを生成）、**Legacy token**（レガシートークン）の順に選択します。',
      access:
        '左サイドバーで**Access**（アクセス）、**Personal access tokens**（パーソナルアクセストークン） ① の順に選びます。次に**Generate token**（トークンを生成） ②、**Legacy token**（レガシートークン） ③ の順に選択します。',
    },
    fill: '**{name}**のような名前 ① を入力し、有効期限 ② に{day}を選び、次のスコープ ③ にチェックを入れます。',
    selfRotate: '`self_rotate`はGitLab 17.9以降にあります。ない場合は選ばなくてかまいません。',
    lifetime:
      '有効期限は、通常は最長で365日先まで選べます。上限を延長しているGitLab 17.6以降では400日先までです。期間が長いほど、更新の回数は少なくなります。',
    create: {
      classic: '**Create personal access token**（パーソナルアクセストークンを作成）を選択します。',
      sidebar: '**Create personal access token**（パーソナルアクセストークンを作成）を選択します。',
      settings:
        '**Create token**（トークンを作成）を選択します。18.0では**Create personal access token**（パーソナルアクセストークンを作成）です。',
      access: '**Generate token**（トークンを生成）を選択します。',
    },
    copy: 'ここでトークンをコピーしてください ①。GitLabが表示するのは一度だけで、ページを離れたり読み込み直したりすると見られなくなります。',
  },
  enter: {
    title: 'ホスト名とトークンを入力する',
    text: 'ホスト名 ① とトークン ② をそれぞれの欄に入れ、「{connect}」 ③ を選択します。項目を1つずつチェックし、問題があれば、その内容と対応できる人を表示します。',
    done: '完了すると「GitLabと連携しました」と表示されます。',
    connect: 'アカウントを連携',
  },
  eras: {
    title: '画面が説明と違うとき',
    hint: 'お使いのGitLabの見た目に近いものを選ぶと、説明と図が切り替わります。',
    classic: { versions: 'GitLab 13–15', looks: 'アバターは右上隅、フォームはページ内' },
    sidebar: { versions: 'GitLab 16–17', looks: 'アバターは左サイドバーの上部' },
    settings: {
      versions: 'GitLab 18.0–19.1',
      looks: '「Personal access tokens」（パーソナルアクセストークン）というページがある',
    },
    access: { versions: 'GitLab 19.2以降', looks: '「Generate token」（トークンを生成）というボタンがある' },
    navigation: {
      title: 'アバターはどこにありますか？',
      old: '左サイドバー',
      new: '右上隅（新しいナビゲーション）',
    },
  },
  whole: 'ガイドを別のページで開く',
};
