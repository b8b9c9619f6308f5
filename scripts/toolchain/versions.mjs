/** What is fetched from the npm registry when the machine has something older or nothing. */
export const nodeVersion = '24.21.0'
export const pnpmVersion = '12.21.0'

/** The oldest Node that the tools run on, as [major, minor]. */
const oldestNode = /** @type {const} */ ([22, 18])

/** The oldest Node that can fetch the rest. */
export const oldestBootstrapNode = 20

/**
 * @param {string} version e.g. "24.21.0"
 * @returns {boolean}
 */
export function isRecentNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])
}

/**
 * @param {string} version e.g. "12.21.0"
 * @returns {boolean}
 */
export function isRightPnpm(version) {
  return version.split('.')[0] === pnpmVersion.split('.')[0]
}
