import { expect, test } from 'vitest';
import { landingToMarkdown } from '../../../src/domain/article/landing-page.ts';
import { html } from '../../adapters/markdown/render.ts';

test('a landing page shows its cards with their links, and says what kind of links where there are several', () => {
  const page = {
    summary: 'What you\n find here.',
    landingContent: [
      {
        title: 'Deploy <all> of it',
        linkLists: [
          { linkListType: 'deploy', links: [{ text: 'First steps', url: 'first steps.md' }] },
          { linkListType: 'learn', links: [{ text: 'Outside', url: 'https://other.example/x' }] },
        ],
      },
      { title: 'More', linkLists: [{ linkListType: 'overview', links: [{ text: 'Next', url: '/site/next' }] }] },
    ],
  };
  const markdown = landingToMarkdown(page, 'landing', 'ja');
  expect(html(markdown)).toBe(
    '<p>What you find here.</p>' +
      '<h2 id="s-deploy-all-of-it">Deploy &#x3C;all> of it</h2>' +
      '<p><strong>展開</strong></p><ul><li><a href="/help/admin/setup/first steps.md">First steps</a></li></ul>' +
      '<p><strong>学習</strong></p><ul><li><a href="https://other.example/x" rel="noopener noreferrer">Outside</a></li></ul>' +
      '<h2 id="s-more">More</h2><ul><li><a href="/help//site/next">Next</a></li></ul>',
  );
});

test('a hub shows all of its parts', () => {
  const page = {
    highlightedContent: { items: [{ title: 'New', url: 'new.md' }] },
    productDirectory: {
      title: 'Products',
      summary: 'All.',
      items: [{ title: 'One', summary: 'First.', url: 'one.md' }],
    },
    conceptualContent: {
      sections: [{ title: 'Ideas', items: [{ title: 'Card', links: [{ text: 'L', url: 'l.md' }] }] }],
    },
    additionalContent: { sections: [{ title: 'Manage', items: [{ title: 'Without a link' }] }] },
  };
  const markdown = landingToMarkdown(page, 'hub', 'en');
  for (const words of [
    '[New](<new.md>)',
    '## Products',
    '[One](<one.md>)<br>First.',
    '### Card',
    '[L](<l.md>)',
    '- Without a link',
  ])
    expect(markdown).toContain(words);
});

test('questions stand with their answers, which are Markdown with zones', () => {
  const page = {
    summary: 'All questions.',
    sections: [
      {
        name: 'Ignored',
        questions: [{ question: 'Why?', answer: '::: moniker range="o365-north"\nNorth.\n::: moniker-end\n' }],
      },
    ],
  };
  const markdown = landingToMarkdown(page, 'faq', 'en');
  expect(html(markdown)).toBe('<p>All questions.</p><h2 id="s-why">Why?</h2><p>North.</p>');
  expect(html(markdown, { edition: 'south' })).not.toContain('North');
});

test('a link of a landing page that could run something is words', () => {
  const links = [
    { text: 'Run', url: 'javascript:alert(1)' },
    { text: '<img src=x onerror=alert(1)>', url: 'a.md>"x' },
  ];
  const shown = html(
    landingToMarkdown({ landingContent: [{ title: 'Card', linkLists: [{ links }] }] }, 'landing', 'en'),
  );
  expect(shown).toContain('<li>Run</li>');
  expect(shown).not.toMatch(/javascript:|<img/);
});
