/** What an evening goes to, in the order in which it is drawn and told. */
export const USES = ['writing', 'feed', 'floor', 'given'] as const;
