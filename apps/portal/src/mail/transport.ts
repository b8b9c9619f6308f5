import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { Config } from 'payload'
import { env } from '../env'

/** There is no mail server: messages are kept to be read, and nothing is sent. */
const noMail: NonNullable<Config['email']> = () => ({
  name: 'none',
  defaultFromAddress: 'nobody@invalid',
  defaultFromName: 'Kotipesä',
  sendEmail: async () => {
    throw new Error('the portal has no mail server')
  },
})

/** How to reach a mail server. A password goes only over an encrypted connection. */
function optionsOf({ hostname, port, protocol, username, password }: URL) {
  const auth = { user: decodeURIComponent(username), pass: decodeURIComponent(password) }
  return {
    host: hostname,
    ...(port === '' ? {} : { port: Number(port) }),
    secure: protocol === 'smtps:',
    ...(username === '' ? {} : { auth, requireTLS: true }),
  }
}

/** The address from which messages come. */
export function senderAddress(): string {
  const { MAIL_FROM: from, PORTAL_URL: portal } = env()
  return from ?? `kotipesa@${new URL(portal).hostname}`
}

/** The mail server of `SMTP_URL`, if there is one. */
export function mail(): Config['email'] {
  const { SMTP_URL: url } = env()
  if (url === undefined) return noMail
  return nodemailerAdapter({
    defaultFromAddress: senderAddress(),
    defaultFromName: 'Kotipesä',
    skipVerify: true,
    transportOptions: optionsOf(new URL(url)),
  })
}
