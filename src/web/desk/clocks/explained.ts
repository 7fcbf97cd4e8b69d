import type { explainClocks } from '../../../contract/clocks.ts';
import type { ResponseOf } from '../../../contract/route.ts';

/** A clock with everything that decided its due time. */
export type Explained = ResponseOf<typeof explainClocks>['items'][number];
