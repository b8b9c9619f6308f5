import diagnosticsChannel from 'node:diagnostics_channel'
import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import pino from 'pino'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import { isRequestId, requestIdHeader, requestIds } from './request-id'
import { toldPath } from './told-path'

export interface WatchOptions {
  /** Which application it is, in logs and metrics. */
  readonly app: 'portal' | 'kpi'
  /** On which port of this machine Prometheus reads the metrics; none when left out. */
  readonly metricsPort?: number | undefined
}

interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
}

/** Asked often by monitors, and files that cost nothing. */
const untold = /^\/(?:metrics$|_next\/|api\/(?:health|ready)$|client-config\/|favicon|icon)/

interface Begun {
  readonly at: number
  /** The id that came with it: whoever asks may choose it, so it stands beside the own one. */
  readonly given: string | undefined
}

const begun = new WeakMap<IncomingMessage, Begun>()

/**
 * Gives each request of this process an id of its own, which its answer and questions to the other application carry,
 * writes one line of JSON for each when it has been answered, and offers metrics. Nothing in them says who asked or what was typed.
 */
export function watchRequests({ app, metricsPort }: WatchOptions): void {
  const logger = pino({
    base: { app },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label) => ({ level: label }) },
  })
  const registry = new Registry()
  registry.setDefaultLabels({ app })
  collectDefaultMetrics({ register: registry })
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'How long requests took until they were answered',
    labelNames: ['method', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  })

  function onStart(message: unknown): void {
    const { request, response } = message as Exchange
    const given = request.headers[requestIdHeader]
    const id = randomUUID()
    request.headers[requestIdHeader] = id
    begun.set(request, { at: performance.now(), given: isRequestId(given) ? given : undefined })
    if (!response.headersSent) response.setHeader(requestIdHeader, id)
    requestIds.enterWith(id)
  }
  function onFinish(message: unknown): void {
    const { request, response } = message as Exchange
    const from = begun.get(request)
    if (from === undefined) return
    const milliseconds = performance.now() - from.at
    const { method = '', url = '' } = request
    durations.observe({ method, status: String(response.statusCode) }, milliseconds / 1000)
    if (untold.test(url.split('?')[0] ?? '')) return
    const id = request.headers[requestIdHeader]
    logger.info(
      { id, given: from.given, method, path: toldPath(url), status: response.statusCode, ms: Math.round(milliseconds) },
      'answered',
    )
  }
  diagnosticsChannel.subscribe('http.server.request.start', onStart)
  diagnosticsChannel.subscribe('http.server.response.finish', onFinish)
  if (metricsPort !== undefined) offer(registry, metricsPort, logger)
}

function offer(registry: Registry, port: number, logger: pino.Logger): void {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end()
      return
    }
    registry.metrics().then(
      (text) => response.writeHead(200, { 'Content-Type': registry.contentType }).end(text),
      () => response.writeHead(500).end(),
    )
  })
  server.on('error', (error) =>
    logger.error({ code: 'code' in error ? error.code : undefined }, 'no metrics are offered'),
  )
  server.listen(port, '127.0.0.1')
  server.unref()
}
