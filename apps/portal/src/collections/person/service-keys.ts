import { mayEverywhere } from '../../access/accounts'
import { keyEndpoint } from '../../links/key-endpoint'
import { newSecret } from '../../links/secret'
import { setServiceKey } from '../../sign-in/service-key'

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
