import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { structureGaps, teamRoles } from '@kotipesa/domain'

const schema = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@kotipesa/domain/schemas/team-report.json')), 'utf8'),
)
console.log(teamRoles.length, structureGaps({}).length, schema.title)
