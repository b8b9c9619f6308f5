import { locales, participantGroups, partnerSectors, seatsLeft, regions, type Term } from '@kotipesa/domain'
import { dayText } from '../fields/day-text'
import { escaped, plainPage } from '../http/plain-page'
import { say as sayIn, type Language, type TextPath } from '../text'
import { capitalised } from '../text/capitalised'
import type { Occasion } from './occasion'
import type { Entry } from './register'
import { listPaths, occasionName, regionName, sessionLine, timesOf } from './words'

export type Say = (path: TextPath, values?: Record<string, string | number>) => string

/** Texts in a language, as they may stand in HTML. */
export function sayer(language: Language): Say {
  return (path, values) => escaped(sayIn({ i18n: { language } }, path, values))
}

export const style = `
  select, textarea { font: inherit; box-sizing: border-box; width: 100%; padding: .5rem; border: 1px solid #5f686d; border-radius: 2px; background: #fff; color: inherit }
  .wrong { color: #c13832; font-weight: 600; margin: .25rem 0 0 }
  .confirm { display: flex; gap: .75rem; align-items: flex-start; margin-top: 1.5rem }
  .confirm input { width: 1.5rem; height: 1.5rem; flex: none; margin: 0 }
  .confirm label { margin: 0; font-weight: 400 }
  .list { list-style: none; padding: 0 }
  .list li { border-top: 1px solid #c8cdd0; padding: 1rem 0 }
  h2 { font-size: 1.5rem; font-weight: 600; margin: 2.5rem 0 .5rem }
  .list h2 { font-size: 1.25rem; margin: 0 }
  .list p { margin: .25rem 0 }
  .filter { display: flex; flex-wrap: wrap; gap: 1rem; align-items: end }
  .filter div { flex: 1 1 14rem }
  .filter label { margin-top: 0 }
  .filter button { margin: 0 }
  dl { margin: 1rem 0 }
  dt { font-weight: 600 }
  dd { margin: 0 0 .75rem }
  .secondary { color: #2a6ebb; background: #fff; border: 1px solid #2a6ebb }
  .done { border-left: 4px solid #09a580; padding: .25rem 1rem; margin: 1.5rem 0 }`

const names: Readonly<Record<Language, string>> = { fi: 'Suomeksi', sv: 'På svenska', en: 'In English' }

function languages(language: Language, below: string): string {
  const links = locales
    .filter((each) => each !== language)
    .map((each) => `<a lang="${each}" hreflang="${each}" href="${listPaths[each]}${below}">${names[each]}</a>`)
  return `<nav>${links.join(' ')}</nav>`
}

/** How many seats there are left, in words. */
function placesOf(occasion: Occasion, say: Say): string {
  const free = seatsLeft(occasion.capacity, occasion)
  if (free === null) return say('registrations.seatsUnlimited')
  if (free === 0) return say('registrations.seatsNone')
  return say('registrations.seatsFree', { free, capacity: occasion.capacity ?? free })
}

/** Until when one can register, and for how many there is room. */
export function openness(occasion: Occasion, isOpen: boolean, say: Say): string {
  const last = occasion.openUntil ?? occasion.days.toSorted()[0] ?? ''
  if (!isOpen) return say('registrations.closed')
  return `${say('registrations.openUntil', { day: dayText(last) })} ${placesOf(occasion, say)}`
}

interface ListEntry {
  readonly occasion: Occasion
  readonly isOpen: boolean
}

function listItem({ occasion, isOpen }: ListEntry, language: Language, say: Say): string {
  const { sessions, id } = occasion
  const first = sessions[0]
  const days = [...new Set(sessions.map(({ date }) => dayText(date)))].join(', ')
  const times = first === undefined ? '' : timesOf(first, language)
  const place = first?.place ?? null
  return `<li><h2><a href="${listPaths[language]}/${id}">${escaped(occasionName(occasion, language))}</a></h2>
<p>${escaped(regionName(occasion, language))}</p>
<p>${escaped([days, times, place ?? ''].filter(Boolean).join(', '))}</p>
<p>${openness(occasion, isOpen, say)}</p></li>`
}

