import type { Area } from '../catalogue.ts';

export const keyboard: Area<'keyboard'> = {
  help: {
    open: 'キーボード',
    title: 'キーボードショートカット',
    intro: '文字の入力中は働きません。',
    on: 'このブラウザーで有効にする',
    close: '閉じる',
  },
  does: {
    search: 'このページ内を検索',
    next: '次の行',
    previous: '前の行',
    open: '行を開く',
    select: '行を選択',
    leave: '入力欄を離れる、または表の横に開いたものを閉じる',
    palette: 'ページ、保存したビュー、検索へ移動',
    help: 'このヘルプ',
  },
  keys: { enter: 'Enter', escape: 'Esc', control: 'Ctrl' },
  told: {
    selected: '{row}：選択しました',
    cleared: '{row}：選択を解除しました',
    first: '最初の行です。',
    last: '最後の行です。',
  },
  palette: {
    label: '移動先',
    hint: 'ページ、保存したビュー、または検索する語',
    pages: 'ページ',
    views: '保存したビュー',
    finds: '検索',
    in: {
      connections: 'すべての連携から「{text}」を検索',
      people: 'ユーザーから「{text}」を検索',
      instances: 'インスタンスから「{text}」を検索',
      support: 'サポートで「{text}」を検索',
    },
    secret: 'トークンのようです。アドレスに残らないよう、どこでも検索しません。',
  },
};
