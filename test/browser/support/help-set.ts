import { articleStore } from '../../../src/adapters/postgres/article-store.ts';
import { connect } from '../../../src/adapters/postgres/connect.ts';
import type { ArticleFacts } from '../../../src/domain/article/article-facts.ts';
import type { ArticleSection } from '../../../src/domain/article/rendered-article.ts';
import type { Language } from '../../../src/domain/language/language.ts';
import { anArticle } from '../../help/an-article.ts';
import type { World } from '../../support/world.ts';

type One = {
  path: string;
  language?: Language;
  title: string;
  sections: ArticleSection[];
  /** The words of a picture that the article shows. */
  picture?: string;
  facts?: Partial<ArticleFacts>;
};

/** Words of which two products, two kinds and three features are spoken, in a question that is too vague. */
const vague = (language: Language, thing: string, parts: readonly string[]): One[] =>
  Array.from({ length: 24 }, (_, n) => ({
    path: `vague-${language}/${n}.md`,
    language,
    title: language === 'en' ? `${thing} ${parts[n % 3]} number ${n}` : `${thing}の${parts[n % 3]} ${n}`,
    sections: [{ id: '', heading: '', text: `${thing} E100${n % 2}.` }],
    facts: { product: n % 2 === 0 ? 'teams' : 'blue-orchard', ...(n % 4 === 0 ? { kind: 'video' } : {}) },
  }));

const set: One[] = [
  {
    path: 'quince/share.md',
    title: 'Share a quince outside the organisation',
    sections: [
      { id: '', heading: '', text: 'What sharing is, and who may do it.' },
      {
        id: 's-publish-it-for-everybody',
        heading: 'Publish it for everybody',
        text: 'A published quince is seen by anybody who has its link, without signing in.',
      },
    ],
    facts: { product: 'teams', date: '2024-05-18' },
  },
  {
    path: 'quince/watch.md',
    title: 'Watch how a quince is shared',
    sections: [{ id: '', heading: '', text: 'Three minutes.' }],
    facts: { product: 'blue-orchard', kind: 'video', date: '2025-01-02', plans: ['office-365-e3'] },
  },
  {
    path: 'quince/code.md',
    title: 'The quince cannot be opened',
    sections: [{ id: '', heading: '', text: 'Code 0x8004DEAD says that the quince is locked by another person.' }],
    picture: 'A quince behind a lock',
  },
  {
    path: 'quince/share.md',
    language: 'ja',
    title: '組織の外と花梨を共有する',
    sections: [
      { id: '', heading: '', text: '共有できる人について。' },
      {
        id: 's-全員に公開する',
        heading: '全員に公開する',
        text: '公開した花梨は、リンクを知っている全員が見られます。',
      },
    ],
    facts: { product: 'teams', date: '2023-05-18', translation: 'machine' },
  },
  {
    path: 'quince/share.md',
    language: 'zh-Hans',
    title: '与组织外部共享榅桲',
    sections: [
      { id: '', heading: '', text: '谁可以共享。' },
      { id: 's-向所有人发布', heading: '向所有人发布', text: '已发布的榅桲，任何拥有链接的人无需登录即可查看。' },
    ],
    facts: { product: 'teams', date: '2023-05-18', translation: 'machine' },
  },
  ...vague('en', 'Pomelo', ['roots', 'leaves', 'blossoms']),
  ...vague('ja', '文旦', ['根', '葉っぱ', '花びら']),
];

/** Articles with everything that an answer can say of itself, and a current issue of the product; waits until they are found. */
export async function publishHelp(world: World): Promise<void> {
  const connected = connect({ connectionString: world.database.urlAs('mg_app'), poolSize: 1, onError: () => {} });
  try {
    await articleStore(connected.db).put(set.map(rowsOf));
  } finally {
    await connected.close();
  }
  const { services } = world;
  const at = services.clock();
  const words = { en: 'Quinces show yesterday', ja: '花梨が昨日のままです', 'zh-Hans': '榅桲显示昨天的内容' };
  await services.transactions.forWorker((tx) =>
    tx.health.add({
      id: services.newId(at),
      editionId: 'worldwide',
      number: 'MO777001',
      kind: 'incident',
      status: 'investigating',
      services: ['teams'],
      title: words,
      impact: words,
      startedAt: at,
      endedAt: null,
      updatedAt: at,
    }),
  );
  // Each by itself: while an index is filled, what comes late by its path may be found before what comes early.
  await Promise.all(set.map(({ path, language = 'en', title }) => untilFound(world, path, language, title)));
}

async function untilFound(world: World, path: string, lang: Language, title: string): Promise<void> {
  const query = new URLSearchParams({ lang, q: title, limit: '30' });
  const isFound = async () => {
    const { items } = await world.ok(null, 'GET', `/api/help/search?${query}`);
    return items.some((item: { path: string }) => item.path === path);
  };
  while (!(await isFound())) await new Promise((resolve) => setTimeout(resolve, 25));
}

function rowsOf({ path, language = 'en', title, sections, picture, facts = {} }: One) {
  const { article, texts } = anArticle(path, title, '');
  const markdown = sections.map(({ id, heading, text }) => (id === '' ? text : `## ${heading}\n\n${text}`));
  if (picture !== undefined) markdown.push(`![${picture}](lock.png)`);
  return {
    article: {
      ...article,
      language,
      // Long enough that a section lies below what is seen.
      markdown: [`# ${title}`, ...markdown.flatMap((one) => [...Array<string>(12).fill('Before it.'), one])].join(
        '\n\n',
      ),
      facts: { ...article.facts, ...facts },
    },
    texts: texts.map((one) => ({ ...one, language, sections })),
  };
}
