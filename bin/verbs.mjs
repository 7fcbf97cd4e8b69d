// The command line's table of contents. Each verb is a file in src/cli that exports run(args, io); `io` is io.ts there.
// `dev`: needs the packages that only build or test; `stays`: runs until it is told to stop.

/** @type {Record<string, { file: string, usage: string, sentence: string, dev?: boolean, stays?: boolean }>} */
export const verbs = {
  start: {
    file: 'start.ts',
    usage: 'start',
    sentence: 'Runs Madoguchi with example organisations, as npm start does.',
    dev: true,
    stays: true,
  },
  serve: {
    file: 'serve.ts',
    usage: 'serve',
    sentence: 'Runs Madoguchi for real: no example data, and no start with unsafe settings.',
    stays: true,
  },
  migrate: {
    file: 'migrate.ts',
    usage: 'migrate',
    sentence: 'Brings the database to the form that this release needs.',
  },
  operator: {
    file: 'operator.ts',
    usage: 'operator create',
    sentence: 'Makes the first operator, who then makes everybody else.',
  },
  token: {
    file: 'token.ts',
    usage: 'token --person ID',
    sentence: 'Prints a bearer token for this person, and nothing else.',
  },
  'import-help': {
    file: 'import-help.ts',
    usage: 'import-help DIR',
    sentence: 'Reads a folder of Markdown articles into the database.',
  },
  'export-help': {
    file: 'export-help.ts',
    usage: 'export-help DIR',
    sentence: 'Writes the articles of this install into a folder that imports back the same.',
  },
  'check-edition': {
    file: 'check-edition.ts',
    usage: 'check-edition DIR',
    sentence: 'Says what is wrong in the folder of an edition.',
  },
  'export-edition': {
    file: 'export-edition.ts',
    usage: 'export-edition ID DIR',
    sentence: 'Writes the policy in force as the files of an edition, byte for byte.',
  },
  'import-edition': {
    file: 'import-edition.ts',
    usage: 'import-edition DIR',
    sentence: 'Says what the files of an edition would change, and saves them with --yes.',
  },
  due: { file: 'due.ts', usage: 'due', sentence: 'Reads cases as JSON lines and prints the due time of each.' },
  settings: {
    file: 'settings.ts',
    usage: 'settings',
    sentence: 'Lists every setting, its value now, and what it is for.',
  },
};

export function helpText() {
  const width = Math.max(...Object.values(verbs).map(({ usage }) => usage.length));
  const lines = Object.values(verbs).map(({ usage, sentence }) => `  ${usage.padEnd(width)}  ${sentence}`);
  return `Usage: node bin/madoguchi.mjs <verb>\n\n${lines.join('\n')}\n`;
}
