import type { Area } from '../catalogue.ts';

export const rows: Area<'rows'> = {
  recheck: '再チェック',
  again: 'もう一度試す',
  seeChecks: 'チェックの内容を見る',
  disconnect: '連携を解除',
  cancel: 'キャンセル',
  search: {
    label: '連携を検索',
    placeholder: 'ラベル、アカウント、ホスト',
    go: '検索',
  },
  offline: {
    title: 'オフラインです。表示は{time}時点のものです。',
    text: 'GitLabとの通信が必要な操作は、再び接続するまで行えません。',
  },
  asking: {
    name: '連携を解除',
    title: '{account}の連携を解除',
    text: 'Patchbayはトークンを消去します。この操作は取り消せません。名前と履歴は残り、新しいトークンで再連携できます。',
    revoke: 'GitLabでも失効させる',
    revokeText: 'トークンは、ほかで使っている場所も含めて、すべて使えなくなります。',
  },
};
