import type { EmailField } from 'payload'
import { email } from 'payload/shared'
import { say } from '../text'

/** No address that mail reaches is longer (RFC 5321). */
const longestEmail = 254

/** An e-mail address of a length that mail reaches. */
export const emailRule: NonNullable<EmailField['validate']> = (value, options) =>
  typeof value === 'string' && value.length > longestEmail
    ? say(options.req, 'users.emailTooLong', { length: longestEmail })
    : email(value, options)
