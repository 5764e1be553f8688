import type { Area } from '../catalogue.ts';

export const watch: Area<'watch'> = {
  watching: {
    title: 'お知らせします',
    byMail: '7日間、数分ごとに確認し、復帰したら{email}にメールを1通お送りします。',
    inApp: '7日間、数分ごとに確認し、復帰したらPatchbayの画面でお知らせします。',
  },
  news: '復帰を待っているGitLabのお知らせ',
  dismiss: '閉じる',
  dismissed: 'お知らせを閉じました',
  refused: {
    title: '復帰をお知らせできません',
    address: 'GitLabのアドレスとして読み取れませんでした。直してから、もう一度お申し込みください。',
    tooMany: 'すでに5つのインスタンスの復帰を待っています。いずれかが応答してから、もう一度お試しください。',
    newHosts: '短時間に多くの新しいアドレスが試されました。1時間待ってから、もう一度お申し込みください。',
  },
  back: {
    title: '{host}が復帰しました',
    text: 'アカウントの連携を続けられます。',
    link: '連携を続ける',
  },
  ended: {
    title: '{host}は復帰していません',
    text: '7日間応答がなかったため、確認を終了しました。',
    link: 'もう一度確認する',
  },
};
