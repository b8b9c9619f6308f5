import type { EmailAdapter } from 'payload'

/** The portal sends no e-mail: there is nothing to set up, and nothing leaks through it. */
export const noEmail: EmailAdapter = () => ({
  name: 'none',
  defaultFromAddress: 'nobody@invalid',
  defaultFromName: 'Kotipesä',
  sendEmail: async () => {
    throw new Error('the portal sends no e-mail')
  },
})
