import { bases } from '@kotipesa/domain'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const source = join(import.meta.dirname, '..')

/** Where whose word it is stands at the end of a form or a page, for the files that show its lists, too, or decide by them. */
const toldFor: Readonly<Record<string, readonly string[]>> = {
  'collections/plan/work-packages.ts': [
    'plans/work/endpoints.ts',
    'collections/plan/keep-work.ts',
    'admin/plans/work/cost-label.tsx',
    'admin/plans/work/files/columns.ts',
    'import/plan-tables.ts',
  ],
  'admin/processing/processing-view.tsx': ['processing/line-in-words.ts'],
  'collections/person/users.ts': ['people/everything-words.ts'],
  'admin/plans/work/work-view.tsx': [
    'admin/plans/work/add-work.tsx',
    'admin/plans/work/work-actuals.tsx',
    'admin/plans/work/work-advice.tsx',
    'admin/plans/work/work-sums.tsx',
    'admin/plans/work/work-table.tsx',
    'admin/plans/work/work-timeline.tsx',
  ],
  'collections/training/trainings.ts': [
    'admin/sheets/lists/trainings.ts',
    'guest-teams/letters.ts',
    'guest-teams/question-text.ts',
    'admin/fields/row-label.tsx',
    'admin/own-training/own-training.tsx',
    'admin/trainings/deviations.tsx',
    'admin/trainings/session-label.tsx',
    'admin/trainings/session-notices.ts',
    'collections/training/participants.ts',
    'collections/training/session-fields.ts',
    'trainers/question-page.ts',
    'feeds/calendar.ts',
    'registrations/words.ts',
    'feedback/access.ts',
    'feedback/answers.ts',
    'feedback/form.ts',
    'collections/training/feedback.ts',
    'admin/registrations/feedback.tsx',
    'rounds/mirror-page.ts',
    'import/bundle.ts',
    'admin/home/teams-questions.tsx',
    'admin/own-training/own-training.tsx',
  ],
  'collections/training/events.ts': [
    'collections/training/participants.ts',
    'registrations/words.ts',
    'feedback/access.ts',
    'feedback/answers.ts',
    'feedback/form.ts',
    'collections/training/feedback.ts',
    'admin/registrations/feedback.tsx',
    'feeds/calendar.ts',
  ],
  'collections/trainer/trainers.ts': [
    'admin/sheets/lists/trainers.ts',
    'collections/trainer/fields.ts',
    'collections/trainer/trainer-endpoints.ts',
    'admin/trainers/standing.tsx',
    'admin/trainers/standing-tables.tsx',
    'admin/trainers/pair-words.ts',
    'plan/task.ts',
    'import/bundle.ts',
  ],
  'admin/targets/targets-view.tsx': ['admin/targets/rows.ts'],
  'collections/plan/information-requests.ts': ['information-requests/waiting.ts'],
  'admin/money/money-view.tsx': ['money/tables.ts', 'admin/money/missing.tsx'],
  'collections/plan/plans.ts': [
    'plans/move.ts',
    'plans/open-endpoints.ts',
    'import/plan-tables.ts',
    'collections/plan/keep-plan.ts',
    'admin/plans/part-label.tsx',
    'admin/plans/plan-acts.tsx',
    'admin/plans/plan-progress.tsx',
    'admin/home/plans-waiting.tsx',
    'admin/home/due-days.ts',
    'plans/remind.ts',
  ],
  'collections/document/documents.ts': [
    'documents/make.ts',
    'municipality-keys/known.ts',
    'documents/parts/meeting.ts',
    'documents/parts/model.ts',
    'documents/parts/networks.ts',
    'documents/parts/people.ts',
    'documents/parts/plan.ts',
    'documents/parts/teams.ts',
    'documents/parts/trainings.ts',
    'admin/documents/make-document.tsx',
    'admin/documents/documents-of.tsx',
    'admin/documents/to-thl.tsx',
    'admin/documents/returns-table.tsx',
    'documents/returns-board.ts',
    'documents/return-kinds.ts',
    'admin/home/due-days.ts',
    'admin/home/returns-waiting.tsx',
    'plans/remind.ts',
    'provision/instructions.ts',
    'admin/documents/part-label.tsx',
  ],
  'collections/material/materials.ts': ['materials/page.ts', 'materials/search.ts', 'import/material-table.ts'],
  'collections/region/regions.ts': [
    'admin/sheets/region-files.tsx',
    'documents/choices.ts',
    'materials/page.ts',
    'admin/region-view/region-view.tsx',
    'collections/plan/targets.ts',
    'collections/network/also-regions.ts',
    'provision/regions.ts',
    'meetings/stored.ts',
    'registrations/page.ts',
    'admin/trainings/guest-teams.tsx',
  ],
  'collections/team/teams.ts': [
    'facts/municipality.ts',
    'municipality-keys/known.ts',
    'admin/sheets/lists/teams.ts',
    'admin/plan/plan-words.ts',
    'trainers/pair-endpoint.ts',
    'collections/team/municipality.ts',
    'collections/team/change-fields.ts',
    'collections/team/reorganise-endpoint.ts',
    'admin/teams/composition.tsx',
    'admin/teams/new-team-fields.tsx',
    'admin/teams/row-labels.tsx',
  ],
  'collections/training/needs.ts': [
    'admin/plan/plan-words.ts',
    'trainers/pair-endpoint.ts',
    'collections/team/municipality.ts',
    'admin/needs/needs-order.tsx',
    'admin/needs/files/columns.ts',
  ],
  'collections/network/networks.ts': [
    'collections/network/coordination.ts',
    'admin/networks/network-now.tsx',
    'feeds/calendar.ts',
    'meetings/stored.ts',
    'admin/year/words.ts',
    'collections/network/reorganise.ts',
    'admin/networks/new-network-fields.tsx',
  ],
  'admin/plans/plan-rounds-view.tsx': ['admin/year/settled.tsx'],
  'collections/network/groups.ts': ['feeds/calendar.ts', 'meetings/stored.ts', 'admin/year/words.ts'],
  'collections/training/registrations.ts': [
    'admin/registrations/people.ts',
    'admin/registrations/registrations.tsx',
    'registrations/page.ts',
    'registrations/own-page.ts',
    'registrations/team-page.ts',
  ],
  'collections/person/memberships.ts': ['import/bundle.ts'],
  'collections/framework/findings.ts': ['import/model-schemas.ts'],
  'collections/network/meetings.ts': [
    'meetings/agenda.ts',
    'collections/network/attendance.ts',
    'admin/meetings/attendance-label.tsx',
  ],
  'collections/team/report-rounds.ts': ['admin/year/year-form.tsx', 'admin/year/settled.tsx'],
  'admin/plan/training-plan-view.tsx': ['plan/model.ts'],
  'admin/home/pillar-board.tsx': ['admin/home/model-proposals.tsx'],
  'collections/chain/agenda-items.ts': ['admin/meetings/meeting-matters.tsx'],
  'admin/roles/roles-view.tsx': [
    'admin/roles/invite-form.tsx',
    'accounts/page.ts',
    'accounts/invitations.ts',
    'accounts/role-name.ts',
  ],
  'admin/support/support-view.tsx': [
    'admin/support/support-board.tsx',
    'support/tallies.ts',
    'import/model-schemas.ts',
  ],
  'admin/model/model-view.tsx': [
    'admin/model/board.tsx',
    'admin/model/element-card.tsx',
    'admin/model/proposal.tsx',
    'admin/model/objectives.tsx',
    'admin/model/earlier-frameworks.tsx',
  ],
  'admin/experts/experts-view.tsx': ['admin/experts/experts-board.tsx'],
  'collections/plan/development-teams.ts': ['admin/development/team-progress.tsx'],
  'admin/partners/partners-view.tsx': [
    'admin/partners/event-partners.tsx',
    'admin/partners/tell-partners.tsx',
    'admin/partners/partners-board.tsx',
    'admin/partners/findings-board.tsx',
  ],
  'collections/team/team-reports.ts': ['rounds/handler.ts', 'rounds/mirror-page.ts'],
}

