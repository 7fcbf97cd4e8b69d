// What the stand-in server of pane-fixture.ts answers: invented people, in three languages.
import type { IntakeView } from '../../../src/contract/intake.ts';
import type { MeView } from '../../../src/contract/me.ts';

export type Who =
  | 'admin'
  | 'elevated'
  | 'user'
  | 'bought'
  | 'partner'
  | 'nobody'
  | 'staff'
  | 'failing'
  | 'slow'
  | 'calm'
  | 'empty';
type Answer = { status: number; body: unknown; delay?: number };
type Lang = 'en' | 'ja' | 'zh-Hans';

const id = (n: number) => `0192a000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

/** The answer to one call, as the contract describes it. */
export function answerFor(who: Who, call: string, query: URLSearchParams, body: Record<string, unknown>): Answer {
  const lang = (['en', 'ja', 'zh-Hans'].find((one) => one === query.get('lang')) ?? 'en') as Lang;
  const t = (en: string, ja: string, zh: string) => ({ en, ja, 'zh-Hans': zh })[lang];
  const ok = (value: unknown, status = 200): Answer => ({
    status,
    body: value,
    ...(who === 'slow' ? { delay: 1500 } : {}),
  });
  const fail = (status: number, detail: string, errors: unknown[] = []): Answer => ({
    status,
    body: { type: 'about:blank', title: detail, status, code: 'x', detail, errors },
  });
  const name = (key: string, en: string, ja: string, zh: string) => ({ key, name: t(en, ja, zh) });
  const issue = {
    id: id(900),
    number: 'EX201',
    edition: 'e',
    kind: 'incident',
    status: name('investigating', 'Investigating', '調査中', '正在调查'),
    services: [name('mail', 'Mail', 'メール', '邮件')],
    title: t('Some messages arrive late', '一部のメールの配信が遅れています', '部分邮件延迟送达'),
    impact: t(
      'Messages from outside may arrive up to 40 minutes late.',
      '外部からのメールの到着が最大 40 分遅れることがあります。',
      '外部邮件可能延迟最多 40 分钟送达。',
    ),
    startedAt: at(-180),
    endedAt: null,
    updatedAt: at(-25),
    followed: false,
    posts: [
      {
        seq: 1,
        status: name('i', 'Investigating', '調査中', '正在调查'),
        body: t(
          'We found the cause and are moving traffic to healthy servers.',
          '原因を特定し、正常なサーバーへ切り替えを進めています。',
          '我们已找到原因，正在将流量转移到正常的服务器。',
        ),
        at: at(-25),
      },
    ],
  };
  const severities = [
    offer(
      'A',
      0,
      t('Severity A (critical)', '重大度 A（重大）', '严重级别 A（关键）'),
      t(
        'One or more services cannot be reached or used; business is severely affected.',
        '1 つ以上のサービスが利用できず、業務に重大な影響がある。',
        '一项或多项服务无法访问或使用，业务受到严重影响。',
      ),
      who === 'elevated'
        ? null
        : t(
            'Severity A needs the advanced agreement. Your organisation does not have it; the request can be severity B.',
            '重大度 A には高度なオンライン サービス契約が必要です。お客様の組織は契約されていないため、重大度 B でお受けします。',
            '严重级别 A 需要高级在线服务协议。贵组织没有该协议，因此可提交为严重级别 B。',
          ),
      true,
    ),
    offer(
      'B',
      1,
      t('Severity B (high)', '重大度 B（高）', '严重级别 B（高）'),
      t(
        'The service works but is impaired; business is affected, not critically.',
        'サービスは使用できるが、一部に不具合がある。',
        '服务可用，但部分受损，对业务影响不严重。',
      ),
      null,
      false,
    ),
    offer(
      'C',
      2,
      t('Severity C (medium)', '重大度 C（中）', '严重级别 C（中）'),
      t(
        'The effect on business is small, or there is a way around it.',
        '業務への影響は軽微、または別の方法がある。',
        '对业务影响较小，或有其他可行方法。',
      ),
      null,
      false,
    ),
  ];
  function offer(key: string, rank: number, label: string, definition: string, refused: string | null, heavy: boolean) {
    return {
      key,
      name: label,
      rank,
      definition,
      examples: [],
      duty: heavy
        ? t(
            'Please assign people to work with us without pause until it is solved.',
            '解決まで継続して共同調査にあたる担当者を割り当ててください。',
            '请安排人员与我们持续协作，直至问题解决。',
          )
        : '',
      needs: { impactStatement: heavy, phone: heavy, reachableContact: heavy },
      refusal: refused ? { code: 'needs-agreement' as const, words: refused } : null,
    };
  }
  const organisation = { id: id(1), name: t('Fabrikam Foods', 'ファブリカム食品株式会社', '法布里康食品有限公司') };
  const person = who !== 'nobody' && who !== 'staff';
  const actions: MeView['person'] extends infer P ? ('requests.manage' | 'health.view')[] & P : never = (
    who === 'user' ? [] : ['requests.manage', 'health.view']
  ) as never;

  switch (call) {
    case 'GET /api/me':
      return ok({
        kind: person ? 'person' : who,
        id: who === 'nobody' ? null : id(7),
        name: who === 'nobody' ? '' : t('Aiko Sato', '佐藤 愛子', '佐藤爱子'),
        email: 'aiko@fabrikam.example',
        language: lang,
        zone: 'Asia/Tokyo',
        example: true,
        edition: { key: 'e', name: 'Example Cloud', product: 'Example Cloud' },
        person: person
          ? {
              organisation: {
                ...organisation,
                kind: who === 'partner' ? 'partner' : 'customer',
                country: 'JP',
                actions: who === 'partner' ? [] : actions,
              },
              actsFor:
                who === 'partner'
                  ? [
                      { id: id(2), name: 'Tailspin Toys', actions: ['requests.manage'] },
                      { id: id(3), name: 'Contoso', actions: ['requests.manage'] },
                    ]
                  : [],
            }
          : null,
        staff: who === 'staff' ? { kind: 'agent', editions: [] } : null,
      });
    case 'GET /api/health': {
      const hit = /mail|メール|邮件|late|遅/i.test(query.get('q') ?? '');
      const current = who === 'calm' ? [] : [issue];
      return ok({
        edition: { key: 'e', name: 'Example Cloud' },
        line:
          who === 'calm'
            ? t('All 12 services are working.', '12 のサービスはすべて正常です。', '全部 12 项服务运行正常。')
            : t(
                'Mail: some messages arrive late',
                'メール：一部のメールの配信が遅れています',
                '邮件：部分邮件延迟送达',
              ),
        state: who === 'calm' ? 'healthy' : 'incident',
        services: [],
        current,
        past: [],
        matching: hit && who !== 'calm' ? [issue.id] : [],
      });
    }
    case 'GET /api/requests':
      if (who === 'empty') return ok({ items: [], next: null });
      if (who === 'failing') return fail(500, 'x');
      return ok({
        next: null,
        items: [
          request(
            1,
            'waiting-for-customer',
            t(
              'Shared mailbox cannot be opened in the desktop client',
              '共有メールボックスをデスクトップ クライアントで開けない',
              '无法在桌面客户端中打开共享邮箱',
            ),
            'B',
            null,
          ),
          request(
            2,
            'waiting-for-support',
            t(
              'Single sign-on fails for new users',
              '新しいユーザーのシングル サインオンが失敗する',
              '新用户单一登录失败',
            ),
            'B',
            clock('initial-response', 'running', 42),
          ),
          request(
            3,
            'open',
            t('Licence count on the invoice', '請求書のライセンス数について', '账单上的许可证数量'),
            'C',
            clock('next-response', 'late', -65),
          ),
        ],
      });
    case 'GET /api/phone-lines':
      return ok({
        country: query.get('country') ?? (who === 'nobody' ? null : 'JP'),
        countries: [
          { code: 'JP', name: t('Japan', '日本', '日本') },
          { code: 'US', name: t('United States', '米国', '美国') },
          { code: 'CN', name: t('China', '中国', '中国') },
        ],
        lines:
          query.get('country') || who !== 'nobody'
            ? [
                {
                  country: query.get('country') ?? 'JP',
                  name: 'JP',
                  reachable: true,
                  notes: [
                    t('Have your customer number ready.', 'お客様番号をご用意ください。', '请准备好您的客户编号。'),
                  ],
                  numbers: [
                    {
                      number: '0120 996 680',
                      tel: '+81120996680',
                      label: t('toll free', '通話料無料', '免费'),
                      charge: null,
                      press: null,
                    },
                    {
                      number: '+81 3 4332 5300',
                      tel: '+81343325300',
                      label: t('from mobile and abroad', '携帯電話・海外から', '手机和国外'),
                      charge: t('local rate', '通話料有料', '收取通话费'),
                      press: '2',
                    },
                  ],
                  hours: [
                    {
                      topic: t('Technical', 'テクニカル', '技术'),
                      language: t('English', '英語', '英语'),
                      plan: null,
                      words: t('at all hours', '24 時間年中無休', '全天候'),
                      open: true,
                      opensAt: null,
                      closesAt: null,
                      status: t('Open now, at all hours', '受付中（24 時間）', '现在开放（全天候）'),
                    },
                    {
                      topic: t('Billing', '課金', '账单'),
                      language: t('Japanese', '日本語', '日语'),
                      plan: null,
                      words: t('Mon–Fri 9:00–17:00', '月～金 9:00～17:00', '周一至周五 9:00–17:00'),
                      open: false,
                      opensAt: at(180),
                      closesAt: null,
                      status: t(
                        'Opens in 3 h (Mon 09:00 GMT+9)',
                        '3 時間後（月 9:00 GMT+9）に受付開始',
                        '3 小时后开放（周一 09:00 GMT+9）',
                      ),
                    },
                  ],
                },
              ]
            : [],
      });
    case 'GET /api/help/suggest':
    case 'GET /api/help/search':
      if (/nothing|無|没/.test(query.get('q') ?? '')) return ok({ items: [] });
      if (who === 'failing' && call.includes('search')) return fail(503, 'x');
      return ok({
        items: [
          ['mail/shared.md', t('Open a shared mailbox', '共有メールボックスを開く', '打开共享邮箱')],
          ['mail/forward.md', t('Set up mail forwarding', 'メール転送を設定する', '设置邮件转发')],
          ['mail/bounce.md', t('Why a message came back', 'メールが戻ってきた理由', '邮件为什么被退回')],
          [
            'mail/quota.md',
            t(
              'Raise a mailbox quota and find out what fills it when nobody remembers adding anything',
              'メールボックスの容量を増やす',
              '增加邮箱配额',
            ),
          ],
          [
            'users/sso.md',
            t('Single sign-on for new users', '新しいユーザーのシングル サインオン', '新用户的单一登录'),
          ],
        ].map(([path, title]) => ({
          path,
          title,
          excerpt: t(
            'Members of a shared mailbox open it from the folder pane. If it does not show, check the permission and wait up to an hour for it to spread.',
            '共有メールボックスのメンバーは、フォルダー ウィンドウから開きます。表示されない場合は、アクセス許可を確認し、反映されるまで最大 1 時間お待ちください。',
            '共享邮箱的成员可从文件夹窗格打开它。如果未显示，请检查权限，并等待最多一小时生效。',
          ),
        })),
      });
    case 'GET /api/help/article':
      return ok({
        path: query.get('path'),
        title: t('Open a shared mailbox', '共有メールボックスを開く', '打开共享邮箱'),
        lang,
        headings: [],
        html: article,
      });
    case 'POST /api/help/article/feedback':
      return { status: 204, body: null };
    case 'PUT /api/health/issues/' + id(900) + '/follow':
      return { status: 204, body: null };
    case 'POST /api/phone-check': {
      const digits = String(body['phone']).replace(/\D/g, '');
      return ok(
        digits.length < 9
          ? {
              valid: false,
              international: null,
              words: t(
                'This number is too short for Japan. Expected for example 03 1234 5678.',
                '日本の電話番号としては短すぎます。例：03 1234 5678',
                '对于日本的号码来说太短。例如：03 1234 5678',
              ),
            }
          : { valid: true, international: `+81 ${digits.replace(/^(81|0)/, '')}`, words: null },
      );
    }
    case 'POST /api/attachments':
      if (who === 'failing')
        return fail(
          415,
          t(
            'This kind of file is not taken: .exe',
            'この種類のファイルは受け付けていません：.exe',
            '不接受此类文件：.exe',
          ),
        );
      return ok(
        { id: id(Math.floor(Math.random() * 1e6)), name: query.get('name'), mediaType: 'text/plain', bytes: 310_000 },
        201,
      );
    case 'GET /api/intake':
      return who === 'nobody' ? fail(401, 'sign in') : ok(intake());
    case 'POST /api/intake/proposal': {
      const impact = body['impact'] as Record<string, string>;
      const wanted =
        (body['severity'] as string | undefined) ??
        (impact['scope'] === 'all' ? 'A' : impact['scope'] === 'some' ? 'B' : 'C');
      const limited = wanted === 'A' && (who !== 'elevated' || body['topic'] === 'billing');
      const severity = limited ? 'B' : wanted;
      const phone = body['contactMethod'] === 'call-back';
      return ok({
        severity,
        limited: limited
          ? {
              severity: 'A',
              code: 'needs-agreement',
              words:
                body['topic'] === 'billing'
                  ? t(
                      'Your answers speak for severity A. Billing requests are at most severity B.',
                      'ご回答は重大度 A に相当しますが、課金のお問い合わせは重大度 B までです。',
                      '您的回答对应严重级别 A。账单类请求最高为严重级别 B。',
                    )
                  : (severities[0]?.refusal?.words ?? ''),
            }
          : null,
        target:
          severity === 'C'
            ? {
                kind: 'none',
                dueAt: null,
                words: t(
                  'No answer time is committed for severity C.',
                  '重大度 C では応答時間をお約束していません。',
                  '严重级别 C 未承诺响应时间。',
                ),
              }
            : {
                kind: 'commitment',
                dueAt: at(severity === 'A' ? 60 : 1440),
                words:
                  severity === 'A'
                    ? t(
                        'First answer within 1 hour, day and night.',
                        '24 時間いつでも 1 時間以内に初期応答します。',
                        '全天候 1 小时内初始响应。',
                      )
                    : t(
                        'First answer within 1 business day.',
                        '1 営業日以内に初期応答します。',
                        '1 个工作日内初始响应。',
                      ),
              },
        wait: phone
          ? {
              state: 'known',
              usualMinutes: 12,
              highMinutes: 30,
              served: 40,
              opensAt: null,
              words: t(
                'Usually about 12 min, 9 in 10 within 30 min.',
                '通常は約 12 分、10 件中 9 件は 30 分以内です。',
                '通常约 12 分钟，九成在 30 分钟以内。',
              ),
            }
          : {
              state: 'not-enough-history',
              usualMinutes: null,
              highMinutes: null,
              served: 2,
              opensAt: null,
              words: t(
                'Not enough history yet to say.',
                'まだ十分な実績がないため、お示しできません。',
                '历史数据不足，尚无法估计。',
              ),
            },
      });
    }
    case 'POST /api/requests':
      if (who === 'failing') return fail(500, 'x');
      return ok(
        {
          ...request(
            9,
            'waiting-for-support',
            String(body['description']),
            'B',
            clock('initial-response', 'running', 1440),
          ),
          contact: {
            method: name('call-back', 'Call-back', '折り返し電話', '回电'),
            name: 'x',
            phone: null,
            email: '',
          },
        },
        201,
      );
    default:
      return fail(404, `nothing at ${call}`);
  }

  function clock(kind: string, state: string, minutes: number) {
    return {
      clock: kind,
      cycle: 1,
      promise: 'commitment',
      state,
      dueAt: at(minutes),
      metAt: null,
      startedAt: at(-60),
      consumedMinutes: 5,
      remainingMinutes: minutes,
      targetMinutes: 60,
      percent: 10,
      reads: t(
        '1 business day, counted from Mon 10:00 because it came outside business days.',
        '営業日外に受け付けたため、月曜 10:00 から 1 営業日です。',
        '因在非工作日收到，从周一 10:00 起算 1 个工作日。',
      ),
      calendarZone: 'Asia/Shanghai',
    };
  }
  function request(n: number, state: string, title: string, severity: string, view: unknown) {
    const found = severities.find((one) => one.key === severity);
    return {
      id: id(100 + n),
      number: `EX-10${20 + n}`,
      title,
      edition: 'e',
      organisation: who === 'partner' ? { id: id(2), name: 'Tailspin Toys' } : organisation,
      topic: { key: 'technical', name: t('Technical', 'テクニカル', '技术') },
      severity: { key: severity, name: found?.name, standing: 'proposed' },
      state,
      owner: null,
      lastWord: 'customer',
      openedAt: at(-60),
      updatedAt: at(-5),
      queueAt: at(42),
      language: lang,
      channel: 'pane',
      clock: view,
    };
  }
  function intake(): IntakeView {
    const topic = (
      key: string,
      en: string,
      ja: string,
      zh: string,
      hint: [string, string, string],
      hours: [string, string, string],
      categories: IntakeView['topics'][number]['categories'],
    ) => ({ key, name: t(en, ja, zh), hint: t(...hint), hours: t(...hours), categories });
    return {
      organisation,
      edition: { key: 'e', name: 'Example Cloud' },
      refusal:
        who === 'user'
          ? {
              words: t(
                'Requests are opened by administrators of Fabrikam Foods. Your account has no such role.',
                'リクエストを送信できるのは、ファブリカム食品株式会社の管理者です。お客様のアカウントにはその役割がありません。',
                '服务请求由法布里康食品有限公司的管理员提交。您的帐户没有相应角色。',
              ),
              administrators: [
                {
                  name: t('Kenji Mori', '森 健二', '森健二'),
                  email: 'kenji.mori@fabrikam.example',
                  phone: '+81 3 1234 5678',
                },
                { name: t('Mei Lin', '林 美', '林美'), email: 'mei.lin@fabrikam.example', phone: null },
              ],
              elsewhere: [
                { name: t('Community', 'コミュニティ', '社区'), url: 'https://community.example/' },
                {
                  name: t('Support for home users', '個人ユーザー向けサポート', '家庭用户支持'),
                  url: 'https://support.example/',
                },
              ],
            }
          : null,
      partner:
        who === 'bought'
          ? {
              name: 'Northwind Partners K.K.',
              phone: '+81 3 9876 5432',
              email: 'support@northwind.example',
              website: 'https://northwind.example/',
              vendorRoute: true,
            }
          : null,
      topics: [
        topic(
          'technical',
          'Technical',
          'テクニカル',
          '技术',
          ['Something does not work or must be set up.', '動作しない、または設定が必要。', '功能异常或需要设置。'],
          ['At all hours.', '24 時間年中無休。', '全天候。'],
          [
            {
              key: 'install',
              name: t('Installation and setup', 'インストールとセットアップ', '安装和设置'),
              examples: [
                t('mailbox migration', 'メールボックスの移行', '邮箱迁移'),
                t('recipients', '受信者の構成', '收件人配置'),
              ],
            },
            {
              key: 'config',
              name: t('Configuration', '構成', '配置'),
              examples: [t('single sign-on', 'シングル サインオン', '单一登录')],
            },
          ],
        ),
        topic(
          'billing',
          'Billing',
          '課金',
          '账单',
          ['Invoices, payment, charges.', '請求書、支払い、料金。', '账单、付款、费用。'],
          ['Mon–Fri 9:00–17:00.', '月～金 9:00～17:00。', '周一至周五 9:00–17:00。'],
          [{ key: 'invoice', name: t('An invoice', '請求書', '账单'), examples: [] }],
        ),
        topic(
          'subscription',
          'Subscription',
          'サブスクリプション',
          '订阅',
          ['Buying, changing, ending plans.', 'プランの購入、変更、解約。', '购买、更改、终止套餐。'],
          ['Mon–Fri 9:00–17:00.', '月～金 9:00～17:00。', '周一至周五 9:00–17:00。'],
          [{ key: 'licence', name: t('Licences', 'ライセンス', '许可证'), examples: [] }],
        ),
      ],
      services: [name('mail', 'Mail', 'メール', '邮件'), name('files', 'Files', 'ファイル', '文件')],
      subscriptions: [
        {
          id: id(50),
          name: t('Enterprise 3', 'エンタープライズ 3', '企业版 3'),
          standing: 'paid',
          seats: 120,
          partner: null,
        },
        {
          id: id(51),
          name: t('Files plan 2', 'ファイル プラン 2', '文件方案 2'),
          standing: 'trial',
          seats: 10,
          partner: null,
        },
      ],
      severities: { technical: severities, billing: severities, subscription: severities } as IntakeView['severities'],
      choosesSeverity: who === 'elevated',
      impact: [
        {
          key: 'scope',
          ask: t('Who is affected?', '誰に影響がありますか？', '影响到哪些人？'),
          answers: [
            name('all', 'Everybody, or a whole site', '全員、または拠点全体', '所有人或整个站点'),
            name('some', 'Several people', '複数のユーザー', '多位用户'),
            name('one', 'One person', '1 人', '一位用户'),
          ],
        },
        {
          key: 'around',
          ask: t('Can they work another way?', 'ほかの方法で作業できますか？', '是否有其他方法可以工作？'),
          answers: [
            name('no', 'No', 'いいえ', '否'),
            name('yes', 'Yes, with effort', 'はい、手間はかかる', '可以，但较费力'),
          ],
        },
      ],
      scope: [
        {
          key: 'network',
          name: t('Our own network or internet line', '自社のネットワークや回線', '我们自己的网络或线路'),
          goTo: t(
            'Your own network team can help: support sees only what reaches its servers.',
            '社内のネットワーク チームにご相談ください。',
            '请联系您的网络团队。',
          ),
        },
        {
          key: 'third',
          name: t('A product of another company', '他社の製品', '其他公司的产品'),
          goTo: t(
            'Its maker supports it. The community may know it too.',
            '製造元にお問い合わせください。',
            '请联系该产品的厂商。',
          ),
        },
      ],
      contactMethods: [
        {
          key: 'call-back',
          name: t('Call-back', '折り返し電話', '回电'),
          hint: t('An agent calls you.', '担当者からお電話します。', '支持专员给您打电话。'),
          by: 'phone',
        },
        {
          key: 'message',
          name: t('Message in the portal', 'ポータルのメッセージ', '门户中的消息'),
          hint: t(
            'You read the answer here; a mail tells you when it is there.',
            '回答はポータルでお読みいただき、届いたらメールでお知らせします。',
            '您在门户中阅读回复；收到回复时将以邮件通知您。',
          ),
          by: 'portal',
        },
      ],
      contact: {
        name: t('Aiko Sato', '佐藤 愛子', '佐藤爱子'),
        email: 'aiko@fabrikam.example',
        phone: who === 'empty' ? null : '+81 3 1234 5600',
      },
      country: 'JP',
      languages: ['en', 'ja', 'zh-Hans'],
      attachments: { maxBytes: 26_214_400, perMessage: 5 },
    };
  }
}

const article = `<p>A shared mailbox is read by several people. It needs no licence of its own up to 50 GB.</p>
<h2 id="s-open">Open it</h2><ol><li>In the folder pane, choose <strong>Shared</strong>.</li><li>Choose the mailbox. If it is not there, see <a href="#s-perm">Permissions</a> or <a href="/help/mail/forward.md">Set up forwarding</a>.</li></ol>
<div class="alert alert-important" role="note"><p class="alert-title">Important</p><p>A new permission counts after up to 60 minutes.</p></div>
<h3 id="s-perm">Permissions</h3><div class="table" tabindex="0"><table><thead><tr><th>Permission</th><th>Reads</th><th>Sends</th></tr></thead><tbody><tr><td>Full access</td><td>yes</td><td>no</td></tr><tr><td>Send as</td><td>no</td><td>yes, in the name of the mailbox</td></tr></tbody></table></div>
<pre><code>Add-MailboxPermission -Identity sales -User aiko -AccessRights FullAccess</code></pre>
<p>See also the <a href="https://docs.example/">documentation</a>.</p>`;
