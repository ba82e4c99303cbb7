/** From zod's findings to the table's field errors, in the language of whoever asked. */
import type { z } from 'zod';
import { messageOf, type FieldError } from './problem.js';

type Issue = z.core.$ZodIssue;
type Finding = [code: string, values?: Record<string, string | number>];

/** A schema that failed; the filter turns it into an answer. */
export class Invalid extends Error {
  constructor(readonly issues: readonly Issue[]) {
    super('invalid');
  }
}

export function fieldErrors(issues: readonly Issue[], language: 'zh' | 'en'): FieldError[] {
  return issues.map((issue) => {
    const [code, values] = finding(issue);
    return { field: issue.path.join('.'), code, message: messageOf(code, language, values) };
  });
}

function finding(issue: Issue): Finding {
  switch (issue.code) {
    case 'too_big':
      return [
        sized(issue.origin, 'field/too-long', 'field/too-many', 'field/too-big'),
        { maximum: Number(issue.maximum) },
      ];
    case 'too_small':
      if (issue.origin === 'string' && Number(issue.minimum) === 1) return ['field/required'];
      return [
        sized(issue.origin, 'field/too-short', 'field/too-few', 'field/too-small'),
        { minimum: Number(issue.minimum) },
      ];
    case 'unrecognized_keys':
      return ['field/unknown', { keys: issue.keys.join(', ').slice(0, 200) }];
    case 'invalid_value':
      return ['field/choice', { values: issue.values.map(String).join(' / ') }];
    case 'custom':
      return [typeof issue.params?.['error'] === 'string' ? issue.params['error'] : 'field/type'];
    case 'invalid_type':
      return [issue.message.endsWith('received undefined') ? 'field/required' : 'field/type'];
    default:
      return ['field/type'];
  }
}

const sized = (origin: string, text: string, list: string, number: string): string =>
  origin === 'string' ? text : origin === 'array' || origin === 'set' ? list : number;
