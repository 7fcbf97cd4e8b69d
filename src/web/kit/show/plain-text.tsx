import { type ReactNode, useMemo } from 'react';
import { classes } from '../look/classes.ts';
import { inlineParts, type TextBlock, textBlocks } from './text-blocks.ts';

/**
 * What a person wrote: paragraphs, lists, code between back-ticks, links to http, https and mailto alone. Never HTML.
 * `lang` chooses the right signs when the text's language is another than the page's.
 */
export function PlainText({ text, lang, className }: { text: string; lang?: string; className?: string }) {
  const blocks = useMemo(() => textBlocks(text), [text]);
  return (
    <div lang={lang} className={classes('space-y-2.5 text-14 break-words [overflow-wrap:anywhere]', className)}>
      {blocks.map((block, at) => (
        <Block key={at} block={block} />
      ))}
    </div>
  );
}

function Block({ block }: { block: TextBlock }): ReactNode {
  if (block.kind === 'code')
    return (
      <pre className="overflow-x-auto rounded-small border border-line bg-sunken px-3 py-2 text-13 leading-normal">
        {block.text}
      </pre>
    );
  if (block.kind === 'quote')
    return (
      <blockquote className="border-l-2 border-line-strong pl-3 whitespace-pre-wrap text-ink-2">
        <Inline text={block.text} />
      </blockquote>
    );
  if (block.kind === 'list') {
    const List = block.isNumbered ? 'ol' : 'ul';
    return (
      <List className={classes('space-y-1 pl-5', block.isNumbered ? 'list-decimal' : 'list-disc')}>
        {block.items.map((item, at) => (
          <li key={at}>
            <Inline text={item} />
          </li>
        ))}
      </List>
    );
  }
  return (
    <p className="whitespace-pre-wrap">
      <Inline text={block.text} />
    </p>
  );
}

const Inline = ({ text }: { text: string }): ReactNode =>
  inlineParts(text).map((part, at) => {
    if (part.kind === 'code')
      return (
        <code key={at} className="rounded-[4px] bg-sunken px-1 py-0.5 text-[0.92em]">
          {part.text}
        </code>
      );
    if (part.kind === 'strong') return <strong key={at}>{part.text}</strong>;
    if (part.kind === 'link')
      return (
        <a
          key={at}
          href={part.href}
          target="_blank"
          rel="noopener noreferrer nofollow"
          className="text-accent underline decoration-accent-line underline-offset-3 hover:decoration-current"
        >
          {part.text}
        </a>
      );
    return part.text;
  });
