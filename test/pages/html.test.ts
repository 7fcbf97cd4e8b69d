import { describe, expect, test } from 'vitest';
import { html, textOf, trusted } from '../../src/pages/html/html.ts';

describe('HTML from templates', () => {
  const attack = `"><script>alert('x')</script>&amp;`;

  test('a value is text wherever it stands, in an element and in an attribute', () => {
    expect(textOf(html`<a title="${attack}">${attack}</a>`)).toBe(
      '<a title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;">&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;</a>',
    );
  });

  test('pieces go into one another without being escaped twice, lists one after the other', () => {
    expect(textOf(html`<ul>${['<', '>'].map((one) => html`<li>${one}</li>`)}</ul>`)).toBe(
      '<ul><li>&lt;</li><li>&gt;</li></ul>',
    );
  });

  test('what is not there writes nothing, and nought is a number', () => {
    expect(textOf(html`<p>${null}${undefined}${false}${0}</p>`)).toBe('<p>0</p>');
  });

  test('no data can pass itself off as HTML: what only looks like a piece is not written', () => {
    const forged = JSON.parse('{"html":"<script>","written":"<script>"}') as never;
    expect(() => textOf(forged)).toThrow();
  });

  test('only what is trusted by name stands as it is', () => {
    expect(textOf(html`<p>${trusted('<b>bold</b>')}</p>`)).toBe('<p><b>bold</b></p>');
  });
});
