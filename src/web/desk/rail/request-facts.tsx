import type { RequestDetail } from '../../../contract/requests.ts';
import { Button } from '../../kit/input/button.tsx';
import { TextLink } from '../../kit/input/text-link.tsx';
import { Facts } from '../../kit/show/facts.tsx';
import { Instant } from '../../kit/time/instant.tsx';
import { languageNames, useWords } from '../../kit/words/words.ts';
import type { DialogName } from '../dialogs/request-dialogs.tsx';
import { Fold } from './fold.tsx';
import { Numbers } from './numbers.tsx';

/** What is asked, how the customer is reached, to which service issue it belongs; how it came, behind a fold. */
export function RequestFacts({ request, onDialog }: { request: RequestDetail; onDialog: (name: DialogName) => void }) {
  const { t } = useWords();
  const { contact, serviceIssue } = request;
  return (
    <div className="flex flex-col gap-3">
      <Facts
        look="stacked"
        facts={[
          {
            name: t('desk:facts.topic'),
            value: [request.topic.name, request.category.name, request.service?.name].filter(Boolean).join(' › '),
          },
          { name: t('desk:facts.contact'), value: <Contact contact={contact} /> },
          {
            name: t('desk:facts.assigned'),
            value:
              request.peopleAssigned.length === 0
                ? null
                : request.peopleAssigned.map(({ name, phone }) => (
                    <span key={`${name}${phone}`} className="block">
                      {name} <span className="text-ink-2 tabular-nums">{phone}</span>
                    </span>
                  )),
          },
          {
            name: t('desk:facts.duplicateOf'),
            value: request.duplicateOf && <Numbers of={[request.duplicateOf]} />,
          },
          {
            name: t('desk:facts.duplicates'),
            value: request.duplicates.length === 0 ? null : <Numbers of={request.duplicates} />,
          },
          {
            name: t('desk:facts.issue'),
            value: serviceIssue && (
              <TextLink href={`/desk/health/${serviceIssue.id}`} look="plain">
                {serviceIssue.number} {serviceIssue.title}
              </TextLink>
            ),
          },
        ]}
      />
      <Fold summary={t('desk:facts.more')}>
        <Facts
          look="stacked"
          facts={[
            { name: t('desk:facts.plan'), value: request.subscription?.name ?? request.planFamily?.name },
            { name: t('desk:facts.language'), value: languageNames[request.language] },
            {
              name: t('desk:facts.opened'),
              value: (
                <>
                  <Instant at={request.openedAt} look="both" />, {request.openedBy.name},{' '}
                  {t(`desk:channel.${request.channel}`)}
                </>
              ),
            },
            ...request.impact.map(({ ask, answer }) => ({ name: ask, value: answer })),
          ]}
        />
      </Fold>
      {request.moves.includes('note') && (
        <Button size="small" icon="pulse" className="self-start" onPress={() => onDialog('issue')}>
          {t(serviceIssue === null ? 'desk:action.issue' : 'desk:action.otherIssue')}
        </Button>
      )}
    </div>
  );
}

/** How they want to be reached, and how they can be. */
const Contact = ({ contact }: { contact: RequestDetail['contact'] }) => (
  <span className="flex flex-col">
    <span>
      {contact.name} <span className="text-12 text-ink-2">{contact.method.name}</span>
    </span>
    {contact.phone && (
      <TextLink href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`} look="plain" className="tabular-nums">
        {contact.phone}
      </TextLink>
    )}
    <TextLink href={`mailto:${contact.email}`} look="plain" className="break-all">
      {contact.email}
    </TextLink>
  </span>
);