/** The list of what is open in all regions, or in one. */
export function listPage(entries: readonly ListEntry[], region: string | null, language: Language): Response {
  const say = sayer(language)
  const present = new Set(entries.map(({ occasion }) => occasion.region))
  const options = regions
    .filter(({ code }) => present.has(code))
    .map(
      ({ code, name }) =>
        `<option value="${code}"${code === region ? ' selected' : ''}>${escaped(name[language])}</option>`,
    )
  const shown = entries.filter(({ occasion }) => region === null || occasion.region === region)
  const below = region === null ? '' : `?region=${encodeURIComponent(region)}`
  const items = shown.map((entry) => listItem(entry, language, say)).join('\n')
  const content = `${languages(language, below)}
<p>${say('registrations.listIntro')}</p>
<form class="filter" method="get"><div><label for="region">${say('common.region')}</label>
<select id="region" name="region"><option value="">${say('registrations.allRegions')}</option>${options.join('')}</select></div>
<button>${say('registrations.show')}</button></form>
${shown.length === 0 ? `<p>${say('registrations.nothingOpen')}</p>` : `<ul class="list">${items}</ul>`}`
  return plainPage({ language, title: say('registrations.listTitle'), content, status: 200, style })
}

/** What one knows of a training or an event before registering. */
export function occasionHtml(occasion: Occasion, language: Language, say: Say): string {
  const { sessions, audience } = occasion
  const days = sessions.map((session) => `<li>${escaped(sessionLine(session, language))}</li>`).join('')
  return `<dl><dt>${say('registrations.organiser')}</dt><dd>${escaped(regionName(occasion, language))}</dd>
<dt>${say('registrations.days')}</dt><dd><ul>${days}</ul></dd>
${audience === null ? '' : `<dt>${say('trainings.audience')}</dt><dd>${escaped(audience)}</dd>`}</dl>`
}

/** The options of a list to choose from. */
export function choices(terms: readonly Term[], chosen: string, empty: string, language: Language): string {
  const options = terms.map(
    ({ id, label }) =>
      `<option value="${id}"${id === chosen ? ' selected' : ''}>${escaped(capitalised(label)[language])}</option>`,
  )
  return `<option value="">${empty}</option>${options.join('')}`
}

/** What is in a form and what is wrong with it, by the name of the field. */
export interface FilledForm {
  readonly entry: Entry
  readonly problems: ReadonlyMap<string, string>
}

export const emptyEntry: Entry = { name: '', email: '', unit: '', group: '', sector: '', note: '' }

interface FieldOptions {
  readonly label: string
  readonly help?: string
  readonly isRequired?: boolean
  readonly control: (attributes: string) => string
}

