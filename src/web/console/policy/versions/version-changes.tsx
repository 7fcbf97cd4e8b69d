import type { listPolicyVersions } from '../../../../contract/policy.ts';
import type { ResponseOf } from '../../../../contract/route.ts';
import { PartChanges } from './part-changes.tsx';

export type Version = ResponseOf<typeof listPolicyVersions>['items'][number];

/** What a version changed against the one before it. */
export const VersionChanges = ({ version: { version, parts } }: { version: Version }) => (
  <div className="mt-3 border-t border-line pt-3">
    <PartChanges parts={parts ?? []} from={version - 1} to={version} />
  </div>
);
