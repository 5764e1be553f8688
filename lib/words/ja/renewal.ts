import type { Area } from '../catalogue.ts';

export const renewal: Area<'renewal'> = {
  replaced: {
    revoked: '古いトークンは GitLab で失効しました',
    held: '古いトークンは失効させませんでした。別の接続がまだ保持しています',
    asked: '古いトークンがまだ有効かもしれません。GitLab のアクセストークン一覧で失効させてください',
    refused:
      '古いトークンがまだ有効かもしれません（{why}）。新しいトークンは保存済みです。古いものは GitLab でご自身で失効させてください',
  },
};
