import diagnosticsChannel from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'

/** Where a request's handler finds who is at the other end of the connection. What a client sends there is replaced. */
export const peerAddressHeader = 'x-peer-address'

function notePeer(message: unknown): void {
  const { request } = message as { request: IncomingMessage }
  request.headers[peerAddressHeader] = request.socket.remoteAddress ?? ''
}

/**
 * Notes with each request of this process the address it came from. Next gives its handlers `X-Forwarded-For` only, which
 * anybody can send.
 */
export function notePeerAddresses(): void {
  diagnosticsChannel.unsubscribe('http.server.request.start', notePeer)
  diagnosticsChannel.subscribe('http.server.request.start', notePeer)
}
