import type { z } from 'zod'

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  record: 'an object',
  array: 'a list',
  tuple: 'a list',
  null: 'null',
}

function sizeOf(origin: string, limit: string): string {
  if (origin === 'string') return `a text of ${limit} characters`
  if (origin === 'array') return `a list of ${limit} members`
  return `a number ${limit}`
}

/** What the schema expected where it found an issue, in words that follow "expected". */
export function expectedOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? issue.expected
    case 'too_small':
      return sizeOf(issue.origin, `${issue.inclusive === false ? '>' : '≥'} ${issue.minimum}`)
    case 'too_big':
      return sizeOf(issue.origin, `${issue.inclusive === false ? '<' : '≤'} ${issue.maximum}`)
    case 'invalid_value':
      return issue.values.length === 1 ? JSON.stringify(issue.values[0]) : `one of ${issue.values.join(', ')}`
    case 'invalid_format':
      return issue.format === 'email' ? 'an e-mail address' : issue.format === 'url' ? 'a web address' : issue.message
    case 'unrecognized_keys':
      return 'no such key'
    case 'invalid_union':
      return 'one of the known kinds'
    default:
      return issue.message.replace(/^expected /, '')
  }
}
