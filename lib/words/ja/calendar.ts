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
    next: '次の期限：{day}',
    last: '最後の期限：{day}',
    never: '期限のあるトークンはありません。',
    utc: '日付はUTCです。トークンはその日の00:00（UTC）に使えなくなります。',
    add: 'ご自分のカレンダーに追加',
  },
  event: {
    title: 'GitLabトークンの期限：{account}（{host}）',
    labelled: 'GitLabトークンの期限：{account}（{host}、{label}）',
    text: '{account}（{host}）のトークン「{token}」（{scopes}）は、この日の00:00（UTC）に使えなくなります。それまでに更新してください：{link}',
    alarm: '{account}（{host}）のGitLabトークンは1週間後に期限が切れます。',
  },
  feed: {
    name: 'GitLabトークン（Patchbay）',
    title: 'カレンダーフィード',
    text: 'すべての期限を、お使いのカレンダーに終日の予定として表示します。1週間前の通知と、更新用のリンクが付きます。カレンダーは数時間ごとに新しい内容を取得します。',
    address: 'フィードのアドレス',
    warning:
      'このアドレスを知っている人は誰でも、アカウント、ラベル、期限を読めます。誰にも教えないでください。知られてしまった場合は、新しいアドレスを作成してください。',
    open: 'カレンダーアプリで開く',
    make: 'アドレスを作成',
    reset: '新しいアドレスを作成',
    resetHint: '古いアドレスはすぐに使えなくなります。',
    off: 'オフにする',
    offNote: 'フィードはオフです。どのアドレスからも読めません。',
  },
};
