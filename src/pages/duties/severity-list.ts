import type { Severity } from '../../domain/edition/severity.ts';
import type { Reader } from '../frame/reader.ts';
import { type Html, html } from '../html/html.ts';

/** Each severity with its definition, examples, and what the customer brings. */
export const severityList = (reader: Reader): Html => html`<div class="severities">
${reader.edition.severities.toSorted((a, b) => a.rank - b.rank).map((severity) => severityCard(severity, reader))}</div>`;

function severityCard(severity: Severity, reader: Reader): Html {
  const { say, language, edition } = reader;
  const { needs } = severity;
  const agreement = edition.agreements.find(({ key }) => key === needs.agreement)?.name[language];
  const wanted = [
    agreement === undefined ? null : say('pages:severity.needsAgreement', { agreement }),
    needs.impactStatement ? say('pages:severity.needsImpact') : null,
    needs.phone ? say('pages:severity.needsPhone') : null,
    needs.reachableContact ? say('pages:severity.needsContact') : null,
  ].filter((one) => one !== null);
  return html`<article class="severity" id="severity-${severity.key}" aria-labelledby="severity-${severity.key}-title">
<h3 id="severity-${severity.key}-title">${severity.name[language]}</h3>
<p>${severity.definition[language]}</p>
<h4>${say('pages:severity.examples')}</h4>
<ul>${severity.examples.map((example) => html`<li>${example[language]}</li>`)}</ul>
<h4>${say('pages:severity.yourPart')}</h4>
<p>${severity.customerDuty[language]}</p>
${wanted.length === 0 ? null : html`<ul>${wanted.map((one) => html`<li>${one}</li>`)}</ul>`}
</article>
`;
}
