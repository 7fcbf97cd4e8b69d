import { say3 } from './samples.ts';
import { Line, Section } from './section.tsx';

const grounds = [
  'bg-ground',
  'bg-surface',
  'bg-sunken',
  'bg-hover',
  'bg-accent-solid',
  'bg-accent-soft',
  'bg-good-soft',
  'bg-warn-soft',
  'bg-bad-soft',
] as const;
const inks = ['text-ink', 'text-ink-2', 'text-ink-3', 'text-accent', 'text-good', 'text-warn', 'text-bad'] as const;

/** Type and colour. */
export const Looks = () => (
  <Section name="Type and colour">
    <div>
      <p className="text-28 font-bold">
        {say3('How can we help?', 'どのようなことでお困りですか', '有什么可以帮您？')}
      </p>
      <p className="text-20 font-bold">{say3('A page inside a section', 'セクション内のページ', '章节中的页面')}</p>
      <p className="text-16">
        {say3(
          'Text to be read at length, in a column of some seventy signs.',
          '長く読まれる文章です。一行はおよそ三十五文字です。',
          '供长时间阅读的正文，每行约三十五个字。',
        )}
      </p>
      <p className="text-14">
        {say3(
          'The ordinary text of the portal and of every control.',
          'ポータルと操作部品の標準の文字です。',
          '门户与控件的常规文字。',
        )}
      </p>
      <p className="text-13 text-ink-2">
        {say3(
          'Beside it: hints, facts, rows of the desk.',
          '補足、項目名、デスクの行に使います。',
          '用于提示、字段名称与工作台列表。',
        )}
      </p>
      <p className="text-12 text-ink-3">
        {say3(
          'The smallest: heads of columns and times.',
          '最小の文字です。列見出しと時刻に使います。',
          '最小字号，用于列标题与时间。',
        )}
      </p>
    </div>
    <Line>
      {grounds.map((ground) => (
        <span
          key={ground}
          className={`grid h-14 w-28 place-items-center rounded-box border border-line text-12 ${ground} ${ground === 'bg-accent-solid' ? 'text-on-accent' : 'text-ink-2'}`}
        >
          {ground.slice(3)}
        </span>
      ))}
    </Line>
    <Line>
      {inks.map((ink) => (
        <span key={ink} className={`text-14 ${ink}`}>
          {ink.slice(5)} 窓口 42
        </span>
      ))}
    </Line>
    <Line>
      <span lang="ja" className="text-20">
        直 骨 今 令（ja）
      </span>
      <span lang="zh-Hans" className="text-20">
        直 骨 今 令（zh-Hans）
      </span>
    </Line>
  </Section>
);
