import type { Area } from '../catalogue.ts';

export const calendar: Area<'calendar'> = {
  month: {
    page: '有効期限カレンダー',
    caption: '{month}に期限が切れるトークン',
    label: '月',
    previous: '前の月',
    following: '次の月',
    toNow: '今月',
    today: '今日',
    more: 'ほか{count, number}件',
    none: '{month}に期限が切れるトークンはありません。',
    next: '次の期限は{day}',
    last: '最後の期限は{day}',
    never: '期限のあるトークンはありません。',
    utc: '日付はUTCです。トークンはその日の00:00（UTC）に使えなくなります。',
    add: 'ご自分のカレンダーに追加',
  },
};
