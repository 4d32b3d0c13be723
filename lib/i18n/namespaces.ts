/** One file of messages a room, in each language: messages/<language>/<namespace>.json. */
export const NAMESPACES = [
  'common', 'problems', 'values', 'reasons', 'sourcing', 'shell', 'signIn', 'people', 'audit', 'sources', 'reader', 'sealing', 'proposals', 'statements',
  'outlets', 'entities', 'incidents', 'claims', 'matrix', 'origins', 'inbox', 'shared', 'chain', 'toll', 'verdicts', 'review', 'record', 'ratings', 'public',
] as const;
export type Namespace = (typeof NAMESPACES)[number];