/** The fields in which somebody tells who they are. */
export function entryFields({ entry, problems }: FilledForm, language: Language, say: Say, hasEmail: boolean): string {
  function field(name: keyof Entry, { label, help, isRequired = false, control }: FieldOptions): string {
    const problem = problems.get(name)
    const described = [help === undefined ? '' : `${name}-help`, problem === undefined ? '' : `${name}-problem`]
    const by = described.filter(Boolean).join(' ')
    const attributes = `id="${name}" name="${name}"${isRequired ? ' required' : ''}${by === '' ? '' : ` aria-describedby="${by}"`}${problem === undefined ? '' : ' aria-invalid="true"'}`
    return `<div><label for="${name}">${label}</label>
${help === undefined ? '' : `<p class="help" id="${name}-help">${help}</p>`}
${control(attributes)}${problem === undefined ? '' : `<p class="wrong" id="${name}-problem">${escaped(problem)}</p>`}</div>`
  }
  function input(value: string, more: string) {
    return (attributes: string) => `<input ${attributes} ${more} value="${escaped(value)}">`
  }
  const groups = choices(participantGroups, entry.group, say('registrations.choose'), language)
  const sectors = choices(partnerSectors, entry.sector, say('registrations.choose'), language)
  return [
    field('name', {
      label: say('common.name'),
      isRequired: true,
      control: input(entry.name, 'autocomplete="name" maxlength="200"'),
    }),
    hasEmail
      ? field('email', {
          label: say('registrations.email'),
          help: say('registrations.emailHelp'),
          isRequired: true,
          control: input(entry.email, 'type="email" autocomplete="email" maxlength="254"'),
        })
      : '',
    field('unit', {
      label: say('registrations.unit'),
      control: input(entry.unit, 'autocomplete="organization" maxlength="200"'),
    }),
    field('group', {
      label: say('registrations.group'),
      isRequired: true,
      control: (attributes) => `<select ${attributes}>${groups}</select>`,
    }),
    field('sector', {
      label: say('trainings.sector'),
      help: say('registrations.sectorHelp'),
      control: (attributes) => `<select ${attributes}>${sectors}</select>`,
    }),
    field('note', {
      label: say('registrations.note'),
      help: say('registrations.noteFormHelp'),
      control: (attributes) => `<textarea ${attributes} rows="3" maxlength="1000">${escaped(entry.note)}</textarea>`,
    }),
  ].join('\n')
}

/** Says above a form that something in it is wrong. */
export function problemsHtml({ problems }: FilledForm, say: Say): string {
  if (problems.size === 0) return ''
  const whole = problems.get('')
  return `<div class="problem" role="alert"><p>${whole === undefined ? say('registrations.wrong') : escaped(whole)}</p></div>`
}

interface OccasionPage extends FilledForm {
  readonly occasion: Occasion
  readonly isOpen: boolean
  /** For how many months after it the region keeps who registered. */
  readonly months: number
  readonly isSent: boolean
}

function formHtml(page: OccasionPage, language: Language, say: Say): string {
  const { occasion, months, problems } = page
  const consentProblem = problems.get('consent')
  const isWrong = consentProblem !== undefined
  return `<h2>${say('registrations.register')}</h2>
${problemsHtml(page, say)}
<form method="post" action="${listPaths[language]}/${occasion.id}">
${entryFields(page, language, say, true)}
<p class="help">${say('registrations.privacy', { region: regionName(occasion, language), months })}</p>
<div class="confirm"><input type="checkbox" id="consent" name="consent" value="1" required${isWrong ? ' aria-invalid="true" aria-describedby="consent-problem"' : ''}>
<label for="consent">${say('registrations.consent')}</label></div>
${isWrong ? `<p class="wrong" id="consent-problem">${escaped(consentProblem)}</p>` : ''}
<button>${say('registrations.send')}</button>
</form>`
}

/** A training's or an event's own page, with the form that registers. */
export function occasionPage(page: OccasionPage, language: Language): Response {
  const say = sayer(language)
  const { occasion, isOpen, isSent, problems } = page
  const content = `${languages(language, `/${occasion.id}`)}
${occasionHtml(occasion, language, say)}
<p>${openness(occasion, isOpen, say)}</p>
${isSent ? `<div class="done" role="status"><p>${say('registrations.sent')}</p></div>` : ''}
${isOpen && !isSent ? formHtml(page, language, say) : ''}
<p><a href="${listPaths[language]}">${say('registrations.toList')}</a></p>`
  const status = problems.size > 0 ? 400 : 200
  return plainPage({ language, title: occasionName(occasion, language), content, status, style })
}

/** Says that there is no such page, or why one has to wait. */
export function refusalPage(language: Language, status: 404 | 429, headers: Record<string, string> = {}): Response {
  const say = sayer(language)
  const content = `<p>${say(status === 404 ? 'registrations.noPage' : 'problems.tooMany')}</p>
<p><a href="${listPaths[language]}">${say('registrations.toList')}</a></p>`
  const title = say(status === 404 ? 'registrations.noPageTitle' : 'problems.tooManyTitle')
  return plainPage({ language, title, content, status, headers, style })
}
