import type { Area } from '../catalogue.ts';

export const rows: Area<'rows'> = {
  recheck: '再チェック',
  again: 'もう一度試す',
  seeChecks: 'チェックの内容を見る',
  disconnect: '連携を解除',
  cancel: 'キャンセル',
  asking: {
    name: '連携を解除',
    title: '{account}の連携を解除',
    text: 'Patchbayはトークンをただちに消去します。連携の名前と履歴は残るので、後から再連携できます。',
    revoke: 'GitLabでも失効させる',
    revokeText: 'トークンは、ほかで使っている場所も含めて、すべて使えなくなります。',
  },
};
