import { describe, expect, test } from 'vitest';
import { html, render } from './render.ts';

describe('the edition of the reader', () => {
  const zones = [
    '# Title',
    '::: moniker range="o365-north"',
    'north only',
    '::: moniker-end ',
    '::: moniker range="o365-south"',
    '## South heading',
    'south only',
    '::: moniker-end',
    'for all',
  ].join('\n');

  test('decides which zones are shown, and the outline with them', () => {
    expect(html(zones)).toBe('<p>north only</p><p>for all</p>');
    const south = render(zones, { edition: 'south' });
    expect(south.text).toBe('South heading\nsouth only\nfor all');
    expect(south.headings).toEqual([{ depth: 2, id: 's-south-heading', text: 'South heading' }]);
  });

  test('decides in the midst of a list too, and the list goes on', () => {
    const list = [
      '1. one',
      '',
      '   ::: moniker range="o365-south"',
      '',
      '   hidden',
      '',
      '   ::: moniker-end',
      '',
      '2. two',
    ];
    expect(html(list.join('\n'))).toBe('<ol><li><p>one</p></li><li><p>two</p></li></ol>');
  });

  test.each([
    ['a range of several names', '::: moniker range="o365-south || o365-north"\nshown\n::: moniker-end', 'shown'],
    ['a zone with two colons', ':: moniker range="o365-south"\nhidden\n::: moniker-end\nshown', 'shown'],
    ['an end without a start', 'shown\n::: moniker-end\nshown too', 'shown\nshown too'],
    [
      'a start inside a zone',
      '::: moniker range="south"\nhidden\n::: moniker range="north"\nshown\n::: moniker-end',
      'shown',
    ],
    ['a zone that is never closed', 'shown\n\n::: moniker range="o365-south"\nhidden', 'shown'],
    ['a zone in code is code', '```\n::: moniker range="o365-south"\n```', '::: moniker range="o365-south"'],
  ])('%s', (_what, markdown, text) => {
    expect(render(markdown).text).toBe(text);
  });

  test('tells which zones were wrong, and in which line', () => {
    expect(render('a\n::: moniker-end\n::: moniker range="north"\nb').faults).toEqual([
      { fault: 'zone-end-without-start', detail: '::: moniker-end', line: 2 },
      { fault: 'zone-not-closed', detail: 'line 3', line: 3 },
    ]);
  });
});

