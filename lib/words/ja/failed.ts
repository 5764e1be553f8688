import type { Area } from '../catalogue.ts';

export const failed: Area<'failed'> = {
  title: 'Patchbay側で問題が起きました',
  text: '失われたものはありません。もう一度お試しください。解消しない場合は、Patchbayの運用担当者に照会番号をお伝えください。',
  again: 'もう一度試す',
  reference: '照会番号',
};
