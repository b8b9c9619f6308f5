import { noteByLink } from '../audit/by-link'
import { regionByCode, type RegionCode } from '@kotipesa/domain'
import type { Payload } from 'payload'
import { formBody } from '../http/form-body'
import { languageLinks } from '../http/language-links'
import { escaped, plainPage } from '../http/plain-page'
import { pageLanguage } from '../http/page-language'
import { followLink } from '../links/follow'
import { say, type Language, type TextPath } from '../text'
import { capitalised } from '../text/capitalised'
import { chooseMessages, choicesBySecret, type MessageChoices } from './choices'
import { declinableMessages } from './declinable'
import { keptDataSection } from './kept-data'

/** No form is longer. */
const longestBody = 1000

const style = `
  fieldset { border: 0; padding: 0; margin: 1.5rem 0 }
  legend { font-weight: 600; padding: 0 }
  .choice { display: flex; gap: .75rem; align-items: flex-start; margin-top: .75rem }
  .choice input { width: 1.5rem; height: 1.5rem; flex: none; margin: 0; accent-color: #2a6ebb }
  .choice label { margin: 0; font-weight: 400 }
  details { margin-top: 2rem }
  summary { font-weight: 600; padding: .5rem 0; cursor: pointer }
  dt { font-weight: 600; margin-top: 1rem }
  dd { margin: 0 }
  .done { border-left: 4px solid #09a580; padding: .25rem 1rem; margin: 1.5rem 0 }`

interface Visit {
  readonly choices: MessageChoices
  readonly language: Language
}

async function visitOf(payload: Payload, request: Request, token: string): Promise<Visit | Response> {
  const followed = await followLink(request, token, (secret) => choicesBySecret(payload, secret))
  const language = pageLanguage(request, followed.found?.language)
  if (followed.found !== null) return { choices: followed.found, language }
  const { status, headers } = followed
  const i18n = { i18n: { language } }
  return plainPage({
    language,
    title: say(i18n, status === 404 ? 'messageChoices.closedTitle' : 'problems.tooManyTitle'),
    content: `<p>${escaped(say(i18n, status === 404 ? 'messageChoices.closedLink' : 'problems.tooMany'))}</p>`,
    status,
    headers,
  })
}

/** Answers `GET /v/<token>`: the kinds of messages that the portal sends to a person, each to be chosen. */
export async function answerChoicesPage(payload: Payload, request: Request, token: string): Promise<Response> {
  const visit = await visitOf(payload, request, token)
  if (visit instanceof Response) return visit
  const { choices, language } = visit
  function words(path: TextPath, values?: Record<string, string>): string {
    return escaped(say({ i18n: { language } }, path, values))
  }
  const kinds = declinableMessages.map(({ id, label }) => {
    const checked = choices.declined.includes(id) ? '' : ' checked'
    const name = escaped(capitalised(label)[language])
    return `<div class="choice"><input type="checkbox" id="${id}" name="wanted" value="${id}"${checked}><label for="${id}">${name}</label></div>`
  })
  const isSaved = new URL(request.url).searchParams.get('saved') === '1'
  const content = `${languageLinks(language)}
${isSaved ? `<div class="done" role="status"><p>${words('messageChoices.saved')}</p></div>` : ''}
<p>${words('messageChoices.intro', { region: regionByCode(choices.region as RegionCode).name[language] })}</p>
<form method="post" action="?lang=${language}">
<fieldset><legend>${words('messageChoices.legend')}</legend>
${kinds.join('\n')}
</fieldset>
<p>${words('messageChoices.always')}</p>
<button>${words('messageChoices.save')}</button>
</form>
${keptDataSection(language, choices.region as RegionCode)}`
  return plainPage({
    language,
    title: say({ i18n: { language } }, 'messageChoices.title'),
    content,
    status: 200,
    style,
  })
}

/** Answers `POST /v/<token>`: stores what was chosen and leads back to the page. Sent twice it is stored once. */
export async function answerChoices(payload: Payload, request: Request, token: string): Promise<Response> {
  const visit = await visitOf(payload, request, token)
  if (visit instanceof Response) return visit
  const { choices, language } = visit
  const wanted = (await formBody(request, longestBody)).getAll('wanted')
  await chooseMessages(payload.db.pool, choices.person, wanted)
  const { person: record, region } = choices
  await noteByLink(payload, language, 'other', { collection: 'people', record, region })
  const headers = { Location: `/v/${token}?lang=${language}&saved=1`, 'Cache-Control': 'no-store' }
  return new Response(null, { status: 303, headers })
}
