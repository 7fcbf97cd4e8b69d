import { Fragment, useState } from 'react';
import type { readCommitments } from '../../../../contract/policy.ts';
import type { ResponseOf } from '../../../../contract/route.ts';
import { Select } from '../../../kit/input/select.tsx';
import { classes } from '../../../kit/look/classes.ts';
import { Icon } from '../../../kit/show/icon.tsx';
import { SeverityMark } from '../../../kit/show/severity-mark.tsx';
import { useWords } from '../../../kit/words/words.ts';
import { useFacts } from '../../frame/use-facts.ts';
import { isSame } from '../draft/calendar-document.ts';
import { type Cell, ruleFor, type TimeList, type TimesDocument } from '../draft/time-document.ts';
import { usePolicy } from '../frame/policy-context.ts';
import { TimeWords } from './time-words.tsx';

export type Commitments = ResponseOf<typeof readCommitments>;
type TimeMatrixProps = {
  commitments: Commitments;
  before: TimesDocument;
  document: TimesDocument;
  list: TimeList;
  onOpen: (cell: Cell) => void;
};

/** Topics and severities down, plan families across; each square opens. On a phone one family is shown at a time. */
export function TimeMatrix({ commitments, before, document, list, onOpen }: TimeMatrixProps) {
  const { t } = useWords();
  const { families, topics, severities } = commitments;
  const { policy } = usePolicy();
  const facts = useFacts();
  const agreements = facts.data?.editions.find(({ key }) => key === policy.edition.key)?.agreements;
  const agreementName = (key: string | null) => agreements?.find((one) => one.key === key)?.name ?? key ?? '';
  const nameOf = (family: Commitments['families'][number]) => family?.name ?? t('console-policy:matrix.noPlan');
  // A select knows no key that is empty.
  const idOf = (family: Commitments['families'][number]) => family?.key ?? '-';
  const [shown, setShown] = useState(() => idOf(families[0] ?? null));
  return (
    <div className="@container rounded-box border border-line bg-surface">
      <div className="border-b border-line p-3 @3xl:hidden">
        <Select
          label={t('console:editions.families')}
          isLabelHidden
          items={families.map((family) => ({ id: idOf(family), name: nameOf(family) }))}
          value={shown}
          onChange={setShown}
        />
      </div>
      <table role="table" className="block w-full border-collapse text-left text-13 @3xl:table @3xl:table-fixed">
        <caption className="sr-only">{t(`console-policy:list.${list}`)}</caption>
        <thead role="rowgroup" className="sr-only @3xl:not-sr-only @3xl:table-header-group">
          <tr role="row">
            <th
              role="columnheader"
              scope="col"
              className="w-48 border-b border-line px-3 py-2 text-12 font-medium text-ink-2"
            >
              {t('console:editions.severity')}
            </th>
            {families.map((family) => (
              <th
                key={family?.key ?? ''}
                role="columnheader"
                scope="col"
                className="border-b border-l border-line px-3 py-2 align-bottom text-12 font-medium text-ink-2"
              >
                {nameOf(family)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="block @3xl:table-row-group">
          {topics.map((topic) => (
            <Fragment key={topic.key}>
              <tr role="row" className="block @3xl:table-row">
                <th
                  role="rowheader"
                  scope="rowgroup"
                  colSpan={families.length + 1}
                  className="block border-b border-line bg-sunken px-3 py-1.5 text-13 font-bold @3xl:table-cell"
                >
                  {topic.name}
                </th>
              </tr>
              {severities.map((severity) => {
                const squares = families.map((family) => {
                  const cell = { family: family?.key ?? null, topic: topic.key, severity: severity.key };
                  return { family, cell, refusal: refusalOf(commitments, cell) };
                });
                const isNever = squares.every(({ refusal }) => refusal?.reason === 'above-ceiling');
                return (
                  <tr
                    key={severity.key}
                    role="row"
                    className="block border-b border-line last:border-b-0 @3xl:table-row"
                  >
                    <th
                      role="rowheader"
                      scope="row"
                      className="block px-3 pt-2.5 pb-1 align-top font-normal @3xl:table-cell @3xl:py-3"
                    >
                      <SeverityMark severity={severity} />
                    </th>
                    {isNever ? (
                      <td
                        role="cell"
                        colSpan={families.length}
                        className="block px-3 pb-2.5 text-ink-3 @3xl:table-cell @3xl:border-l @3xl:border-line @3xl:py-3"
                      >
                        {t('console-policy:matrix.aboveCeiling')}
                      </td>
                    ) : (
                      squares.map(({ family, cell, refusal }) => {
                        const value = ruleFor(document, list, cell);
                        return (
                          <td
                            key={family?.key ?? ''}
                            role="cell"
                            className={classes(
                              idOf(family) === shown ? 'block' : 'hidden',
                              'align-top @3xl:table-cell @3xl:h-px @3xl:border-l @3xl:border-line',
                            )}
                          >
                            <button
                              type="button"
                              onClick={() => onOpen(cell)}
                              className={classes(
                                'group flex h-full w-full items-start gap-2 px-3 py-2 text-left hover:bg-hover focus-visible:-outline-offset-2 @3xl:py-2.5',
                                !isSame(value, ruleFor(before, list, cell)) &&
                                  'outline-1 -outline-offset-2 outline-accent outline-dashed',
                              )}
                            >
                              <span className="min-w-0 flex-1">
                                <span className="sr-only">
                                  {t('console-policy:matrix.editOf', {
                                    family: nameOf(family),
                                    topic: topic.name,
                                    severity: severity.name,
                                  })}
                                </span>
                                <TimeWords value={value} />
                                {refusal && (
                                  <span className="block text-12 text-ink-2">
                                    {refusal.reason === 'above-ceiling'
                                      ? t('console-policy:matrix.aboveCeiling')
                                      : t('console-policy:matrix.needsAgreement', {
                                          agreement: agreementName(refusal.agreement),
                                        })}
                                  </span>
                                )}
                              </span>
                              <Icon
                                name="edit"
                                size={14}
                                className="mt-0.5 text-ink-3 opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100 pointer-coarse:opacity-100"
                              />
                            </button>
                          </td>
                        );
                      })
                    )}
                  </tr>
                );
              })}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const refusalOf = ({ cells }: Commitments, { family, topic, severity }: Cell) =>
  cells.find((one) => one.family === family && one.topic === topic && one.severity === severity)?.refusal ?? null;
