import type { Area } from '../catalogue.ts';

export const outcomes: Area<'outcomes'> = {
  address: {
    malformed: {
      title: 'アドレスとして読み取れませんでした',
      saw: `{reason, select,
        empty {欄が空でした。}
        too_long {アドレスとしては長すぎます。}
        control_characters {目に見えない文字が含まれています。}
        looks_like_token {トークンのようです。保存はしていません。トークンはトークンの欄に入力してください。}
        credentials {ユーザー名またはパスワードが含まれています。保存はしていません。}
        scheme {先頭が、Webアドレスの始まり方ではありません。}
        no_host {ホスト名が含まれていません。}
        bad_label {ホスト名に、使えない文字または部分が含まれています。}
        port {Patchbayが使えるポートではありません。}
        other {ホスト名またはリンクの形になっていません。}}`,
      todo: 'gitlab.comやgitlab.example.comのような、お使いのGitLabのドメインを入力してください。ブラウザーからコピーしたリンクでもかまいません。',
    },
    other_product: {
      title: 'これはGitLabではなく、{product, select, none {別の製品} other {{product}}}です',
      saw: 'このアドレスは{product, select, none {GitLab以外のコードホスティングサービス} other {{product}}}のものです。',
      todo: 'お使いのGitLabのアドレスを入力してください。Patchbayが連携できるのはGitLabアカウントだけです。',
    },
  },
  dns: {
    not_found: {
      title: 'この名前は存在しません',
      saw: 'ネームサーバーに、このホストのアドレスが登録されていません。',
      todo: 'つづりをご確認ください。ブラウザーで開ける場合は、社内ネットワークだけの名前かもしれません。Patchbayの運用担当者にご相談ください。',
    },
    unavailable: {
      title: '名前を調べられませんでした',
      saw: 'ネームサーバーが時間内に応答しませんでした。GitLabやトークンの問題を示すものではありません。',
      todo: '数分後にもう一度お試しください。',
    },
  },
  network: {
    private: {
      title: 'プライベートネットワーク内のアドレスです',
      saw: 'Patchbayがプライベートアドレスに接続するのは、運用担当者が許可したものだけです。',
      todo: 'Patchbayの運用担当者に、このホストを許可済みのプライベートホストに追加するようご依頼ください。',
    },
    refused: {
      title: 'このアドレスからの応答がありません',
      saw: `{reason, select,
        unreachable {名前は存在しますが、そのアドレスまでの経路がありません。}
        other {ホストは存在しますが、接続を拒否しました。}}`,
      todo: 'ポートをご確認ください。アドレスが正しければ、GitLabが停止しているか、ファイアウォールに遮られている可能性があります。',
    },
    timeout: {
      title: '時間内に応答がありませんでした',
      saw: '制限時間内にホストが応答しませんでした。トークンの問題を示すものではありません。',
      todo: '数分後にもう一度お試しください。解消しない場合は、GitLabとの間にファイアウォールがある可能性があります。',
    },
    reset: {
      title: '通信が途中で切れました',
      saw: 'ホストは応答しましたが、完了する前に接続を閉じました。',
      todo: '数分後にもう一度お試しください。解消しない場合は、GitLabの管理者にお問い合わせください。',
    },
  },
  proxy: {
    auth: {
      title: 'Patchbay側のプロキシが認証を求めています',
      saw: 'Patchbayがインターネットに出るためのプロキシに拒否されました。',
      todo: 'プロキシのユーザー名とパスワードの修正を、Patchbayの運用担当者にご依頼ください。',
    },
    unreachable: {
      title: 'Patchbay側のプロキシが応答しません',
      saw: 'Patchbayがインターネットに出るためのプロキシに接続できませんでした。',
      todo: 'プロキシの設定の確認を、Patchbayの運用担当者にご依頼ください。トークンは送信していません。',
    },
  },
  tls: {
    untrusted: {
      title: `{reason, select,
        self_signed {自己署名の証明書です}
        incomplete_chain {証明書チェーンがそろっていません}
        unknown_issuer {証明書の発行元を確認できません}
        none {証明書の発行元を確認できません}
        other {このホストの証明書は信頼できません}}`,
      saw: `{reason, select,
        self_signed {証明書にホスト自身が署名しているため、お使いのGitLabかどうかを第三者が確認していません。トークンは送信していません。}
        incomplete_chain {ホストが、既知の認証局につながる中間証明書を送ってきません。トークンは送信していません。}
        unknown_issuer {{issuer, select, none {発行元は、Patchbayが知らない認証局です。} other {発行元の{issuer}は、Patchbayが知らない認証局です。}}}
        none {{issuer, select, none {発行元は、Patchbayが知らない認証局です。} other {発行元の{issuer}は、Patchbayが知らない認証局です。}}}
        other {失効しているか、別の用途のものか、署名が正しくありません。トークンは送信していません。}}`,
      todo: `{reason, select,
        self_signed {意図したものであれば、この証明書を信頼済みに追加するよう、Patchbayの運用担当者にご依頼ください。}
        incomplete_chain {中間証明書を含めて証明書を設定するよう、GitLabの管理者にご依頼ください。}
        unknown_issuer {組織独自の認証局の場合は、Patchbayの運用担当者に追加をご依頼ください。トークンは送信していません。}
        none {組織独自の認証局の場合は、Patchbayの運用担当者に追加をご依頼ください。トークンは送信していません。}
        other {証明書の差し替えを、GitLabの管理者にご依頼ください。}}`,
    },
    expired: {
      title: 'このホストの証明書は有効期間外です',
      saw: '{from, select, none {有効期間が終わっているか、まだ始まっていません。} other {有効期間は{from}から{to}までです。}}トークンは送信していません。',
      todo: '証明書の更新を、GitLabの管理者にご依頼ください。',
    },
    name_mismatch: {
      title: '別の名前の証明書です',
      saw: `{names, select,
        none {{reason, select,
          unrecognized_name {入力された名前は自分のものではない、とホストが答えています。}
          other {入力されたホスト名が記載されていません。}}}
        other {記載されている名前は{names}です。}}`,
      todo: 'GitLabの正式な名前を入力してください。トークンは送信していません。',
    },
    plain_http: {
      title: `{reason, select,
        not_allowed {このアドレスはhttpで始まっています}
        other {このアドレスはhttpsに対応していません}}`,
      saw: `{reason, select,
        not_allowed {httpではトークンが途中で読み取られるおそれがあるため、何も送信していません。}
        other {暗号化せずに応答しているため、トークンが途中で読み取られるおそれがあります。送信はしていません。}}`,
      todo: `{reason, select,
        not_allowed {httpsで入力してください。GitLabがhttpsに対応していない場合は、httpの許可をPatchbayの運用担当者にご依頼ください。}
        other {httpsのアドレスを使うか、このホストへのhttp接続の許可をPatchbayの運用担当者にご依頼ください。}}`,
    },
    client_certificate: {
      title: 'このGitLabはクライアント証明書を求めています',
      saw: '証明書を持つ相手だけを受け入れるホストですが、Patchbayは証明書を持っていません。',
      todo: '証明書なしで接続する方法をGitLabの管理者に確認し、Patchbayの運用担当者にお伝えください。',
    },
    failed: {
      title: '安全な接続を確立できませんでした',
      saw: 'ホストとPatchbayの両方が使える暗号化方式がありません。トークンは送信していません。',
      todo: 'TLS 1.2以降の有効化を、GitLabの管理者にご依頼ください。',
    },
  },
  gateway: {
    sign_in: {
      title: 'GitLabの手前にサインインページがあります',
      saw: 'リクエストがシングルサインオン{target, select, none {} other {（{target}）}}に回され、GitLabに届きません。',
      todo: 'パス「/api/v4/」をサインインなしで通す設定を、GitLabの管理者にご依頼ください。',
    },
    challenge: {
      title: 'GitLabの手前にボット対策があります',
      saw: '保護サービスから、人間であることの証明を求められました。',
      todo: 'Patchbayのアドレスかパス「/api/v4/」を対象外にするよう、GitLabの管理者にご依頼ください。',
    },
    blocked: {
      title: 'GitLabの手前で拒否されました',
      saw: 'リクエストがGitLabに届く前に、ファイアウォールかプロキシが拒否しました。トークンの問題を示すものではありません。',
      todo: 'Patchbayのアドレスの許可を、GitLabの管理者にご依頼ください。',
    },
    html: {
      title: 'GitLabのAPIではなくWebページが返されました',
      saw: 'GitLabのAPIがあるはずの場所から、人が見るページが返されました。間にポータルかプロキシがある可能性があります。',
      todo: '「/gitlab」のような部分も含めて、アドレスをご確認ください。正しい場合は、GitLabの管理者にご相談ください。',
    },
  },
  redirect: {
    elsewhere: {
      title: 'このアドレスは別の場所に転送されます',
      saw: '{target, select, none {別のアドレスに転送されます。} other {転送先は{target}です。}}Patchbayはトークンを持って転送先へは進みません。',
      todo: '転送先がお使いのGitLabであれば、新しいアドレスを入力してください。',
    },
  },
  gitlab: {
    not_found: {
      title: 'ここにGitLabは見つかりませんでした',
      saw: 'ホストは応答しますが、GitLabの応答ではありません。',
      todo: 'アドレスをご確認ください。GitLabがパスの下にある場合は、「example.com/gitlab」のように含めてください。',
    },
    unavailable: {
      title: 'GitLabで障害が起きています',
      saw: 'サーバーエラーが返されました。トークンの問題を示すものではありません。',
      todo: '数分後にもう一度お試しください。Patchbay側では何も変わっていません。',
    },
    maintenance: {
      title: 'GitLabはメンテナンス中です',
      saw: 'GitLabがそのように応答しています。トークンの判定はしていません。',
      todo: 'メンテナンスが終わってから、もう一度お試しください。',
    },
    rate_limited: {
      title: 'GitLabがリクエスト数を制限しています',
      saw: 'Patchbayからのリクエストが多すぎたようです。トークンの問題を示すものではありません。',
      todo: '{wait, select, none {1分} other {{wait}}}後にもう一度お試しください。',
    },
    unexpected: {
      title: 'GitLabの応答を読み取れませんでした',
      saw: '応答が途中で切れたか、未知の形式でした。応答は取り込まず、トークンの判定もしていません。',
      todo: 'もう一度お試しください。解消しない場合は、Patchbayの運用担当者に照会番号をお伝えください。',
    },
    too_old: {
      title: 'このGitLabはバージョンが古すぎます',
      saw: '{version, select, none {PatchbayにはGitLab 13.0以降が必要です。} other {バージョンは{version}です。Patchbayには13.0以降が必要です。}}',
      todo: 'GitLabの管理者にアップグレードをご依頼ください。',
    },
  },
  token: {
    missing: {
      title: 'トークンが入力されていません',
      saw: '欄が空でした。',
      todo: '作成時にGitLabが表示したパーソナルアクセストークンを貼り付けてください。',
    },
    malformed: {
      title: 'これはトークンではないようです',
      saw: '空白や、英数字と記号以外の文字を含むか、リンクになっています。送信はしていません。',
      todo: 'GitLabのコピーボタンでトークンをもう一度コピーし、それだけを貼り付けてください。',
    },
    wrong_kind: {
      title: `これは{kind, select,
        oauth_secret {OAuthアプリケーションのシークレット}
        deploy {デプロイトークン}
        runner {Runnerトークン}
        job {CIジョブトークン}
        trigger {パイプライントリガートークン}
        feed {フィードトークン}
        incoming_mail {受信メールトークン}
        agent {エージェントトークン}
        scim {SCIMトークン}
        feature_flag {機能フラグのトークン}
        session_cookie {セッションCookie}
        github {GitHubのトークン}
        jwt {JSON Web Token}
        ssh_key {SSHキー}
        other {別の種類のシークレット}}です`,
      saw: 'パーソナルアクセストークンではありません。先頭の文字から種類がわかります。',
      todo: 'GitLabのEdit profile → Personal access tokens（プロファイルを編集 → パーソナルアクセストークン）で作成したトークンを貼り付けてください。',
    },
    truncated: {
      title: 'トークンの末尾が欠けているようです',
      saw: 'GitLabが認識せず、本来の形式より短いか、チェックサムが一致しません。',
      todo: '全体をもう一度コピーしてください。GitLabに表示されなくなっている場合は、新しく作成してください。',
    },
    unknown: {
      title:
        '{again, select, none {GitLabはこのトークンを認識していません} other {GitLabが今回このトークンを認識しませんでした}}',
      saw: `{again, select,
        none {401 Unauthorizedが返されました。作成されていないか、削除されたか、別のGitLabのトークンです。}
        other {401 Unauthorizedが1回返されました。一時的なものかもしれないため、連携は変更していません。}}`,
      todo: `{again, select,
        none {ホスト名が、トークンを作成したGitLabのものかご確認ください。または、新しいトークンを作成してください。}
        other {{again}（UTC）以降にもう一度チェックしてください。同じ応答であれば、結果として確定します。}}`,
    },
    expired: {
      title: 'このトークンは期限が切れています',
      saw: '{expiresOn, select, none {期限が過ぎている、とGitLabが応答しています。} other {{expiresOn} 00:00（UTC）に期限が切れました。}}',
      todo: 'GitLabで、より先の日付の新しいトークンを作成し、ここに貼り付けてください。',
    },
    revoked: {
      title: 'このトークンは失効しています',
      saw: '失効済みとGitLabが応答しています。失効させたのは、ご自身か、管理者か、公開されたトークンを見つけたGitLab自身です。',
      todo: 'GitLabで新しいトークンを作成し、ここに貼り付けてください。',
    },
    impersonation_disabled: {
      title: 'このGitLabでは代理トークンを使えません',
      saw: '管理者がほかの人のために作成したトークンですが、このGitLabはそのようなトークンを受け入れません。',
      todo: 'ご自身のパーソナルアクセストークンを使うか、GitLabの管理者にご相談ください。',
    },
    dpop_required: {
      title: 'このトークンには署名付きの証明が必要です',
      saw: 'GitLabのプロファイルがDPoP（リクエストごとの署名）を求めていますが、Patchbayは対応していません。',
      todo: 'GitLabのEdit profile → Personal access tokens（プロファイルを編集 → パーソナルアクセストークン）で、DPoPをオフにしてください。',
    },
    client_restricted: {
      title: 'GitLabが接続できるプログラムを制限しています',
      saw: 'このアカウントは特定のクライアントからだけ使えますが、Patchbayはそこに含まれていません。',
      todo: '制限の変更を、GitLabの管理者にご依頼ください。',
    },
  },
  scope: {
    missing: {
      title:
        '{missingCount, plural, =1 {トークンにスコープ「{missing}」がありません} other {トークンのスコープが足りません}}',
      saw: `{has, select, none {必要なスコープがありません。} other {今あるのは{has}です。}}{lacking, select, none {} other {{lackingCount, plural, other {足りないのは{lacking}です。}}}}`,
      todo: 'スコープは後から追加できません。新しいトークンを作成し、{needed, select, none {フォームの横に示すスコープ} other {{needed}}}にチェックを入れてください。',
    },
    granular: {
      title: 'このきめ細かいトークンには権限が足りません',
      saw: '{needed, select, none {権限が足りないため、GitLabが拒否しました。} other {GitLabが{needed}を求めています。}}',
      todo: 'ユーザーに対するその権限を付けたトークンか、ここに示すスコープを持つレガシートークンを作成してください。',
    },
  },
  account: {
    blocked: {
      title: 'GitLabアカウントがブロックされています',
      saw: 'GitLabはトークンを認識していますが、アカウントがブロックされていると応答しています。',
      todo: 'GitLabの管理者にブロックの解除をご依頼ください。トークン自体に問題はありません。',
    },
    deactivated: {
      title: 'GitLabアカウントが休止しています',
      saw: 'しばらく使われなかったため、GitLabがアカウントを非アクティブにしました。',
      todo: 'ブラウザーでGitLabに一度サインインすると、再びアクティブになります。その後、もう一度お試しください。',
    },
    pending_approval: {
      title: 'GitLabアカウントが承認待ちです',
      saw: 'GitLabはトークンを認識していますが、管理者がまだアカウントを承認していません。',
      todo: 'GitLabの管理者に承認をご依頼ください。',
    },
    terms: {
      title: 'GitLabの利用規約への同意が必要です',
      saw: '同意するまで、GitLabはこのアカウントのトークンを受け入れません。',
      todo: 'ブラウザーでGitLabにサインインし、利用規約に同意してから、もう一度お試しください。',
    },
    password_expired: {
      title: 'GitLabのパスワードの期限が切れています',
      saw: 'パスワードを新しくするまで、GitLabはこのアカウントのトークンを受け入れません。',
      todo: 'ブラウザーでGitLabにサインインし、新しいパスワードを設定してから、もう一度お試しください。',
    },
    unconfirmed: {
      title: 'GitLabのメールアドレスが未確認です',
      saw: '確認が済むまで、GitLabはこのアカウントのトークンを受け入れません。',
      todo: 'GitLabからの確認メールを開くか、GitLabで再送を依頼してから、もう一度お試しください。',
    },
    internal: {
      title: 'GitLabの内部アカウントのトークンです',
      saw: 'GitLabが内部で使うアカウントで、外部からは利用できません。',
      todo: 'ご自身のアカウントのトークンをお使いください。',
    },
    forbidden: {
      title: 'GitLabがこのアカウントを受け入れません',
      saw: 'GitLabはトークンを認識していますが、理由を示さずにアカウントを拒否しています。',
      todo: 'GitLabの管理者なら理由を調べられます。下の時刻と照会番号をお伝えください。',
    },
    other_user: {
      title: '別のGitLabアカウントのトークンです',
      saw: '更新ではアカウントは変わりません。このトークンは、ほかの人か、ご自身の別のアカウントで作成されたものです。',
      todo: '同じアカウントのトークンを使うか、別のアカウントを新しく連携してください。',
    },
  },
  policy: {
    host: {
      title: 'このGitLabはここでは連携できません',
      saw: 'Patchbayの運用担当者が許可したホストだけと連携できます。',
      todo: 'Patchbayの運用担当者に、このホストの許可をご依頼ください。',
    },
    scope: {
      title: 'ここで許可されている以上の権限があります',
      saw: '{extra, select, none {ここでは認められないスコープが含まれています。} other {許可されていないスコープは{extra}です。}}',
      todo: 'ここに示すスコープだけを持つトークンを作成してください。',
    },
    lifetime: {
      title: 'このトークンは期限が先すぎます',
      saw: '{maxDays, select, none {有効期限が、ここで許可されている日より先になっています。} other {有効期間は{days}日です。ここで許可されているのは最長{maxDays}日です。}}',
      todo: '{latest, select, none {より早い有効期限のトークンを作成してください。} other {{latest}までに期限が来るトークンを作成してください。}}',
    },
    expiry_required: {
      title: 'このトークンには有効期限がありません',
      saw: 'ここでは、期限のないトークンは受け入れていません。',
      todo: '{latest, select, none {有効期限のあるトークンを作成してください。} other {{latest}までに期限が来るトークンを作成してください。}}',
    },
    disabled: {
      title: 'この連携は管理者によって停止されています',
      saw: 'PatchbayはこのトークンでGitLabに問い合わせません。トークンは封印されたまま保存されています。',
      todo: '管理者に連絡してください。管理者が再開できます。',
    },
  },
  link: {
    duplicate: {
      title: 'このアカウントはすでに連携済みです',
      saw: 'このアカウントの連携がすでにあります。トークンは使えますが、何も変更していません。',
      todo: 'このトークンで連携を更新すると、名前と履歴はそのまま残ります。そのままにしておいてもかまいません。',
    },
  },
  limit: {
    exceeded: {
      title: '少し時間をおいてください',
      saw: '短時間に何度も試行されたため、しばらく受け付けを止めています。',
      todo: '{wait, select, none {10分} other {{wait}}}後にもう一度お試しください。失われたものはありません。',
    },
  },
  internal: {
    title: 'Patchbay側で問題が起きました',
    saw: 'GitLabやトークンとは関係ありません。',
    todo: 'もう一度お試しください。解消しない場合は、Patchbayの運用担当者に照会番号をお伝えください。',
  },
};
