import type { Area } from '../catalogue.ts';

export const admin: Area<'admin'> = {
  invite: {
    title: 'ユーザーを招待',
    intro: '招待リンクは、1つのメールアドレスと1つのロール専用です。',
    email: 'メールアドレス',
    role: 'ロール',
    submit: '招待リンクを作成',
    ready: '招待リンクを作成しました',
    readyText: 'このリンクをご自身で相手に送ってください。表示は今回限りで、使えるのは1回、期限は7日間です。',
    copy: 'リンクをコピー',
  },
  roles: {
    user: 'ユーザー',
    support: 'サポート',
    admin: '管理者',
  },
};
