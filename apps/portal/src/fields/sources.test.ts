import { bases } from '@kotipesa/domain'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const source = join(import.meta.dirname, '..')

/** Where a list is taken but not shown by itself: it names records whose form shows it, or only decides. */
const shownElsewhere: Readonly<Record<string, string>> = {
  'admin/fields/row-label.tsx': 'in the form of trainings',
  'collections/training/participants.ts': 'in the forms of trainings and of events',
  'collections/training/session-fields.ts': 'in the form of trainings',
  'collections/trainer/fields.ts': 'in the form of trainers',
  'collections/trainer/trainer-endpoints.ts': 'in the form of trainers',
  'admin/trainers/standing.tsx': 'in the form of trainers',
  'admin/trainers/standing-tables.tsx': 'in the form of trainers',
  'admin/trainers/pair-words.ts': 'in the form of trainers',
  'plan/model.ts': 'in the form of trainings',
  'plan/task.ts': 'in the form of trainers',
  'admin/region-view/region-view.tsx': 'in the form of regions',
  'admin/plan/plan-words.ts': 'in the forms of teams and of needs',
  'trainers/pair-endpoint.ts': 'in the forms of teams and of needs',
  'trainers/question-page.ts': 'in the form of trainings, about which a trainer is asked',
  'feeds/calendar.ts': 'in the forms of trainings, networks and groups, whose days a calendar program shows',
  'collections/titles.ts': 'in the form of each record that it names',
  'collections/plan/targets.ts': 'in the form of regions',
  'collections/network/also-regions.ts': 'in the form of regions',
  'provision/regions.ts': 'in the form of regions',
  'collections/team/municipality.ts': 'in the forms of teams and of needs',
  'admin/registrations/people.ts': 'in the form of registrations',
  'admin/registrations/registrations.tsx': 'in the form of registrations',
  'collections/team/change-fields.ts': 'in the form of teams',
  'collections/team/reorganise-endpoint.ts': 'in the form of teams',
  'admin/teams/new-teams.tsx': 'in the form of teams',
  'admin/teams/row-labels.tsx': 'in the form of teams',
  'registrations/words.ts': 'in the forms of trainings and of events, which the public pages show',
  'registrations/page.ts': 'in the form of registrations',
  'registrations/own-page.ts': 'in the form of registrations',
  'registrations/team-page.ts': 'in the form of registrations',
  'import/bundle.ts': 'in the form of memberships',
  'import/model-schemas.ts': 'in the form of findings',
  'admin/needs/needs-order.tsx': 'in the form of needs',
  'admin/needs/needs-files.tsx': 'in the forms of needs and of regions',
  'admin/needs/files/columns.ts': 'in the form of needs',
  'meetings/agenda.ts': 'in the form of meetings',
  'meetings/stored.ts': 'in the forms of networks, of groups and of regions',
  'admin/year/words.ts': 'in the forms of networks and of groups',
  'admin/year/year-form.tsx': 'in the form of rounds',
  'admin/year/settled.tsx': 'in the form of rounds',
  'admin/model/board.tsx': 'below the board of the model',
  'admin/model/element-card.tsx': 'below the board of the model',
  'admin/model/proposal.tsx': 'below the board of the model',
  'admin/model/objectives.tsx': 'below the board of the model',
  'admin/model/earlier-frameworks.tsx': 'below the board of the model',
  'admin/partners/partners-board.tsx': 'below the board of partners',
  'admin/partners/findings-board.tsx': 'below the board of partners',
  'feedback/access.ts': 'in the forms of trainings and of events',
  'feedback/answers.ts': 'in the forms of trainings and of events',
  'feedback/form.ts': 'in the forms of trainings and of events',
  'collections/training/feedback.ts': 'in the forms of trainings and of events',
  'admin/registrations/feedback.tsx': 'in the forms of trainings and of events',
  'rounds/handler.ts': 'in the form of reports; the page says until when a report can be corrected',
  'rounds/mirror-page.ts': 'in the form of reports and of trainings, which the mirror is made of',
}

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
    const silent = files().flatMap((file) => {
      const code = readFileSync(join(source, file), 'utf8')
      const words = told(code)
      return taken(code)
        .filter((name) => !words.includes(name) && !Object.hasOwn(shownElsewhere, file))
        .map((name) => `${file}: ${name}`)
    })
    expect(silent).toEqual([])
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
