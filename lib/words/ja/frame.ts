import type { Area } from '../catalogue.ts';

export const frame: Area<'frame'> = {
  nav: '管理',
  support: 'サポート',
  sections: '管理ページ',
  overview: '概要',
  connections: '連携',
  instances: 'インスタンス',
  people: 'ユーザー',
  policy: 'ポリシー',
  audit: '監査ログ',
  configuration: '設定',
};