/** Names the records of every form, each of which tells it of its own. */
const namesRecords = 'collections/titles.ts'

function files(): readonly string[] {
  return globSync('**/*.{ts,tsx}', { cwd: source }).filter((file) => !/\.test\.|^migrations|^generated/.test(file))
}

/** The lists and figures of the domain that a file takes. */
function taken(code: string): readonly string[] {
  return [...code.matchAll(/import \{([^}]*)\} from '@kotipesa\/domain'/g)]
    .flatMap(([, names = '']) => names.split(',').map((name) => name.trim()))
    .filter((name) => Object.hasOwn(bases, name))
}

/** Those whose word it says. */
function told(code: string): readonly string[] {
  return [...code.matchAll(/(?:shows: |sourcesField\(|facts=\{)\[([^\]]*)\]/g)].flatMap(([, names = '']) =>
    [...names.matchAll(/\w+/g)].map(([name]) => name),
  )
}

describe('whose word a fact is', () => {
  it('is told wherever the portal shows a list or figure of the domain', () => {
    const toldBy = new Map(files().map((file) => [file, told(readFileSync(join(source, file), 'utf8'))]))
    const everywhere = [...toldBy.values()].flat()
    const silent = files().flatMap((file) => {
      const forms = Object.keys(toldFor).filter((form) => toldFor[form]?.includes(file))
      const words = file === namesRecords ? everywhere : [file, ...forms].flatMap((form) => toldBy.get(form) ?? [])
      return taken(readFileSync(join(source, file), 'utf8')).flatMap((name) =>
        words.includes(name) ? [] : [`${file}: ${name}`],
      )
    })
    expect(silent).toEqual([])
    const gone = Object.entries(toldFor)
      .flatMap(([form, shown]) => [form, ...shown])
      .filter((file) => !toldBy.has(file))
    expect(gone).toEqual([])
  })

  it('is told below the board of the model of all that it shows', () => {
    const shown = told(readFileSync(join(source, 'admin/model/model-view.tsx'), 'utf8'))
    const board = files().filter((file) => file.startsWith('admin/model/'))
    const all = board.flatMap((file) => taken(readFileSync(join(source, file), 'utf8')))
    expect(shown.toSorted()).toEqual([...new Set([...all, 'elements'])].toSorted())
  })

  it('is told of what the forms of trainings and regions show for others', () => {
    function form(file: string) {
      return told(readFileSync(join(source, 'collections', file), 'utf8'))
    }
    expect(form('training/trainings.ts')).toContain('participantGroups')
    expect(form('region/regions.ts')).toContain('regions')
  })
})
