import { participantGroups } from '@kotipesa/domain'
import { languageLinks } from '../http/language-links'
import { escaped, plainPage } from '../http/plain-page'
import type { Language, TextPath } from '../text'
import { choices, occasionHtml, openness, sayer, style, type Say } from './page'
import type { TeamLink } from './team-links'
import { occasionName, regionName } from './words'

/** For how many members the form has room at first, and how many more each time one asks for room. */
export const rowsOfForm = 6

/** For how many members the form may have room at most. */
export const mostRows = 30

/** A member of a team as its leader writes it. */
export interface Member {
  readonly name: string
  readonly email: string
  readonly group: string
}

/** A row in which nothing is written. */
export const noMember: Member = { name: '', email: '', group: '' }

/** What is wrong: with a field of the n-th member (`email-2`), the consent, or all of it (the empty name). */
export type TeamProblems = ReadonlyMap<string, string>

interface TeamPage extends TeamLink {
  readonly isOpen: boolean
  readonly months: number
  /** How many were sent just now; `null` = nothing was. */
  readonly sent: number | null
  /** One for each row of the form. */
  readonly members: readonly Member[]
  readonly problems: TeamProblems
}

const teamStyle = `${style}
  fieldset { border: 0; border-top: 1px solid #c8cdd0; padding: 1rem 0 0; margin: 1.5rem 0 0 }
  .more { background: #fff; color: #2a6ebb; border: 1px solid #2a6ebb }
  .privacy { margin-top: 1.5rem }
  legend { font-weight: 600; font-size: 1.25rem; padding: 0 .5rem 0 0 }`

function memberHtml(index: number, { members, problems }: TeamPage, language: Language, say: Say): string {
  const member = members[index] ?? noMember
  function field(name: keyof Member, label: TextPath, control: (attributes: string) => string): string {
    const id = `${name}-${index}`
    const problem = problems.get(id)
    const wrong = problem === undefined ? '' : ` aria-invalid="true" aria-describedby="${id}-problem"`
    const said = problem === undefined ? '' : `<p class="wrong" id="${id}-problem">${escaped(problem)}</p>`
    return `<div><label for="${id}">${say(label)}</label>${control(`id="${id}" name="${id}"${wrong}`)}${said}</div>`
  }
  const groups = choices(participantGroups, member.group, say('registrations.choose'), language)
  return `<fieldset><legend>${say('teamLinks.member', { number: index + 1 })}</legend>
${field('name', 'common.name', (attributes) => `<input ${attributes} maxlength="200" autocomplete="off" value="${escaped(member.name)}">`)}
${field('email', 'registrations.email', (attributes) => `<input ${attributes} type="email" maxlength="254" autocomplete="off" value="${escaped(member.email)}">`)}
${field('group', 'registrations.group', (attributes) => `<select ${attributes}>${groups}</select>`)}</fieldset>`
}

function formHtml(page: TeamPage, language: Language, say: Say): string {
  const { occasion, members, months, problems } = page
  const [whole, consent] = [problems.get(''), problems.get('consent')]
  const rows = members.map((_, index) => memberHtml(index, page, language, say))
  // After the other: a browser takes the first button of a form for the Enter key.
  const more = `<button name="more" value="1" class="more" formnovalidate>${say('teamLinks.more')}</button>`
  return `<h2>${say('teamLinks.members')}</h2>
${problems.size === 0 ? '' : `<div class="problem" role="alert"><p>${whole === undefined ? say('registrations.wrong') : escaped(whole)}</p></div>`}
<p>${say('teamLinks.help')}</p>
<form method="post" action="?lang=${language}">
<input type="hidden" name="rows" value="${rows.length}">
${rows.join('\n')}
<p class="help privacy">${say('teamLinks.privacy', { region: regionName(occasion, language), months })}</p>
<div class="confirm"><input type="checkbox" id="consent" name="consent" value="1" required${consent === undefined ? '' : ' aria-invalid="true" aria-describedby="consent-problem"'}>
<label for="consent">${say('teamLinks.consent')}</label></div>
${consent === undefined ? '' : `<p class="wrong" id="consent-problem">${escaped(consent)}</p>`}
<button>${say('registrations.send')}</button>
${rows.length < mostRows ? more : ''}</form>`
}

/** The page on which a team's leader registers its members. Who has registered already it does not tell. */
export function teamPage(page: TeamPage, language: Language): Response {
  const say = sayer(language)
  const { occasion, team, isOpen, sent, problems } = page
  const content = `${languageLinks(language)}
<p><strong>${say('teamLinks.team', { team })}</strong></p>
${occasionHtml(occasion, language, say)}
<p>${openness(occasion, isOpen, say)}</p>
${sent === null ? '' : `<div class="done" role="status"><p>${say('teamLinks.sent', { sent })}</p></div>`}
${isOpen ? formHtml(page, language, say) : ''}`
  const status = problems.size > 0 ? 400 : 200
  return plainPage({ language, title: occasionName(occasion, language), content, status, style: teamStyle })
}
