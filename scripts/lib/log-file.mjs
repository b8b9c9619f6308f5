import {
  closeSync,
  copyFileSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs'

/** A log file larger than this is set aside. */
export const largestLog = 5 * 1024 ** 2

/** So many that were set aside are kept: portal.log.1 is the youngest. */
export const logsKept = 3

const lookMilliseconds = 10_000

/**
 * Opens a log file, only its owner may read it, to add to what earlier starts have left there.
 *
 * @param {string} file
 * @returns {{ descriptor: number, from: number, close: () => void }} from: where what is written now begins
 */
export function openLog(file) {
  setAsideWhenLarge(file)
  const descriptor = openSync(file, 'a', 0o600)
  writeSync(descriptor, `=== ${new Date().toISOString()} ===\n`)
  return { descriptor, from: sizeOf(file), close: () => closeSync(descriptor) }
}

/**
 * @param {string} file
 * @param {number} [from] as {@link openLog} gave it
 * @returns {string[]} the lines from there on
 */
export function logLines(file, from = 0) {
  if (!existsSync(file)) return []
  const text = readFileSync(file)
  return text
    .subarray(from <= text.length ? from : 0)
    .toString()
    .trim()
    .split('\n')
}

/**
 * Looks from time to time whether logs that are being written have become large, until it is told to stop.
 *
 * @param {readonly string[]} files
 * @returns {() => void} stops looking
 */
export function keepLogsSmall(files) {
  const timer = setInterval(() => files.forEach(setAsideWhenLarge), lookMilliseconds)
  timer.unref()
  return () => clearInterval(timer)
}

/**
 * Whoever writes the file keeps it open, so its content is copied and the file emptied: what is added next stands at
 * its beginning.
 *
 * @param {string} file
 */
export function setAsideWhenLarge(file) {
  if (sizeOf(file) <= largestLog) return
  for (let number = logsKept - 1; number >= 1; number -= 1) {
    if (existsSync(`${file}.${number}`)) renameSync(`${file}.${number}`, `${file}.${number + 1}`)
  }
  copyFileSync(file, `${file}.1`)
  truncateSync(file)
}

/** @param {string} file */
function sizeOf(file) {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
