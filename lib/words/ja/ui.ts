import type { Area } from '../catalogue.ts';

export const ui: Area<'ui'> = {
  copy: '{what}をコピー',
  copied: 'コピーしました',
  copyRefused: 'ここでは使えません。選択してコピーしてください',
  reference: '照会番号',
  show: {
    token: 'トークンを表示',
    password: 'パスワードを表示',
  },
  hide: {
    token: 'トークンを隠す',
    password: 'パスワードを隠す',
  },
  sentence: '{text}。',
  justNow: 'たった今',
  yourTime: '{time}（現地時刻）',
};
