import { isIPv4 } from 'node:net'

const browsers = [
  ['Edge', /Edg(?:e|A|iOS)?\//],
  ['Opera', /OPR\//],
  ['Samsung Internet', /SamsungBrowser\//],
  ['Firefox', /(?:Firefox|FxiOS)\//],
  ['Chrome', /(?:Chrome|CriOS|HeadlessChrome)\//],
  ['Safari', /Safari\//],
] as const

const systems = [
  ['Android', /Android/],
  ['iOS', /iPhone|iPad|iPod/],
  ['Windows', /Windows/],
  ['macOS', /Mac OS X|Macintosh/],
  ['ChromeOS', /CrOS/],
  ['Linux', /Linux/],
] as const

function nameIn(names: readonly (readonly [string, RegExp])[], agent: string): string | undefined {
  return names.find(([, pattern]) => pattern.test(agent))?.[0]
}

/** What people call the device from which a request comes, e.g. `Firefox, Windows`; empty when it is no browser. */
export function deviceOf(agent: string | null): string {
  const known = (agent ?? '').slice(0, 500)
  return [nameIn(browsers, known), nameIn(systems, known)].filter(Boolean).join(', ')
}

/** An address without its last part, which would tell the single device: enough to know one's own network by. */
export function shortened(address: string): string {
  if (isIPv4(address)) return `${address.split('.').slice(0, 3).join('.')}.…`
  return address === '' ? '' : `${address.split(':').slice(0, 3).join(':')}:…`
}

/** From where somebody signs in, as the list of their sessions shows it. */
export function whereOf(headers: Headers, address: string): { readonly device: string; readonly address: string } {
  return { device: deviceOf(headers.get('User-Agent')), address: shortened(address) }
}
