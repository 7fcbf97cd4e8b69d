import type { Language } from '../language/language.ts';
import { foldedOf, stemOf } from './terms-of-text.ts';

/**
 * Words that stand in titles of any subject: nobody means a thing by them, so they are no choice. What is done to a
 * thing (to set up, to buy), what an article is (a guide), and what it is about whatever it is about (a problem).
 */
const plain: Record<Language, string> = {
  en:
    'about access account action activity add additional admin administrator all allow another answer app application article ' +
    'available back basic best block business buy call cause center centre change check choose common company complete configure ' +
    'connect content control create custom customer default delete different disable edit enable end error example experience ' +
    'fail failure faq feature few find first fix follow frequently full get give guide help home important improve information ' +
    'instruction introduction issue item just keep know last learn level list make manage manual many matter mean message more ' +
    'most move name need new next none number office old one online open option order organisation organization other overview ' +
    'own page part people person place plus practice preview problem procedure product provide question reason recommended ' +
    'reference related remove report requirement resolve resource resources restore review run same save screen section see ' +
    'select service set setting several share show site solution solve some something start state status step stop switch ' +
    'system team test thing time tip today tool top topic troubleshoot turn try type understand update usage use user using ' +
    'unable out verify template value version view want way what within without work you your',
  ja:
    '方法 場合 設定 使用 利用 確認 作成 追加 削除 変更 管理 管理者 概要 問題 解決 手順 表示 必要 可能 情報 自分 組織 記事 以上 以前 以外 購入 構成 ' +
    '有効 無効 有効化 無効化 一般 的 よく 質問 寄せ 内容 対応 対処 対策 原因 開始 終了 選択 実行 発生 指定 適用 説明 紹介 計画 準備 基本 詳細 最新 新規 ' +
    '既定 機能 製品 会社 全員 相談 失敗 受信 送信 復元 変換 更新 取得 登録 入力 実装 展開 検索 接続 参加 許可 禁止 制限 保護 監視 分析 修正 追跡 移動 ' +
    '次 新機能 何 誰 人 時 者 中 ページ センター サービス サポート ユーザー ユーザ アプリ オプション トラブルシューティング ガイド ヘルプ リソース ' +
    'エラー メッセージ バージョン システム ビジネス お客様 お客 トラブル シナリオ パーソナライズ カスタマイズ セットアップ アクティブ ツール リスト ' +
    'インポート エクスポート アクセス リンク 起動 修復 状況 提案 開示 同期 クラウドベース 無期限 利用者',
  'zh-Hans':
    '如何 怎样 怎么 什么 为什么 应该 应当 何时 哪些 哪个 谁 设置 使用 添加 管理 管理员 创建 更改 修改 删除 移除 显示 查看 查找 购买 获取 启用 禁用 配置 ' +
    '问题 解决 解答 常见 疑难 概述 概览 简介 详细 信息 方法 步骤 帮助 支持 人员 用户 部门 组织 我们 您 不到 没有 无法 不能 可以 需要 必须 失败 成功 ' +
    '中心 应用 应用程序 程序 服务 功能 产品 活动 选项 类型 列表 页面 内容 资源 指南 文章 错误 消息 代码 版本 系统 业务 商业 公司 客户 客户端 工具 更新 ' +
    '安全 永不 增加 保留 访问 拒绝 解除 取消 激活 分配 加入 验证 操作 发送 接收 恢复 还原 打开 关闭 运行 连接 限制 保护 监督 监视 报告 未知 外部 内部 ' +
    '其他 新增 最新 高级 基本 默认 自定义 导入 导出 搜索 移动 部署 计划 准备 入门 了解 测试 处理 检查 修复 电子 伙伴 教育 批处理 更多 个人 一个 多个 有关 关于 时间 ' +
    '同步 登录 试用 抱歉 参考 找不到 修正 方案 缺少 关联 经常 托管 跟踪 过期 发现 出现 存在 正在 转换 找到',
};

const known = new Map<Language, ReadonlySet<string>>();

/** Whether a word, as `foldedOf` or the stem of it, is one that says nothing of the subject. */
export function isPlain(folded: string, stem: string, language: Language): boolean {
  return setOf('en').has(stem) || (language !== 'en' && setOf(language).has(folded));
}

function setOf(language: Language): ReadonlySet<string> {
  const made =
    known.get(language) ??
    new Set(plain[language].split(' ').map((word) => (language === 'en' ? stemOf(word) : foldedOf(word))));
  known.set(language, made);
  return made;
}
