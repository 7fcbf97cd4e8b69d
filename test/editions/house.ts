import { join } from 'node:path';
import { readEdition } from '../../src/adapters/editions/read-edition.ts';

const root = join(import.meta.dirname, '../..');

export const editionsDir = join(root, 'editions');
export const thirdDir = join(root, 'test/fixtures/third-edition');
/** The facts from which the generated files were made; beside the repository, not in it. */
export const factsDir = join(root, '../shared/data');

export const worldwide = readEdition(join(editionsDir, 'worldwide'));
export const china = readEdition(join(editionsDir, '21vianet'));
export const harbour = readEdition(thirdDir);
