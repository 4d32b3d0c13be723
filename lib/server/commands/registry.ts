import type { Command } from './define-command';

/**
 * Every deed there is. A test tries each as every role and as nobody, and another holds this list against the files.
 * Variance: commands differ in input and output, and the registry only needs their names and permissions.
 */
export const COMMANDS: readonly Pick<Command, 'name' | 'permission' | 'input'>[] = [];
