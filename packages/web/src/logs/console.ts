import { describeError, isAnswer, withoutValues } from './describe-error'

const methods = ['error', 'warn', 'info', 'log', 'debug', 'trace'] as const

/** A value as the console may show it: texts without what is quoted, errors described, of anything else the type. */
function shown(value: unknown): string {
  if (value instanceof Error) return JSON.stringify(describeError(value))
  return typeof value === 'string' ? withoutValues(value) : `[${typeof value}]`
}

/**
 * Keeps what people entered out of what Next and others write to the console: Next prints an error with its statement and
 * parameters, and its cause with the row that was in the way.
 */
export function keepConsoleClean(console: Pick<Console, (typeof methods)[number]> = globalThis.console): void {
  for (const method of methods) {
    const write = console[method].bind(console)
    console[method] = (...values: unknown[]) => {
      if (values.some(isAnswer)) return
      write(...values.map(shown))
    }
  }
}
