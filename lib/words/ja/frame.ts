import type { Area } from '../catalogue.ts';

export const frame: Area<'frame'> = {
  nav: '管理',
  support: 'サポート',
  sections: '管理ページ',
  connections: '連携',
  instances: 'インスタンス',
  people: 'ユーザー',
};
