import {
  addDays,
  coreElements,
  curricula,
  daysForCorrection,
  degrees,
  helsinkiDay,
  teamRoles,
  type FidelityState,
  type Term,
} from '@kotipesa/domain'
import { dayText } from '../fields'
import { languageLinks } from '../http/language-links'
import { escaped, plainPage } from '../http/plain-page'
import { say, type Language, type TextPath } from '../text'
import { labelIn } from '../text/label-in'
import type { Invitation } from './invitations'
import type { Mirror } from './mirror'
import { spreadPicture, trendPicture } from './pictures'
import { style } from './style'

interface Speech {
  readonly language: Language
  readonly say: (path: TextPath, values?: Record<string, string | number>) => string
  readonly term: (terms: readonly Term[], id: string) => string
  readonly number: (value: number) => string
}

function speechOf(language: Language): Speech {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  return {
    language,
    say: (path, values) => escaped(say({ i18n: { language } }, path, values)),
    term: (terms, id) => escaped(labelIn(terms, id, language)),
    number: (value) => format.format(value),
  }
}

function structure({ fidelity: { structureGaps } }: Mirror, { say, term, number }: Speech): string {
  if (structureGaps.length === 0) return `<p>${say('rounds.structureWhole')}</p>`
  const gaps = structureGaps.map(
    ({ role, required, actual }) =>
      `<li>${term(teamRoles, role)}: ${say('rounds.gap', { actual: number(actual), required: number(required) })}</li>`,
  )
  return `<p>${say('rounds.structureLacks')}</p><ul>${gaps.join('')}</ul>`
}

function stateWords(state: FidelityState, { say, term }: Speech): string {
  return state === 'unknown' ? say('rounds.notTold') : term(degrees, state)
}

function elements({ fidelity }: Mirror, speech: Speech): string {
  const rows = fidelity.elements.map(
    ({ element, state }) =>
      `<tr><th scope="row">${speech.term(coreElements, element)}</th><td><span class="state ${state}">${stateWords(state, speech)}</span></td></tr>`,
  )
  return `<table><caption class="help">${speech.say('rounds.elementsHelp')}</caption>
<thead><tr><th scope="col">${speech.say('rounds.element')}</th><th scope="col">${speech.say('rounds.elementState')}</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table>`
}

function trend({ trend: points }: Mirror, speech: Speech): string {
  const { say, number } = speech
  function cell(value: number | null): string {
    return `<td class="number">${value === null ? `<span class="help">${say('rounds.notTold')}</span>` : number(value)}</td>`
  }
  const rows = points.map(
    ({ day, children, caseload, people }) =>
      `<tr><th scope="row">${dayText(day)}</th>${cell(children)}${cell(caseload)}${cell(people)}</tr>`,
  )
  const columns = ['rounds.children', 'rounds.caseload', 'reports.people'] as const
  return `${trendPicture(points, { title: say('rounds.trendPicture'), number })}
<div class="wide" role="region" tabindex="0" aria-label="${say('rounds.trend')}"><table class="trend"><thead><tr><th scope="col">${say('rounds.day')}</th>${columns.map((path) => `<th scope="col" class="number">${say(path)}</th>`).join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>`
}

function spread({ spread: found }: Mirror, { say, number }: Speech): string {
  if (found === null) return `<p>${say('rounds.tooFew')}</p>`
  const { of, own } = found
  const values = {
    teams: of.teams,
    least: number(of.least),
    median: number(of.median),
    greatest: number(of.greatest),
    own: own === null ? '' : number(own),
  }
  const words = `${say('rounds.spread', values)} ${own === null ? say('rounds.ownNotTold') : say('rounds.ownIs', values)}`
  return `${spreadPicture(found, { title: words, own: say('rounds.own'), median: say('rounds.median'), number })}<p>${words}</p>`
}

function next({ next: found }: Mirror, { say, term }: Speech): string {
  if (found === null) return `<p>${say('rounds.noTraining')}</p>`
  const values = { day: dayText(found.day) }
  return `<p>${term(curricula, found.curriculum)}. ${say(found.isOwn ? 'rounds.ownTraining' : 'rounds.regionTraining', values)}</p>`
}

/** The element that has come least far, of which the team is asked one question. */
function question({ fidelity: { elements: all } }: Mirror, { say, term }: Speech): string {
  const least = all.find(({ state }) => state === 'not-yet') ?? all.find(({ state }) => state === 'partly')
  if (least === undefined) return say('rounds.reflectKeep')
  return say('rounds.reflect', { element: '\u0000' }).replace('\u0000', term(coreElements, least.element))
}

/** What a team sees of itself after it has reported. */
export function mirrorPage(
  { teamName, reportedAt }: Invitation,
  mirror: Mirror,
  language: Language,
  mayCorrect: boolean,
): Response {
  const speech = speechOf(language)
  const { say } = speech
  const until = reportedAt === null ? '' : dayText(addDays(helsinkiDay(reportedAt), daysForCorrection))
  const content = `${languageLinks(language)}
<div class="done"><p>${say('rounds.thanks')}</p>
${mayCorrect ? `<p>${say('rounds.correctUntil', { until })} <a href="?correct=1&amp;lang=${language}">${say('rounds.correct')}</a></p>` : ''}</div>
<h2>${say('reports.structure')}</h2>${structure(mirror, speech)}
<h2>${say('rounds.elements')}</h2>${elements(mirror, speech)}
<h2>${say('rounds.trend')}</h2>${trend(mirror, speech)}
<h2>${say('rounds.spreadTitle')}</h2>${spread(mirror, speech)}
<h2>${say('rounds.nextTraining')}</h2>${next(mirror, speech)}
<div class="reflect"><h2>${say('rounds.reflectTitle')}</h2><p>${question(mirror, speech)}</p></div>`
  return plainPage({ language, title: teamName, content, status: 200, style })
}
