import type { RequestDetail } from '../../../contract/requests.ts';
import { useMe } from '../../kit/api/use-me.ts';
import { TextLink } from '../../kit/input/text-link.tsx';
import { Facts } from '../../kit/show/facts.tsx';
import { PlainText } from '../../kit/show/plain-text.tsx';
import { SeverityMark } from '../../kit/show/severity-mark.tsx';
import { GoneThrough } from '../../kit/talk/gone-through.tsx';
import { Instant } from '../../kit/time/instant.tsx';
import { languageNames, useWords } from '../../kit/words/words.ts';

/** Everything known of a request beside its conversation. */
export function FactList({ request }: { request: RequestDetail }) {
  const { t } = useWords();
  const name = (word: string) => t(`portal:request.facts.${word}`);
  const { contact } = request;
  const isMine = useMe()?.person?.organisation.id === request.organisation.id;
  return (
    <Facts
      look="stacked"
      facts={[
        { name: name('severity'), value: <SeverityMark severity={request.severity} /> },
        { name: name('owner'), value: request.owner?.name ?? name('noOwner') },
        { name: name('topic'), value: `${request.topic.name} · ${request.category.name}` },
        { name: name('service'), value: request.service?.name },
        { name: name('subscription'), value: request.subscription?.name },
        {
          name: name('issue'),
          value: request.serviceIssue && (
            <TextLink href={`/support/health#${request.serviceIssue.number}`}>
              {request.serviceIssue.number} {request.serviceIssue.title}
            </TextLink>
          ),
        },
        { name: name('repeats'), value: request.duplicateOf && <Numbers of={[request.duplicateOf]} /> },
        { name: name('repeatedBy'), value: request.duplicates.length > 0 ? <Numbers of={request.duplicates} /> : null },
        {
          name: name('contact'),
          value: (
            <>
              {contact.name}
              <span className="block text-13 break-all text-ink-2">{contact.email}</span>
              {contact.phone && <span className="block text-13 text-ink-2 tabular-nums">{contact.phone}</span>}
            </>
          ),
        },
        { name: name('method'), value: contact.method.name },
        { name: name('language'), value: languageNames[request.language] },
        { name: name('customer'), value: isMine ? null : request.organisation.name },
        {
          name: name('opened'),
          value: (
            <>
              <Instant at={request.openedAt} look="both" />
              <span className="block text-13 text-ink-2">{request.openedBy.name}</span>
            </>
          ),
        },
        { name: name('impact'), value: request.impact.length > 0 ? <Impact request={request} /> : null },
        {
          name: name('statement'),
          value: request.impactStatement && (
            <PlainText text={request.impactStatement} lang={request.language} className="text-13" />
          ),
        },
        {
          name: name('assigned'),
          value:
            request.peopleAssigned.length === 0
              ? null
              : request.peopleAssigned.map((one) => (
                  <span key={`${one.name}${one.phone}`} className="block text-13">
                    {one.name} <span className="text-ink-2 tabular-nums">{one.phone}</span>
                  </span>
                )),
        },
        {
          name: name('tried'),
          value: request.tried && <PlainText text={request.tried} lang={request.language} className="text-13" />,
        },
        {
          name: name('troubleshooting'),
          value: request.troubleshooting && <GoneThrough carried={request.troubleshooting} />,
        },
      ]}
    />
  );
}

const Numbers = ({ of }: { of: RequestDetail['duplicates'] }) => (
  <span className="flex flex-wrap gap-x-3">
    {of.map(({ id, number }) => (
      <TextLink key={id} href={`/support/requests/${id}`}>
        {number}
      </TextLink>
    ))}
  </span>
);

const Impact = ({ request }: { request: RequestDetail }) => (
  <ul className="text-13">
    {request.impact.map(({ ask, answer }) => (
      <li key={ask}>
        <span className="text-ink-2">{ask}</span> {answer}
      </li>
    ))}
  </ul>
);
