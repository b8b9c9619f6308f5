import { closeSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { largestLog, logLines, logsKept, openLog, setAsideWhenLarge } from '../../scripts/lib/log-file.mjs'
import { temporaryFolder } from '../support/temporary-folder'

const folder = temporaryFolder()
const file = path.join(folder, 'logs', 'portal.log')
beforeEach(() => {
  rmSync(path.dirname(file), { recursive: true, force: true })
  mkdirSync(path.dirname(file))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function write(text: string): void {
  const { descriptor, close } = openLog(file)
  writeSync(descriptor, text)
  close()
}

describe('a log', () => {
  it('keeps what earlier starts wrote, for its owner only', () => {
    write('first\n')
    write('second\n')
    expect(logLines(file).filter((line) => !line.startsWith('==='))).toEqual(['first', 'second'])
    expect((statSync(file).mode & 0o777).toString(8)).toBe('600')
  })

  it('tells what was written since it was opened', () => {
    write('lock file\n')
    const { descriptor, from } = openLog(file)
    writeSync(descriptor, 'now\n')
    closeSync(descriptor)
    expect(logLines(file, from)).toEqual(['now'])
  })

  it('is set aside when it is large, also while it is written, and only a few of them are kept', () => {
    const { descriptor, close } = openLog(file)
    for (let round = 0; round < logsKept + 2; round += 1) {
      writeSync(descriptor, `round ${round}\n${'x'.repeat(largestLog)}\n`)
      setAsideWhenLarge(file)
      writeSync(descriptor, 'after\n')
      expect(readFileSync(file, 'utf8')).toBe('after\n')
    }
    close()
    expect(readdirSync(path.dirname(file)).toSorted()).toEqual([
      'portal.log',
      'portal.log.1',
      'portal.log.2',
      'portal.log.3',
    ])
    expect(readFileSync(`${file}.1`, 'utf8')).toContain(`round ${logsKept + 1}\n`)
    expect(readFileSync(`${file}.3`, 'utf8')).toContain('round 2\n')
  })

  it('is left alone while it is small', () => {
    writeFileSync(file, 'small\n')
    setAsideWhenLarge(file)
    expect(readdirSync(path.dirname(file))).toEqual(['portal.log'])
  })
})
