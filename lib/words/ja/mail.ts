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
};
