import { readJson } from '../lib/files.mjs'

const messageLength = 800

/**
 * @typedef {object} Counts
 * @property {number} passed tests
 * @property {readonly string[]} failures what failed and how it says so, one line each
 * @property {readonly string[]} unsteady what failed at first and passed when it was tried again, likewise
 *
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {FileReport[]} testResults
 *
 * @typedef {object} FileReport
 * @property {string} name
 * @property {string} status
 * @property {string} message
 * @property {{ fullName: string, status: string, failureMessages?: string[] }[]} assertionResults
 */

/**
 * Reads what one run of vitest came to. A run that ended badly without naming a failed test, that ran no test or that
 * left tests out has failed as well.
 *
 * @param {string} file of vitest's JSON reporter
 * @param {string} where e.g. "packages/domain"
 * @param {string | null} ending null after exit code 0, else how the run ended
 * @returns {Promise<Counts>}
 */
export async function countTests(file, where, ending) {
  const report = await readJson(file)
  if (!isReport(report))
    return {
      passed: 0,
      failures: [`${where}: ended before it counted its tests (${ending ?? 'code 0'})`],
      unsteady: [],
    }
  const failures = report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults
      .filter((result) => result.status === 'failed')
      .map(({ fullName, failureMessages }) => `${where}: ${fullName}${beginning(failureMessages?.[0])}`)
    if (status !== 'failed' || failed.length > 0) return failed
    return [`${where}: ${name} could not run: ${message.trim().split('\n')[0] ?? ''}`]
  })
  const unsteady = report.testResults.flatMap(({ assertionResults }) =>
    assertionResults
      .filter(({ status, failureMessages = [] }) => status === 'passed' && failureMessages.length > 0)
      .map(({ fullName, failureMessages }) => `${where}: ${fullName}${beginning(failureMessages?.[0])}`),
  )
  const left = report.numPendingTests + report.numTodoTests
  if (left > 0) failures.push(`${where}: ${left} tests were left out`)
  if (failures.length === 0 && ending !== null) failures.push(`${where}: ended with ${ending} although no test failed`)
  if (failures.length === 0 && report.numPassedTests === 0) failures.push(`${where}: ran no test`)
  return { passed: report.numPassedTests, failures, unsteady }
}

/**
 * @param {string | undefined} message of a failed test, with its stack
 * @returns {string} ": …" in one line without the stack, its middle left out when it is long; or nothing
 */
function beginning(message) {
  const lines = (message ?? '').split('\n').filter((line) => line.trim() !== '' && !/^\s+at /.test(line))
  const text = lines.map((line) => line.trim()).join(' | ')
  if (text === '') return ''
  return `: ${text.length <= messageLength ? text : `${text.slice(0, messageLength / 2)} … ${text.slice(-messageLength / 2)}`}`
}

/**
 * @param {unknown} value
 * @returns {value is VitestReport}
 */
function isReport(value) {
  return typeof value === 'object' && value !== null && 'numPassedTests' in value && 'testResults' in value
}
