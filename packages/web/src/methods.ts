import diagnosticsChannel from 'node:diagnostics_channel'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'

/** What both applications answer to. `TRACE` would send back what browsers keep from scripts. */
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const

type Listener = (request: IncomingMessage, response: ServerResponse) => void

const guarded = new WeakSet<Server>()

function guard(message: unknown): void {
  const { server } = message as { server: Server }
  if (guarded.has(server)) return
  guarded.add(server)
  const listeners = server.listeners('request') as Listener[]
  server.removeAllListeners('request')
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if ((methods as readonly unknown[]).includes(request.method)) {
      for (const listener of listeners) listener.call(server, request, response)
      return
    }
    response.writeHead(405, { Allow: methods.join(', '), 'Cache-Control': 'no-store', Connection: 'close' }).end()
  })
}

/**
 * Refuses, for every server of this process, methods that neither application knows, before Next is asked: it fails at some
 * of them (500) and answers others as if they were `GET`.
 */
export function refuseOtherMethods(): void {
  diagnosticsChannel.unsubscribe('http.server.request.start', guard)
  diagnosticsChannel.subscribe('http.server.request.start', guard)
}
