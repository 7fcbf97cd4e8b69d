import type { EditionFacts } from '../frame/use-facts.ts';
import type { OrganisationDetail } from './use-organisation-change.ts';

/** What each part of an organisation's page is given. */
export type PartProps = { organisation: OrganisationDetail; edition: EditionFacts };
