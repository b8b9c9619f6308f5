import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/** What the applications say to people. */
const folders = ['../../messages', '../../../kpi/messages'].map((folder) => join(import.meta.dirname, folder))

/** Words that the documents do not use, or that stand for another one; "wellbeing services county" is said in full. */
const dropped = {
  sv: [/familjens vilja/i],
  en: [/\bprovinces?\b/i, /(?<!wellbeing services )\b(?:county|counties)\b/i],
} as const

it.each(Object.entries(dropped))('the texts of the applications leave out what was dropped: %s', (language, words) => {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => new RegExp(`(?:^|/)${language}\\.json$`).test(file))
      .map((file) => join(folder, file)),
  )
  expect(files.length).toBeGreaterThan(1)
  const found = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => words.some((word) => word.test(line))),
  )
  expect(found).toEqual([])
})
