import { ValidationError, type CollectionBeforeValidateHook } from 'payload'
import { say } from '../../text'

const shortest = 12

/** Refuses passwords that are too short to withstand guessing. */
export const requireLongPassword: CollectionBeforeValidateHook = ({ data, req, collection }) => {
  const password: unknown = data?.password
  if (typeof password !== 'string' || password === '' || password.length >= shortest) return data
  const message = say(req, 'users.passwordTooShort', { length: shortest })
  throw new ValidationError({ collection: collection.slug, errors: [{ path: 'password', message }], req }, req.t)
}
