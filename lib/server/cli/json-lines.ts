import type { z } from 'zod';
import { BadUsage } from './usage';

/**
 * Reads lines of JSON by a schema; the first bad one ends it with a sentence that names line and field. All lines are
 * read before anything is answered, so that bad input never leaves half an answer.
 */
export function parseJsonLines<Schema extends z.ZodType>(lines: readonly string[], schema: Schema): z.output<Schema>[] {
  return lines.map((line, i) => {
    const result = schema.safeParse(parseJson(line, i + 1));
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    const path = issue?.path.join('.') ?? '';
    throw new BadUsage(`line ${i + 1}: ${path === '' ? 'the object' : path} ${sentence(issue)}`);
  });
}

function parseJson(line: string, number: number): unknown {
  if (line.trim() === '') throw new BadUsage(`line ${number} is empty; write one JSON object a line`);
  try {
    return JSON.parse(line);
  } catch {
    throw new BadUsage(`line ${number} is not JSON`);
  }
}

/** zod's own wording starts "Invalid input: expected …"; ours read on from the field's name. */
function sentence(issue: z.core.$ZodIssue | undefined): string {
  if (!issue) return 'is not right';
  if (issue.code === 'invalid_type') return issue.input === undefined && issue.message.endsWith('undefined') ? 'is missing' : `should be ${/^[aeiou]/.test(issue.expected) ? 'an' : 'a'} ${issue.expected}`;
  if (issue.code === 'invalid_value') return `should be one of ${issue.values.join(', ')}`;
  return issue.message;
}
