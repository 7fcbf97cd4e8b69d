// Feature availability: `plans` is a column of yes (true), no (false), not stated (null) or the table's own word.

/** Edition key → `{about, features}`. */
export function featureFiles({ about, rows }) {
  const files = {};
  for (const { edition, ...row } of rows) {
    files[edition] ??= {
      about: { generated: 'by tools/import-facts.mjs from ../shared/data/features.json', source: about.source },
      features: [],
    };
    files[edition].features.push(featureOf(row));
  }
  return files;
}

const featureOf = ({ table, section, feature, footnotes, available }) => ({
  table,
  section,
  feature,
  ...(footnotes ? { footnotes } : {}),
  plans: available,
});
