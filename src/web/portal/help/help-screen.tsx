import { useNavigate, useSearch } from '@tanstack/react-router';
import { drawAnswers } from '../../../contract/help.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { LinkButton } from '../../kit/input/link-button.tsx';
import { TextLink } from '../../kit/input/text-link.tsx';
import { Loaded } from '../../kit/show/loaded.tsx';
import { Notice } from '../../kit/show/notice.tsx';
import { Page } from '../../kit/show/page.tsx';
import { useWords } from '../../kit/words/words.ts';
import { articleHref } from '../article/article-href.ts';
import { type PersonMe, PersonOnly } from '../guard/person-only.tsx';
import './answers.css';
import { keepAsked } from './asked-before.ts';
import { ContactAbout } from './contact-about.tsx';
import { type Question, readQuestion } from './question.ts';
import { QuestionBox } from './question-box.tsx';
import { Served } from './served.tsx';
import { useGoOn } from './use-go-on.ts';

const most = 20;

/** Help articles where the requests are: the question, its filters and nothing else stand in the address. */
export const HelpScreen = () => <PersonOnly>{(me) => <Help me={me} />}</PersonOnly>;

function Help({ me }: { me: PersonMe }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const { goOn } = useGoOn();
  const asked = readQuestion(useSearch({ strict: false }));
  const person = me.id ?? '';
  const ask = (question: Question) => {
    keepAsked(person, question.q);
    void navigate({ to: '/support/help', search: question });
  };
  return (
    <Page
      title={asked.q === '' ? t('portal:help.title') : t('portal:help.for', { question: asked.q })}
      heading={t('portal:help.title')}
      width="reading"
      actions={<LinkButton href="/support/new">{t('portal:home.new')}</LinkButton>}
    >
      <QuestionBox
        asked={asked.q}
        person={person}
        onSearch={(q) => ask({ q })}
        onArticle={(path, q) => goOn(articleHref(path, { q }))}
        onIssue={(number) => void navigate({ href: `/support/health#${number}` })}
      />
      {asked.q === '' ? (
        <p className="mt-3 text-13 text-ink-2">{t('portal:help.advice')}</p>
      ) : (
        <Answers me={me} asked={asked} />
      )}
    </Page>
  );
}

function Answers({ me, asked }: { me: PersonMe; asked: Question }) {
  const { t } = useWords();
  const found = useApi(drawAnswers, { query: { ...asked, limit: most } }, { keepsLast: true });
  return (
    <section aria-labelledby="answers" className="mt-8" aria-busy={found.isFetching}>
      <h2 id="answers" className="mb-2 text-16 font-bold">
        {t('portal:help.for', { question: asked.q })}
      </h2>
      <Loaded of={found}>
        {({ html, issues = [] }) => (
          <>
            {issues.map(({ id, number, title, kind }) => (
              <Notice key={id} tone={kind === 'incident' ? 'bad' : 'warn'} title={title} className="mb-4">
                <TextLink href={`/support/health#${number}`}>{t('portal:help.issue', { number })}</TextLink>
              </Notice>
            ))}
            <Served key={html} html={html} kept={asked} />
          </>
        )}
      </Loaded>
      <ContactAbout me={me} question={asked.q} />
    </section>
  );
}
