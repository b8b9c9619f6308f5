import { env } from '../../env'
import { type AccountChecks, createAccountChecks } from './account-checks'
import { checkAccount } from './portal-account'

const shared = globalThis as typeof globalThis & { kotipesaAccountChecks?: AccountChecks }

/** The account checks of this process: one memory for pages, files, actions and what comes before them. */
export function accountChecks(): AccountChecks {
  shared.kotipesaAccountChecks ??= createAccountChecks(
    async (token) => await checkAccount(env().PORTAL_URL, token),
    Date.now,
  )
  return shared.kotipesaAccountChecks
}
