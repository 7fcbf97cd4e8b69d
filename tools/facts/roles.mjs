// Directory roles and what each may do here. Two columns of the source concern another desk and are left out.

/** Column of the source → our action. */
const actionOf = {
  manage_service_requests: 'requests.manage',
  view_service_health: 'health.view',
  read_message_center: 'messages.read',
  read_privacy_messages: 'messages.read-private',
  open_admin_center: 'centre.open',
  read_billing: 'billing.read',
  manage_billing: 'billing.manage',
  read_purchases: 'purchases.read',
  manage_partner_delegation: 'delegation.manage',
};

/** Whoever signs up becomes one, and gives the other roles. */
const givesRoles = new Set(['Global Administrator']);

const names = {
  'AI Administrator': ['AI 管理者', 'AI 管理员'],
  'Application Administrator': ['アプリケーション管理者', '应用程序管理员'],
  'Authentication Administrator': ['認証管理者', '身份验证管理员'],
  'Billing Administrator': ['課金管理者', '账单管理员'],
  'Cloud Application Administrator': ['クラウド アプリケーション管理者', '云应用程序管理员'],
  'Compliance Administrator': ['コンプライアンス管理者', '合规管理员'],
  'Conditional Access Administrator': ['条件付きアクセス管理者', '条件访问管理员'],
  'Directory Readers': ['ディレクトリ閲覧者', '目录读取者'],
  'Domain Name Administrator': ['ドメイン名管理者', '域名管理员'],
  'Dynamics 365 Administrator': ['Dynamics 365 管理者', 'Dynamics 365 管理员'],
  'Edge Administrator': ['Edge 管理者', 'Edge 管理员'],
  'Exchange Administrator': ['Exchange 管理者', 'Exchange 管理员'],
  'Exchange Recipient Administrator': ['Exchange 受信者管理者', 'Exchange 收件人管理员'],
  'Fabric Administrator': ['Fabric 管理者', 'Fabric 管理员'],
  'Global Administrator': ['グローバル管理者', '全局管理员'],
  'Global Reader': ['グローバル閲覧者', '全局读取者'],
  'Groups Administrator': ['グループ管理者', '组管理员'],
  'Guest Inviter': ['ゲスト招待元', '来宾邀请者'],
  'Helpdesk Administrator': ['ヘルプデスク管理者', '帮助台管理员'],
  'Hybrid Identity Administrator': ['ハイブリッド ID 管理者', '混合标识管理员'],
  'Intune Administrator': ['Intune 管理者', 'Intune 管理员'],
  'Kaizala Administrator': ['Kaizala 管理者', 'Kaizala 管理员'],
  'License Administrator': ['ライセンス管理者', '许可证管理员'],
  'Message Center Privacy Reader': ['メッセージ センターのプライバシー閲覧者', '消息中心隐私读取者'],
  'Message Center Reader': ['メッセージ センター閲覧者', '消息中心读取者'],
  'Microsoft 365 Migration Administrator': ['Microsoft 365 移行管理者', 'Microsoft 365 迁移管理员'],
  'Network Administrator': ['ネットワーク管理者', '网络管理员'],
  'Office Apps Administrator': ['Office アプリ管理者', 'Office 应用管理员'],
  'Organizational Messages Approver': ['組織メッセージ承認者', '组织消息审批者'],
  'Organizational Messages Writer': ['組織メッセージ作成者', '组织消息编写者'],
  'Partner Tier1 Support': ['パートナー レベル 1 のサポート', '合作伙伴一线支持'],
  'Partner Tier2 Support': ['パートナー レベル 2 のサポート', '合作伙伴二线支持'],
  'Password Administrator': ['パスワード管理者', '密码管理员'],
  'Power Platform Administrator': ['Power Platform 管理者', 'Power Platform 管理员'],
  'Privileged Authentication Administrator': ['特権認証管理者', '特权身份验证管理员'],
  'Privileged Role Administrator': ['特権ロール管理者', '特权角色管理员'],
  'Reports Reader': ['レポート閲覧者', '报告读取者'],
  'Search Administrator': ['検索管理者', '搜索管理员'],
  'Security Administrator': ['セキュリティ管理者', '安全管理员'],
  'Security Operator': ['セキュリティ オペレーター', '安全操作员'],
  'Security Reader': ['セキュリティ閲覧者', '安全读取者'],
  'Service Support Administrator': ['サービス サポート管理者', '服务支持管理员'],
  'SharePoint Administrator': ['SharePoint 管理者', 'SharePoint 管理员'],
  'Skype for Business Administrator': ['Skype for Business 管理者', 'Skype for Business 管理员'],
  'Teams Administrator': ['Teams 管理者', 'Teams 管理员'],
  'Teams Devices Administrator': ['Teams デバイス管理者', 'Teams 设备管理员'],
  'User Administrator': ['ユーザー管理者', '用户管理员'],
  'User Experience Success Manager': ['ユーザー エクスペリエンス成功マネージャー', '用户体验成功经理'],
  'Windows 365 Administrator': ['Windows 365 管理者', 'Windows 365 管理员'],
  'Yammer Administrator': ['Yammer 管理者', 'Yammer 管理员'],
};

export const roleFile = ({ about, roles }) => ({
  about: {
    generated: 'by tools/import-facts.mjs from ../shared/data/roles.json',
    rule: 'the actions are the columns of the source; who manages billing also reads it; a Global Administrator gives roles',
    sources: about.sources,
  },
  roles: roles.map(roleOf),
});

function roleOf(row) {
  const [ja = row.name, zh = row.name] = names[row.name] ?? [];
  const actions = Object.entries(actionOf).flatMap(([column, action]) => (row[column] ? [action] : []));
  if (row.manage_billing && !row.read_billing) actions.splice(actions.indexOf('billing.manage'), 0, 'billing.read');
  if (givesRoles.has(row.name)) actions.push('people.manage');
  return {
    key: row.name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
    name: { en: row.name, ja, 'zh-Hans': zh },
    directoryId: row.id,
    privileged: row.privileged,
    common: row.common_in_admin_center,
    actions,
  };
}
