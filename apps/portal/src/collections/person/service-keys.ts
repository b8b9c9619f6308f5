import { NotFound, type Endpoint } from 'payload'
import { mayEverywhere } from '../../access/accounts'
import { newSecret } from '../../links/secret'
import { setServiceKey } from '../../sign-in/service-key'
import { say } from '../../text'

/**
 * `POST /api/service-clients/:id/key` makes the program's key anew and shows it this once. The one before opens nothing
 * from then on.
 */
export const serviceKeyEndpoint: Endpoint = {
  path: '/:id/key',
  method: 'post',
  handler: async (req) => {
    if (!mayEverywhere(req, 'update', 'service-client')) {
      return Response.json({ errors: [{ message: say(req, 'serviceClients.mayNot') }] }, { status: 403 })
    }
    const key = newSecret()
    if (!(await setServiceKey(req.payload, String(req.routeParams?.id), key))) throw new NotFound(req.t)
    return Response.json({ key }, { headers: { 'Cache-Control': 'no-store' } })
  },
}
