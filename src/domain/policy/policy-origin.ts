/** Where a version of a policy came from: the files of the install, the console, or the command line. */
export const policyOrigins = ['folder', 'editor', 'import'] as const;
export type PolicyOrigin = (typeof policyOrigins)[number];
