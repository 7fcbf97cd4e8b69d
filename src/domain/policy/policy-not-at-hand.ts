/**
 * A version of a policy that this process has not read yet: another process saved it a moment ago, or it is an old one that
 * nobody asked for since the start. Whoever catches it reads the version and begins the transaction again.
 */
export class PolicyNotAtHand extends Error {
  readonly editionId: string;
  readonly version: number;
  constructor(editionId: string, version: number) {
    super(`Version ${version} of the policy of ${editionId} is not at hand`);
    this.name = 'PolicyNotAtHand';
    this.editionId = editionId;
    this.version = version;
  }
}
