import http from 'node:http'
import https from 'node:https'

/**
 * @typedef {object} Outcome
 * @property {number} milliseconds from sending to the last byte
 * @property {number} status 0 when there was no answer
 * @property {number} bytes
 * @property {string | undefined} etag
 */

const agents = {
  'http:': new http.Agent({ keepAlive: true, maxSockets: 200 }),
  'https:': new https.Agent({ keepAlive: true, maxSockets: 200 }),
}

/**
 * One request, without compression, on a kept connection.
 *
 * @param {string} address
 * @param {{ method?: string, headers?: Record<string, string>, body?: string }} [options]
 * @returns {Promise<Outcome>} also when there is no answer
 */
export function ask(address, { method = 'GET', headers = {}, body } = {}) {
  const isSecure = new URL(address).protocol === 'https:'
  const begin = performance.now()
  return new Promise((resolve) => {
    function none() {
      resolve({ milliseconds: performance.now() - begin, status: 0, bytes: 0, etag: undefined })
    }
    const request = (isSecure ? https : http).request(
      address,
      { method, headers, agent: agents[isSecure ? 'https:' : 'http:'] },
      (answer) => {
        let bytes = 0
        answer.on('data', (part) => (bytes += part.length))
        answer.on('error', none)
        answer.on('end', () =>
          resolve({
            milliseconds: performance.now() - begin,
            status: answer.statusCode ?? 0,
            bytes,
            etag: answer.headers.etag,
          }),
        )
      },
    )
    request.on('error', none)
    request.end(body)
  })
}

/** @param {number} milliseconds */
export function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/**
 * Sends requests at fixed times, whether or not the ones before have been answered: as people do, who do not know of each
 * other. A server that is too slow then shows it as waiting.
 *
 * @param {number} rate requests a second
 * @param {number} seconds
 * @param {() => Promise<Outcome>} send
 * @returns {Promise<Outcome[]>}
 */
export async function atRate(rate, seconds, send) {
  const begin = performance.now()
  /** @type {Promise<Outcome>[]} */
  const sent = []
  for (let number = 0; number < rate * seconds; number += 1) {
    await pause(Math.max(0, begin + (number * 1000) / rate - performance.now()))
    sent.push(send())
  }
  return Promise.all(sent)
}

/**
 * @param {readonly Outcome[]} outcomes
 * @returns {{ p50: number, p95: number, failed: number[], bytes: number }} in milliseconds; failed holds the statuses that
 * are none of 200, 201 and 304
 */
export function summary(outcomes) {
  const times = outcomes.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
  return {
    p50: times[Math.floor(times.length * 0.5)] ?? NaN,
    p95: times[Math.floor(times.length * 0.95)] ?? NaN,
    failed: outcomes.map(({ status }) => status).filter((status) => ![200, 201, 304].includes(status)),
    bytes: outcomes.at(-1)?.bytes ?? 0,
  }
}
