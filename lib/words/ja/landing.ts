import type { Area } from '../catalogue.ts';

export const landing: Area<'landing'> = {
  title: 'GitLabアカウントの連携と見守りを、ひとつの場所で',
  text: 'Patchbayは、ホスト名とパーソナルアクセストークンだけでGitLab.comや独自のGitLabと連携し、すべての連携を期限日とともに一覧にします。',
  signIn: 'サインイン',
  signUp: 'アカウントを作成',
  guide: '連携の方法',
  points: {
    cause: {
      title: '本当の原因がわかる',
      text: 'チェックの進み具合をその場で確認できます。問題があれば、確認できたこと、対処方法、対応できる人を示します。',
    },
    sealed: {
      title: 'トークンは暗号化したまま',
      text: 'トークンを送るのは、GitLabだと確かめられたホストだけです。暗号化して保管し、二度と表示しません。',
    },
    expiry: {
      title: '期限切れに慌てない',
      text: 'どの連携にも有効期限を表示します。新しいトークンに入れ替えても、名前と履歴はそのままです。',
    },
  },
};
