import { InputError, type Problem } from '@kotipesa/domain'

/** Thrown for text that is no JSON, or is none that can be taken without losing or guessing anything. */
export class JsonError extends InputError {
  override readonly name = 'JsonError'

  constructor(wrong: string | readonly Problem[], options?: ErrorOptions) {
    super('json', wrong, options)
  }
}
