import type { Endpoint } from 'payload'
import { mayEverywhere } from '../../access/accounts'
import { keyEndpoint } from '../../links/key-endpoint'
import { newSecret } from '../../links/secret'
import { endEarlierKey, setServiceKey } from '../../sign-in/service-key'
import { say } from '../../text'

/** `POST /api/service-clients/:id/key` makes the program's key anew. */
export const serviceKeyEndpoint = keyEndpoint({
  table: 'service_clients',
  words: 'serviceClients',
  may: async (req) => mayEverywhere(req, 'update', 'service-client'),
  make: async (req, id) => {
    const key = newSecret()
    await setServiceKey(req.payload, id, key)
    return key
  },
})

/** `POST /api/service-clients/:id/end-earlier-key` ends the key before the present one without waiting for its time. */
export const endEarlierKeyEndpoint: Endpoint = {
  path: '/:id/end-earlier-key',
  method: 'post',
  handler: async (req) => {
    if (!mayEverywhere(req, 'update', 'service-client')) {
      return Response.json({ errors: [{ message: say(req, 'serviceClients.mayNot') }] }, { status: 403 })
    }
    await endEarlierKey(req.payload, String(req.routeParams?.id))
    return new Response(null, { status: 204 })
  },
}
