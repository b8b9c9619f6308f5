import { APIError } from 'payload'

/** A refusal in the user's own language, logged like Payload's own refusals, which go by their name. */
export class Refusal extends APIError {
  constructor(message: string, status: 400 | 403 | 409 | 422) {
    super(message, status)
    this.name = 'APIError'
  }
}
