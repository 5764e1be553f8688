import type { Area } from '../catalogue.ts';

export const mail: Area<'mail'> = {
  watch: {
    back: {
      subject: '{host}が復帰しました',
      text: '{baseUrl}のGitLabが再び応答しています。アカウントの連携を、中断したところから続けられます。トークンだけ、もう一度入力してください。',
      link: '連携を続ける',
    },
    ended: {
      subject: '{host}は復帰していません',
      text: '{baseUrl}のGitLabから7日間応答がなかったため、Patchbayは確認を終了しました。そのGitLabの管理者にお問い合わせください。確認はいつでも再開できます。',
      link: 'もう一度確認する',
    },
    why: 'このメールは、GitLabの復帰を知らせるよう依頼されたため、一度だけお送りしています。',
  },
  notice: {
    subject: {
      digest:
        '更新が必要なGitLabトークンが{count, plural, other {#件}}あります（最も早いもの：{days, plural, =0 {期限切れ} other {{day}まで}}）',
    },
    digest: {
      text: 'それぞれの期限日までに更新すれば、すべてそのまま使い続けられます。期限日は00:00（UTC）に始まります。',
      left: '{days, plural, =0 {{day}に期限が切れました} =1 {期限まで1日を切りました（{day}）} other {期限まであと#日（{day}）}}',
      more: '{count, plural, other {ほか#件の連携}}',
    },
    renew: 'トークンを更新する',
    see: '連携を見る',
    all: '連携の一覧を見る',
    why: 'このメールは、PatchbayでGitLabアカウントを連携し、お知らせをメールで受け取る設定になっているため、お送りしています。',
    change: 'メールの設定を変更する',
  },
  facts: {
    account: 'アカウント',
    instance: 'インスタンス',
    label: 'ラベル',
    token: 'トークン',
    scopes: 'スコープ',
    ends: '期限',
    endsAt: '{day} {midnight}',
  },
};
