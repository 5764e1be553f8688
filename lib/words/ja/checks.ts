import type { Area } from '../catalogue.ts';

export const checks: Area<'checks'> = {
  actors: {
    you: 'ご自身',
    gitlab_admin: 'お使いのGitLabの管理者',
    operator: 'Patchbayの運用担当者',
    wait: '対応は不要（時間がたてば解消）',
  },
  names: {
    address: 'アドレス',
    reach: '接続',
    certificate: '証明書',
    gitlab: 'GitLabかどうか',
    token: 'トークンの受け入れ',
    who: '所有者',
    scopes: 'スコープ',
    expiry: '有効期限',
    policy: 'ここでの許可',
    duplicate: '重複の有無',
    saved: '保存',
  },
  running: {
    address: 'アドレスを読み取っています',
    reach: 'ホストに接続しています',
    certificate: '証明書を確認しています',
    gitlab: 'GitLabかどうかを確認しています',
    token: 'トークンをGitLabに提示しています',
    who: 'トークンの所有者を確認しています',
    scopes: 'スコープを照合しています',
    expiry: '有効期限を読み取っています',
    duplicate: '同じアカウントの連携を探しています',
    saved: '暗号化して保存しています',
  },
  learned: {
    privateCa: 'プライベート認証局が発行',
    scopes: '付与済み：{has}／必要：{needs}',
    scopesOnly: '付与済み：{has}',
  },
  notes: {
    expiry: {
      soon: {
        title: 'まもなく期限が切れます',
        text: '{daysLeft, plural, =-1 {} =0 {} =1 {残りは1日未満です。} other {残り#日です。}}期限までに更新すれば、連携が途切れることはありません。',
      },
      none: {
        title: '有効期限がありません',
        text: '便利ですが、万一漏れたときに危険です。1年以内の期限を付けることをおすすめします。',
      },
      unreadable: {
        title: '有効期限を読み取れません',
        text: '15.5より前のGitLabは期限を返しません。日付を控えておいてください。Patchbayがお知らせできるのは、トークンが使えなくなった後です。',
      },
    },
    scope: {
      broader: {
        title: '必要以上の権限があります',
        text: '{extra, select, none {次回は、必要なスコープだけにチェックを入れてください。} other {{extraCount, plural, other {{extra}はここでは使いません。}}次回は、必要なものだけにチェックを入れてください。}}',
      },
    },
    account: {
      bot: {
        title: 'ボットのトークンです',
        text: 'このトークンの所有者は個人ではなく、プロジェクト、グループ、またはサービスのアカウントです。',
      },
      admin: {
        title: 'GitLab管理者のトークンです',
        text: 'より権限の少ないアカウントで十分です。',
      },
    },
    identity: {
      unreadable: {
        title: '所有者のアカウントを読み取れません',
        text: 'トークンに自分の所有者を見る権限がないため、連携に名前が表示されません。ほかはすべて正常に動作します。',
      },
    },
  },
};
