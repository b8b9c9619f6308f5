import type { Endpoint } from 'payload'
import { say, type TextPath } from '../../text'

function closed(path: string, reason: TextPath): Endpoint {
  return {
    path,
    method: 'post',
    handler: (req) => Response.json({ errors: [{ message: say(req, reason) }] }, { status: 403 }),
  }
}

/**
 * What Payload offers to anybody and the portal does not: making the first account (provisioning does it), passwords by
 * e-mail in its own way, which tells who has an account (`forgotten/` has another) and unlocking accounts (none is ever locked).
 */
export const closedEndpoints: Endpoint[] = [
  closed('/first-register', 'users.noFirstUser'),
  closed('/forgot-password', 'users.noPasswordByMail'),
  closed('/reset-password', 'users.noPasswordByMail'),
  closed('/unlock', 'users.neverLocked'),
]
