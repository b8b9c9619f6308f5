import { ValidationError, type CollectionBeforeValidateHook, type PayloadRequest } from 'payload'
import { isEasyToGuess, longestPassword, shortestPassword } from '../../sign-in/password-strength'
import { ownPasswordOpens } from '../../sign-in/sign-in'
import { languageOf, say, text } from '../../text'

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function problemOf(req: PayloadRequest, password: string, known: readonly string[]): string | null {
  if (password.length < shortestPassword) return say(req, 'users.passwordTooShort', { length: shortestPassword })
  if (password.length > longestPassword) return say(req, 'users.passwordTooLong', { length: longestPassword })
  return isEasyToGuess(password, known) ? say(req, 'users.passwordEasy') : null
}

/** Refuses passwords that are short, common or made of what everybody knows of the account's owner. */
export const requireGoodPassword: CollectionBeforeValidateHook = ({ data, originalDoc, req, collection }) => {
  const password: unknown = data?.password
  if (password === undefined || password === null || password === '') return data
  const known = [data?.email, data?.name, originalDoc?.email, originalDoc?.name].filter(isText)
  const message = problemOf(req, isText(password) ? password : '', known)
  if (message === null) return data
  throw new ValidationError({ collection: collection.slug, errors: [{ path: 'password', message }], req }, req.t)
}

/** Whoever changes the own password gives the old one, so that a screen left open is not enough. */
export const askForOldPassword: CollectionBeforeValidateHook = async ({
  data,
  operation,
  originalDoc,
  req,
  collection,
}) => {
  const old: unknown = data?.currentPassword
  const { user } = req
  const isOwn = operation === 'update' && user?.collection === 'users' && user.id === originalDoc?.id
  if (!isOwn || !data?.password) return data
  const { wait, ...outcome } = await ownPasswordOpens(req, user.email, isText(old) ? old : '')
  if (wait === null && 'result' in outcome && outcome.result) return data
  const message = say(req, wait === null ? 'users.oldPasswordWrong' : 'users.tooManyTries')
  const errors = [{ path: 'currentPassword', label: text('users.oldPassword')[languageOf(req)], message }]
  throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
}
