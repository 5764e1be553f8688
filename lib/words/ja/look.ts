import type { Area } from '../catalogue.ts';

export const look: Area<'look'> = {
  help: '管理者からのお知らせ',
  chips: {
    found: 'GitLabが見つかりました',
    gitlabCom: 'GitLab.com',
    selfManaged: 'Self-Managed',
    version: 'GitLab {version}',
    versionFrom: 'GitLab {from}以降',
    versionBetween: 'GitLab {from}～{to}',
    versionUntil: 'GitLab {to}以前',
    privateCa: 'プライベート認証局',
    httpsInstead: 'httpsで接続',
    plainHttp: '暗号化なし',
    otherLetters: 'まぎらわしい文字を含む',
    slow: '応答が遅い',
    otherProduct: '{product}',
    signIn: '手前にサインインページあり',
    challenge: '手前にボット対策あり',
    blocked: 'GitLabの手前で拒否',
    noAnswer: '応答なし',
    outOfOrder: '障害発生中',
    maintenance: 'メンテナンス中',
    rateLimited: 'リクエスト数を制限中',
    ourProxy: 'Patchbay側のプロキシの問題',
    noName: '存在しない名前',
    noGitlab: 'GitLabが見つかりません',
    private: 'プライベートネットワーク',
    notAllowed: 'ここでは許可されていません',
    untrusted: '信頼されていない証明書',
    certificateExpired: '有効期間外の証明書',
    otherName: '別の名前の証明書',
    noHttps: 'httpsなし',
    clientCertificate: 'クライアント証明書が必要',
    noSecureLine: '安全な接続ができません',
    elsewhere: '別の場所に転送',
    unreadable: 'アドレスが未完成',
    limited: '未確認',
  },
  suggestion: {
    typo: '{address}のことですか？',
    elsewhere: '転送先の{address}を使う',
    ownName: '本来の名前{address}を使う',
    beside: '{address}を試す',
  },
  found: {
    slow: {
      title: 'GitLabの応答に時間がかかっています',
      text: 'このまま進めます。トークンのチェックに、普段より少し時間がかかることがあります。',
    },
    plainHttp: {
      title: 'このGitLabとの通信は暗号化されません',
      text: 'このホストではPatchbayの運用担当者が許可しています。それでも、トークンが途中で読み取られる可能性はあります。',
    },
    expiryUnreadable: {
      title: 'このGitLabはトークンの期限を返しません',
      text: '15.5より前のバージョンでは期限がわかりません。選んだ日付を控えておいてください。お知らせできるのは、トークンが使えなくなった後です。',
    },
    otherLetters: {
      title: 'ホスト名の文字をよくお確かめください',
      text: '通常の英字ではない文字が含まれています。実際の名前は{host}です。お使いのGitLabに間違いない場合だけ進んでください。',
    },
    tooOld: {
      title: 'このGitLabはバージョンが古すぎます',
      text: 'PatchbayにはGitLab 13.0以降が必要です。GitLabの管理者にアップグレードをご依頼ください。',
    },
  },
  shortName: {
    title: 'ドメインが足りません',
    text: 'gitlab.comやgitlab.example.comのように、名前全体を入力してください。短い名前は、Patchbayの運用担当者が許可したものだけ使えます。',
  },
  means: {
    address: {
      malformed: 'gitlab.comやgitlab.example.comのような、お使いのGitLabのドメインを入力してください。',
      other_product: 'Patchbayが連携できるのはGitLabアカウントだけです。ここのトークンは使えません。',
    },
    dns: {
      not_found:
        'つづりをご確認ください。社内ネットワークにしかない名前の場合は、Patchbayの運用担当者による設定が必要です。',
      unavailable: 'ネームサーバーから応答がありませんでした。先にトークンを作成し、後で連携できます。',
    },
    network: {
      private:
        'Patchbayがここに接続できるのは、運用担当者が許可した場合だけです。トークンを作成する前にご相談ください。',
      refused: '現在、このアドレスからの応答がありません。先にトークンを作成し、後で連携できます。',
      timeout: '時間内に応答がありませんでした。先にトークンを作成し、後で連携できます。',
      reset: '通信が途中で切れました。先にトークンを作成し、後で連携できます。',
    },
    policy: {
      host: '管理者が許可したGitLabだけと連携できます。ここには何も送信していません。トークンを作成する前にご相談ください。',
    },
    proxy: {
      auth: 'Patchbayの運用担当者がプロキシの認証情報を直す必要があります。先にトークンを作成できます。',
      unreachable: 'Patchbayの運用担当者がプロキシを確認する必要があります。先にトークンを作成できます。',
    },
    tls: {
      untrusted:
        'ここには何も送信しません。組織の認証局の場合は、Patchbayの運用担当者に追加をご依頼ください。',
      expired: 'GitLabの管理者が証明書を更新するまで、ここには何も送信しません。',
      name_mismatch:
        'GitLabの正式な名前を入力してください。多くの場合、ブラウザーのアドレスバーに表示されているものです。',
      plain_http:
        'トークンが途中で読み取られるおそれがあるため、送信しません。必要なら、このホストの許可をPatchbayの運用担当者にご依頼ください。',
      client_certificate:
        'Patchbayにはその証明書がなく、トークンをチェックできません。別の接続方法をGitLabの管理者にご相談ください。',
      failed: 'トークンを安全に送信できません。TLS 1.2以降の有効化をGitLabの管理者にご依頼ください。',
    },
    gateway: {
      sign_in:
        'Patchbayは通過できず、トークンをチェックできません。「/api/v4/」を通す設定をGitLabの管理者にご依頼ください。',
      challenge:
        'Patchbayは通過できず、トークンをチェックできません。「/api/v4/」の除外をGitLabの管理者にご依頼ください。',
      blocked:
        'ファイアウォールまたはプロキシに拒否されました。Patchbayのアドレスの許可をGitLabの管理者にご依頼ください。',
      html: 'GitLabではなく、人が見るWebページが返されました。「/gitlab」のような部分も含めて、アドレスをご確認ください。',
    },
    redirect: {
      elsewhere: 'Patchbayはトークンを持って転送先へは進みません。GitLabの実際のアドレスを入力してください。',
    },
    gitlab: {
      not_found:
        'ホストは応答しますが、GitLabの応答ではありません。「/gitlab」のような部分も含めて、アドレスをご確認ください。',
      unavailable:
        'サーバーエラーが返されています。トークンの作成は後にするか、復帰してから連携してください。',
      maintenance:
        'メンテナンス中と応答しています。終わったら再度お越しください。お知らせすることもできます。',
      rate_limited:
        'Patchbayからの問い合わせが多すぎたようです。このまま進めますが、連携までに少し待つことがあります。',
      unexpected: 'GitLabとは異なる応答が返されました。アドレスをご確認ください。',
    },
    limit: {
      exceeded:
        '一定時間に確認できるアドレスの数には限りがあります。このまま進めてください。連携するときにすべてチェックします。',
    },
  },
};
