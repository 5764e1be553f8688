import type { Area } from '../catalogue.ts';

/** 連携のページのローテーション。サーバーで文にします。 */
export const rotation: Area<'rotation'> = {
  title: 'ローテーション',
  text: 'GitLab が同じスコープの新しいトークンを作成し、同時に古いトークンを終了します。新しいトークンは Patchbay が保管し、コピーは不要です。',
  now: '今すぐローテーション',
  checks: 'チェックを見る',
  will: '新しいトークンの期限は {day} の予定です。',
  mail: 'GitLab からアカウントにメールで通知されます。',
  done: 'トークンをローテーションしました。',
  until: '新しいトークンは {day} まで有効です。',
  refused: 'ローテーションは行われませんでした。古いトークンはそのままです。',
  busy: 'GitLab がこの連携の新しいトークンを作成しています。数分後にもう一度お試しください。',
  recovering: 'GitLab の応答が届きませんでした。Patchbay が結果を調べ、お知らせします。',
  next: '自動でローテーションします。次回: {day}',
  state: {
    off: '今はできません',
    running: 'ローテーションの途中です',
    recovering: 'ローテーションが中断されました',
  },
  off: {
    disconnected: 'この連携にはトークンがありません。',
    copied:
      'この Patchbay は別の Patchbay のデータのコピーで動いています。運用担当者が npm run adopt で所有者にできます。',
    draining: 'Patchbay はまもなく再起動します。1 分後にもう一度お試しください。',
    policy: '管理者のルールで許可されていません。管理者にご相談ください。',
    unhealthy: 'GitLab がこのトークンを受け付けません。代わりに更新してください。',
    shared:
      '別の連携が同じトークンを使っており、そちらが動かなくなります。それぞれに専用のトークンを設定してください。',
    version: 'GitLab 16.10 以降と、バージョンを読めるか self_rotate スコープを持つトークンが必要です。',
    scope: 'トークンに self_rotate または api スコープが必要です。いずれかを付けて更新してください。',
  },
  automatic: {
    on: '有効期間の 80 % が過ぎると自動でローテーションします。',
    off: '有効期間の 80 % が過ぎたときに自動でローテーションできます。',
    turnOn: '自動にする',
    turnOff: '自動をやめる',
  },
};
