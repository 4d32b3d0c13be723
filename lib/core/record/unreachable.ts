/** Ends a switch over a closed list: the compiler refuses it when a case is missing, and a stray value fails loudly. */
export function unreachable(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`);
}
