const { structureGaps, teamRoles } = require('@kotipesa/domain')
const schema = require('@kotipesa/domain/schemas/team-report.json')

console.log(teamRoles.length, structureGaps({}).length, schema.title)
