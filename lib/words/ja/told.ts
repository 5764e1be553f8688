import type { Area } from '../catalogue.ts';

export const told: Area<'told'> = {
  healthy: 'チェック済み：正常',
  needsYou: 'チェック済み：要対応',
  unreachable: 'チェック済み：接続不可',
  unchanged: '何も変更していません',
  notRevoked:
    'GitLabでトークンを失効できませんでした。{why}。もう一度お試しいただくか、失効させずに連携を解除し、GitLabでご自身で失効させてください。',
  disconnected: '連携を解除しました',
};
