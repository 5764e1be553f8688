import type { Area } from '../catalogue.ts';

export const banners: Area<'banners'> = {
  region: 'お知らせ',
  about: '{host} について（{at} まで）',
  dismiss: '閉じる',
  utc: '{day} {time} UTC',
  title: 'お知らせ',
  intro: '関係する人のページの上部にだけ表示される短いお知らせです。',
  all: 'すべてのお知らせ',
  tell: '影響を受ける人に知らせる',
  new: {
    title: '影響を受ける人に知らせる',
    linked: '{host} との連携を持つ全員：{count, plural, =0 {現在は該当者なし} other {現在 # 人}}',
    failed:
      '{since} 以降に {host} で「{cause}」により失敗した全員：{count, plural, =0 {現在は該当者なし} other {現在 # 人}}。あとから同じ問題に遭った人にも表示されます。',
    nowhere: {
      title: 'どの GitLab についてですか',
      text: 'お知らせは、サポートのページの傾向、またはインスタンスのページから作成します。',
      go: 'サポートへ',
    },
    text: '本文',
    hint: '相手が読める言語で、{max, number} 文字までの書式なしの文。',
    hours: '表示期間',
    hour: '{hours, plural, other {# 時間}}',
    day: '{days, plural, other {# 日}}',
    go: 'お知らせを表示',
    missing: '伝える内容を入力してください。',
    long: '{max, number} 文字までです。',
    refused: 'お知らせは表示されていません',
  },
  list: {
    active: '表示中',
    none: '表示中のお知らせはありません。',
    ended: '過去 30 日間',
    linked: '{host} と連携している人',
    failed: '{host} で {code} により失敗した人',
    by: '{who}、{at} まで',
    was: '{who}、{at} に終了',
    end: '今すぐ終了',
  },
};
