import type { readOrganisationCard } from '../../../contract/desk.ts';
import type { ResponseOf } from '../../../contract/route.ts';

/** An organisation as the desk sees it. */
export type OrganisationCard = ResponseOf<typeof readOrganisationCard>;
