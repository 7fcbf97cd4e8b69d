/** What a verb answers: what came of it, or why not. Anything thrown is a defect. */
export type Outcome<T, R extends Refusal = Refusal> = { done: T } | { refused: R };

/** A reason from a closed list, with the facts that its words need. */
export type Refusal = { reason: string } & Record<string, unknown>;

export const refused = <const R extends Refusal>(refusal: R): { refused: R } => ({ refused: refusal });