describe('an alert', () => {
  const note = (text: string) =>
    `<div class="alert alert-note" role="note"><p class="alert-title">Note</p><p>${text}</p></div>`;
  test.each([
    ['is a note with its title', '> [!NOTE]\n> text', note('text')],
    ['may be written in mixed case', '> [!Note]\n> text', note('text')],
    ['may have its text on the marker line', '> [!NOTE] text', note('text')],
    ['may have no blank after its mark', '>[!NOTE]\n>text', note('text')],
    ['may follow words without an empty line', 'words\n> [!NOTE]\n> text', `<p>words</p>${note('text')}`],
    ['may stand in a list', '1. one\n\n    > [!NOTE]\n    > text', `<ol><li><p>one</p>${note('text')}</li></ol>`],
    ['may follow another in the same quotation', '> [!NOTE]\n> text\n> [!NOTE]\n> more', note('text') + note('more')],
    ['of an unknown kind is a note', '> [!TIPS]\n> text', note('text')],
    [
      'in a table is a word in bold',
      '|a|\n|-|\n|x > [!NOTE]> y|',
      '<div class="table" tabindex="0"><table><thead><tr><th>a</th></tr></thead><tbody><tr><td>x <strong>Note: </strong>y</td></tr></tbody></table></div>',
    ],
  ])('%s', (_what, markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  test('speaks the language of the reader', () => {
    expect(html('> [!CAUTION]\n> x', { language: 'ja' })).toContain('<p class="alert-title">注意</p>');
    expect(html('> [!TIP]\n> x', { language: 'zh-Hans' })).toContain('<p class="alert-title">提示</p>');
  });
});

describe('the other marks of the set', () => {
  test.each([
    [
      'a video is a link, never a frame',
      '> [!VIDEO https://video.example/e/1]',
      '<p class="video"><a href="https://video.example/e/1" rel="noopener noreferrer">Watch the video</a></p>',
    ],
    [
      'words below a video stay',
      '> [!VIDEO https://video.example/1]\n> words',
      '<p class="video"><a href="https://video.example/1" rel="noopener noreferrer">Watch the video</a></p><p>words</p>',
    ],
    [
      'a box is a box',
      '> [!div class="nextstepaction"]\n> [Buy](https://buy.example)',
      '<div class="next-step"><p><a href="https://buy.example" rel="noopener noreferrer">Buy</a></p></div>',
    ],
    [
      'rows and columns lie side by side',
      ':::row:::\n    :::column span="":::\n    left\n    :::column-end:::\n    :::column:::\nright\n    :::column-end:::\n:::row-end:::',
      '<div class="columns"><div class="column"><p>left</p></div><div class="column"><p>right</p></div></div>',
    ],
    [
      'a picture is left out, its words stay',
      'a ![A chart](../x.png) b :::image type="content" source="y.png" alt-text="The [pane]" lightbox="z.png"::: c',
      '<p>a <span class="left-out-image">A chart</span> b <span class="left-out-image">The [pane]</span> c</p>',
    ],
    [
      'an icon without words leaves nothing',
      'Choose :::image type="icon" source="i.png" border="false"::: **New**.',
      '<p>Choose  <strong>New</strong>.</p>',
    ],
    [
      'tabs stand one below the other',
      '## Restore\n# [Outlook ](#tab/outlook)\nfirst\n# [Admin](#tab/admin)\nsecond\n\n---\n\nafter',
      '<h2 id="s-restore">Restore</h2><section class="tab"><h3 id="s-outlook">Outlook </h3><p>first</p></section><section class="tab"><h3 id="s-admin">Admin</h3><p>second</p></section><p>after</p>',
    ],
    ['a backslash ends a line', 'one\\\ntwo', '<p>one<br>two</p>'],
    [
      'escaped signs are signs',
      '**A** \\> **B**, 24\\*7, a\\_b',
      '<p><strong>A</strong> > <strong>B</strong>, 24*7, a_b</p>',
    ],
    [
      'bold beside Japanese signs is bold',
      '次に**「送信」**を選び、****を押します。',
      '<p>次に<strong>「送信」</strong>を選び、を押します。</p>',
    ],
    [
      'a sentence of a working file is said once',
      '<span data-ttu-id="1">翻訳。</span><span class="sxs-lookup"><span data-stu-id="1">Source.</span></span>',
      '<p>翻訳。</p>',
    ],
  ])('%s', (_what, markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });
});

describe('a table', () => {
  test.each([
    [
      'keeps lists and breaks in its cells',
      '|a|b|\n|-|-|\n|x<br />y|<ul><li>p</li><li>q</li></ul>|',
      '<thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>x<br>y</td><td><ul><li>p</li><li>q</li></ul></td></tr></tbody>',
    ],
    [
      'loses a head that says nothing',
      '|||\n|:--|:--|\n|x|y|',
      '<tbody><tr><td align="left">x</td><td align="left">y</td></tr></tbody>',
    ],
    [
      'loses a last row that says nothing',
      '****\n|a|\n|-|\n|x|\n|',
      '<thead><tr><th>a</th></tr></thead><tbody><tr><td>x</td></tr></tbody>',
    ],
    [
      'keeps its footnote marks',
      '|a <sup>6, 7</sup>|\n|-|\n|x|',
      '<thead><tr><th>a <sup>6, 7</sup></th></tr></thead><tbody><tr><td>x</td></tr></tbody>',
    ],
  ])('%s', (_what, markdown, expected) => {
    expect(html(markdown)).toContain(`<div class="table" tabindex="0"><table>${expected}</table></div>`);
  });
});

describe('words in angle brackets', () => {
  test.each([
    [
      'are words in a line',
      'Replace <tenant> and <your e-mail> in it',
      '<p>Replace &#x3C;tenant> and &#x3C;your e-mail> in it</p>',
    ],
    [
      'are words at the head of a line, with its Markdown',
      '<tenant> is **yours**',
      '<p>&#x3C;tenant> is <strong>yours</strong></p>',
    ],
    ['are words inside of real tags', '<p>to <user> and<br>on</p>', '<p>to &#x3C;user> and<br>on</p>'],
    ['are words in code', '`Get-User <id>`', '<p><code>Get-User &#x3C;id></code></p>'],
    ['are nothing when they are a comment', 'a <!-- hidden --> b', '<p>a  b</p>'],
  ])('%s', (_what, markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });
});

describe('headings', () => {
  test('the first is the title, the anchor of a translated one is its id', () => {
    const article = render(
      '# <a name="get-support"></a>サポート\n\n## <a name="by-phone"></a>電話\n\nx\n\n## 電話\n\ny\n\n# もう一つ',
    );
    expect(article.title).toBe('サポート');
    expect(article.headings).toEqual([
      { depth: 2, id: 's-by-phone', text: '電話' },
      { depth: 2, id: 's-電話', text: '電話' },
      { depth: 2, id: 's-もう一つ', text: 'もう一つ' },
    ]);
    expect(article.html).not.toContain('<h1');
  });

  test('equal headings get ids of their own', () => {
    expect(render('## Steps\n\n## Steps').headings.map(({ id }) => id)).toEqual(['s-steps', 's-steps-1']);
  });

  test('part the words for search, without the labels that the page adds', () => {
    expect(
      render('# T\n\nintro\n\n## One\n\n> [!TIP]\n> do *this*\n\n- a\n- b\n\n|x|y|\n|-|-|\n|1|2|').sections,
    ).toEqual([
      { id: '', heading: '', text: 'intro' },
      { id: 's-one', heading: 'One', text: 'do this\na\nb\nx y\n1 2' },
    ]);
  });

  test('a file without a heading is named by the front matter, else by its path', () => {
    expect(render('x', { title: 'From the front matter' }).title).toBe('From the front matter');
    expect(render('x').title).toBe('article');
  });
});

describe('a link', () => {
  test.each([
    ['leads to the other article', '[a](../users/add.md#first)', '<a href="/help/admin/users/add.md#first">a</a>'],
    ['leads into the page, whatever its case', '## Call us\n[a](#Call-Us)', '<a href="#s-call-us">a</a>'],
    [
      'leads out without telling the other side',
      '<a href="https://x.example" target=_blank>a</a>',
      '<a href="https://x.example" rel="noopener noreferrer">a</a>',
    ],
    [
      'holds no other link',
      '<a href="https://x.example">https://x.example</a>',
      '<a href="https://x.example" rel="noopener noreferrer">https://x.example</a>',
    ],
    [
      'without words is named by where it leads',
      '[](https://x.example/p/?a=b)',
      '<a href="https://x.example/p/?a=b" rel="noopener noreferrer">x.example/p</a>',
    ],
  ])('%s', (_what, markdown, expected) => {
    expect(html(markdown)).toContain(expected);
  });

  test('to what the set does not hold leaves its words, and is told', () => {
    const article = render('see [the plans](plans.md) or [this](#nowhere)', { link: () => null });
    expect(article.html).toBe('<p>see the plans or this</p>');
    expect(article.faults.map(({ fault, detail }) => `${fault} ${detail}`)).toEqual([
      'link-not-found plans.md',
      'link-not-found #nowhere',
    ]);
  });

  test('names the edition it means', () => {
    const asked: unknown[] = [];
    const link = (target: unknown) => (asked.push(target) > 0 ? '/x' : null);
    render('[a](../a.md?view=o365-south&preserve-view=true#b) [c](/site/c)', { link });
    expect(asked).toEqual([
      { kind: 'article', path: 'admin/a.md', anchor: 'b', edition: 'o365-south' },
      { kind: 'site', path: '/site/c', anchor: null, edition: null },
    ]);
  });
});

describe('an include', () => {
  const files: Record<string, string> = {
    'admin/includes/numbers.md': '> [!NOTE]\n> call [us](../call.md) ![x](x.png)',
    'admin/includes/name.md': 'the **centre**',
    'admin/includes/endless.md': 'again [!INCLUDE [x](endless.md)]',
  };
  const include = (path: string) => files[path] ?? null;

  test('is put in whole, its links read from where it stands', () => {
    expect(html('a\n\n[!INCLUDE [numbers](../includes/numbers.md)]\n\nb', { include })).toBe(
      '<p>a</p><div class="alert alert-note" role="note"><p class="alert-title">Note</p><p>call <a href="/help/admin/call.md">us</a> <span class="left-out-image">x</span></p></div><p>b</p>',
    );
  });

  test('is put in amid a sentence', () => {
    expect(html('Open [!INCLUDE [name](../includes/name.md)] now', { include })).toBe(
      '<p>Open the <strong>centre</strong> now</p>',
    );
  });

  test('that is missing or includes itself leaves nothing behind and is told', () => {
    expect(render('a [!INCLUDE [x](gone.md)] b', { include })).toMatchObject({
      html: '<p>a  b</p>',
      faults: [{ fault: 'include-not-found', detail: 'gone.md' }],
    });
    expect(render('[!INCLUDE [x](../includes/endless.md)]', { include }).faults).toMatchObject([
      { fault: 'include-too-deep' },
    ]);
  });
});

describe('bytes that nobody sees', () => {
  test('are gone from text, headings and ids', () => {
    const article = render('\ufeff# T\u200bitle\r\n\r\n## A\u00a0b\u200e\r\n\r\nx\u2028y');
    expect(article).toMatchObject({ title: 'Title', headings: [{ id: 's-a-b', text: 'A b' }], text: 'A b\nx y' });
  });
});

describe('a source that means harm or none', () => {
  test.each([
    ['quotations in quotations', `${'>'.repeat(5_000)} words`],
    ['lists in lists', Array.from({ length: 200 }, (_, at) => `${'  '.repeat(at)}- words`).join('\n')],
    ['thousands of open elements', '<div>'.repeat(5_000)],
    ['thousands of stars', 'words** '.repeat(2_000)],
    ['thousands of brackets', '['.repeat(5_000)],
  ])('is shown, not stumbled over: %s', (_what, markdown) => {
    const startedAt = performance.now();
    expect(render(markdown).html).not.toContain('<script');
    expect(performance.now() - startedAt).toBeLessThan(5_000);
  });

  test('and when it is nested beyond all measure, it is shown as it was written', () => {
    const article = render(`${'<div>'.repeat(5_000)}words`);
    expect(article.html).toMatch(/^<pre>&#x3C;div>/);
    expect(article.faults).toMatchObject([{ fault: 'nested-too-deep' }]);
  });
});

describe('nothing that could run survives', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](java\u200bscript:alert(1))',
    '<a href="java&#10;script:alert(1)">x</a>',
    '[x](data:text/html,<script>alert(1)</script>)',
    '[x](vbscript:x)',
    '<iframe src="https://x.example"></iframe>',
    '<svg><script>alert(1)</script></svg>',
    '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
    '<div style="background:url(javascript:alert(1))" onclick="alert(1)">x</div>',
    '<form action="https://x.example"><input name=password><button formaction="javascript:alert(1)">x</button></form>',
    '<base href="https://x.example"><meta http-equiv=refresh content="0;url=https://x.example"><link rel=stylesheet href=x>',
    '<p id="app" class="portal-dialog">x</p>',
    '> [!VIDEO javascript:alert(1)]',
    ':::image source="x" alt-text="<img src=x onerror=alert(1)>":::',
    '<tenant onclick=alert(1)>',
  ])('%s', (markdown) => {
    const written = html(markdown);
    const tags = written.match(/<[a-z][^>]*>/gi) ?? [];
    expect(tags.join('')).not.toMatch(
      /script|onerror|onclick|style|iframe|svg|img|form|input|base|meta|link |data:|id="app"|portal-dialog/i,
    );
  });
});

