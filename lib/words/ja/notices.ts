import type { Area } from '../catalogue.ts';

export const notices: Area<'notices'> = {
  title: 'お知らせ',
  open: '{count, plural, =0 {お知らせ} other {お知らせ、未読#件}}',
  list: '連携に関するお知らせ',
  today: '今日',
  yesterday: '昨日',
  unread: '未読',
  readAll: 'すべて既読にする',
  older: '以前のお知らせ',
  newest: '最新のお知らせ',
  renew: '更新',
  see: '連携を見る',
  all: '連携の一覧を見る',
  empty: {
    title: 'お知らせはありません',
    text: 'トークンの期限前のリマインダーや、対応が必要なことなど、連携に関するお知らせがここに表示されます。',
    back: '連携の一覧へ',
  },
  midnight: '{local, select, none {00:00（UTC）} other {00:00（UTC）＝お使いの時間帯では{local}}}',
  reminder: {
    title:
      '{account}：トークン{days, plural, =0 {は{day}に期限が切れました} =1 {の期限まで1日を切りました（{day}）} other {の期限まであと#日です（{day}）}}',
    text: `{days, plural,
      =0 {{day} {midnight}に期限が切れました。更新するまで、このトークンを使うものはすべて止まったままです。}
      other {{day} {midnight}に使えなくなります。それまでに更新すれば、すべてそのまま使い続けられます。}}`,
  },
  needs_you: {
    title: '{account}：{title}',
    lost: {
      title: '{account}：ローテーション中にトークンが失われました',
      text: 'GitLabとのやり取りが途中で切れました。古いトークンは失効し、新しいトークンは届いていません。ほかの誰にも渡っていません。',
      todo: 'GitLabでトークンを作成し、それで連携を更新してください。ラベルと履歴はそのまま残ります。',
    },
  },
  unreachable: {
    title: '{host}は{since}（UTC）から応答していません',
    text: '応答があるまで、{count, plural, other {このインスタンスとの連携（#件）}}を確認できません。Patchbayは引き続き試します。わかっている限り、トークンに問題はありません。',
  },
  rotated: {
    title: '{account}：トークンをローテーションしました',
    text: '{automatic, select, yes {設定のとおり、GitLabが新しいトークンを作成し、保存されました。} other {GitLabが新しいトークンを作成し、保存されました。}}{day, select, none {古いトークンは失効しています。} other {新しいトークンの期限は{day}です。古いトークンは失効しています。}}GitLabからもメールが届くことがあります。',
  },
  rotation_failed: {
    title: '{account}：トークンをローテーションできませんでした',
    text: '{day, select, none {古いトークンは引き続き使えます。いつでも手動で更新できます。} other {古いトークンは{day}まで引き続き使えます。それまでに手動で更新してください。}}',
  },
  renewal_asked: {
    title:
      '{count, plural, =1 {{account}：トークンを更新してください} other {トークン#件を更新してください}}',
    text: '管理者からの依頼です。GitLabで新しいトークンを作成し、{count, plural, =1 {この連携} other {連携#件}}を更新してください。',
  },
  switched: {
    off: {
      title: '{count, plural, =1 {{account}：停止されました} other {連携#件が停止されました}}',
      text: '管理者による操作です。Patchbayは{count, plural, =1 {この連携} other {これらの連携}}でGitLabに問い合わせません。保存内容は封印されたままです。管理者が再開できます。',
    },
    on: {
      title: '{count, plural, =1 {{account}：再開されました} other {連携#件が再開されました}}',
      text: '管理者による操作です。まもなく{count, plural, =1 {この連携} other {これらの連携}}を確認します。お客様の操作は必要ありません。',
    },
    reason: '理由：{reason}',
  },
};
