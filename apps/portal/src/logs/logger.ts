import { describeError, isAnswer, withoutValues } from '@kotipesa/web'
import type { Config } from 'payload'

/** What of one call to the logger is written; `null` when nothing is. */
export function loggable(first: unknown, second?: unknown): { msg?: string; err?: object } | null {
  const error = first instanceof Error ? first : (first as { err?: unknown } | null)?.err
  if (isAnswer(error)) return null
  const given = typeof first === 'string' ? first : (second ?? (first as { msg?: unknown } | null)?.msg)
  // Payload repeats an error's message in the line's text.
  const text = typeof given === 'string' && error instanceof Error ? given.replaceAll(error.message, '…') : given
  return {
    ...(typeof text === 'string' ? { msg: withoutValues(text) } : {}),
    ...(error === undefined ? {} : { err: describeError(error) }),
  }
}

/** Payload writes lines of JSON to standard output, and nothing in them that somebody entered. */
export const logger: Config['logger'] = {
  options: {
    level: 'info',
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label) => ({ level: label }) },
    hooks: {
      logMethod: function (args, method) {
        const line = loggable(...(args as unknown as [unknown, unknown?]))
        if (line !== null) method.call(this, line as unknown as string)
      },
    },
  },
}

/** Errors that Payload else logs by their text alone: as errors they reach {@link loggable}, which leaves answers out. */
export const loggingLevels: Config['loggingLevels'] = {
  APIError: 'error',
  AuthenticationError: 'error',
  ErrorDeletingFile: 'error',
  FileRetrievalError: 'error',
  FileUploadError: 'error',
  Forbidden: 'error',
  Locked: 'error',
  LockedAuth: 'error',
  MissingFile: 'error',
  NotFound: 'error',
  QueryError: 'error',
  UnverifiedEmail: 'error',
  ValidationError: 'error',
}