test('the empty corner of a table is no heading', () => {
  expect(html('| | A |\n|---|---|\n| b | 1 |')).toContain('<thead><tr><td></td><th>A</th></tr></thead>');
});

describe('a table that Markdown would not see', () => {
  test.each([
    [
      'a delimiter row with more cells',
      '|a|b|\n|-|-|-|\n|1|2|3|',
      '<thead><tr><th>a</th><th>b</th><td></td></tr></thead>',
      3,
    ],
    ['a delimiter row with fewer cells', '|a|b|\n|-|\n|1|2|', '<thead><tr><th>a</th><th>b</th></tr></thead>', 2],
    ['no delimiter row but a bold first one', '|\n|\n|**a**|**b** <br>|\n|1|2|', '<th><strong>a</strong></th>', 2],
    ['no delimiter row at all', '|1|2|\n|3|4|', '<tbody><tr><td>1</td><td>2</td></tr>', 2],
  ])('because of %s is a table', (_what, source, part, columns) => {
    const table = html(source);
    expect(table).toContain(part);
    expect(table.split('<tr>').at(-1)?.match(/<td>/g)?.length).toBe(columns);
    expect(table).not.toContain('|');
  });

  test('code with bars stays as it is written', () => {
    expect(html('```\n|a|b|\n|1|2|\n```')).toBe('<pre><code>|a|b||1|2|</code></pre>');
  });
});
