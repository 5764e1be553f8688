import type { Area } from '../catalogue.ts';

export const configuration: Area<'configuration'> = {
  title: '設定',
  intro:
    'このプロセスで有効な値と、その由来です。変更は Patchbay を起動する場所で行います。秘密の値はどこにも表示しません。',
  caption: '変数',
  column: { variable: '変数', value: '値', source: '由来' },
  source: {
    environment: '環境変数',
    file: 'ファイル {file}',
    made: '初回起動時に作成',
    default: '既定値',
    none: '未設定',
  },
  secret: '設定済み（{bytes, number} バイト）',
  unset: 'なし',
  policy: 'ポリシーが加わります',
  system: 'システム',
  fact: {
    node: 'Node.js',
    postgres: 'PostgreSQL',
    migrations: 'マイグレーション',
    deployment: 'このデータベースの利用元',
    here: 'この環境',
    elsewhere: '別の環境です。「npm run adopt」を実行するまで、ここでは何もローテーションしません',
    keys: '保管庫の鍵',
    key: '{kid}：{rows, plural, =0 {封印なし} other {# 行を封印}}',
    current: '{key}、新しいものを封印',
  },
};
