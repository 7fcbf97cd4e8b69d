import type { Reader } from '../frame/reader.ts';
import { type Html, html } from '../html/html.ts';
import { badge } from '../html/parts.ts';
import { type TargetCell, type TargetTable, targetTables } from './target-table.ts';

/** The first answer of each topic, severity and plan: promised, aimed at, or without a committed time, said as such. */
export const responseTimes = (reader: Reader): Html => html`<dl class="kinds">
<div><dt>${kindBadge('commitment', reader)}</dt><dd>${reader.say('pages:targets.commitmentMeans')}</dd></div>
<div><dt>${kindBadge('objective', reader)}</dt><dd>${reader.say('pages:targets.objectiveMeans')}</dd></div>
<div><dt>${kindBadge('none', reader)}</dt><dd>${reader.say('pages:targets.noneMeans')}</dd></div>
</dl>
${targetTables(reader.edition).map((table) => tableHtml(table, reader))}`;

// Roles said by hand: on a narrow window the table is laid out as a list, and would lose them.
function tableHtml({ topics, columns, rows }: TargetTable, reader: Reader): Html {
  const { say, language, edition } = reader;
  const heads = columns.map((families) =>
    families.length === 0
      ? say('pages:targets.allPlans')
      : families
          .map((key) => edition.planFamilies.find((family) => family.key === key)?.name[language] ?? key)
          .join(say('pages:comma')),
  );
  return html`<table class="targets" role="table">
<caption>${topics.map(({ name }) => name[language]).join(say('pages:comma'))}</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${say('pages:targets.severity')}</th>${heads.map(
    (head) => html`<th role="columnheader" scope="col">${head}</th>`,
  )}</tr></thead>
<tbody role="rowgroup">
${rows.map(
  ({
    severity,
    cells,
  }) => html`<tr role="row"><th role="rowheader" scope="row">${severity.name[language]}</th>${cells.map(
    (cell, index) =>
      html`<td role="cell"><span class="cell-head" aria-hidden="true">${columns.length === 1 ? null : heads[index]}</span>${cellHtml(cell, reader)}</td>`,
  )}</tr>
`,
)}</tbody>
</table>`;
}

const cellHtml = (cell: TargetCell, reader: Reader): Html =>
  cell.kind === 'not-offered'
    ? html`<span class="soft">${reader.say('pages:targets.notOffered')}</span>`
    : cell.kind === 'none'
      ? kindBadge('none', reader)
      : html`${kindBadge(cell.kind, reader)} <span class="reads">${cell.reads[reader.language]}</span>`;

const kindBadge = (kind: 'commitment' | 'objective' | 'none', { say }: Reader): Html =>
  kind === 'commitment'
    ? badge(say('pages:targets.commitment'), 'good', 'check')
    : kind === 'objective'
      ? badge(say('pages:targets.objective'), 'accent', 'clock')
      : badge(say('pages:targets.none'), 'neutral');
