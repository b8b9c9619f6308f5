import {
  processingPurposes,
  processingRegister,
  regionByCode,
  type ProcessingLine,
  type RegionCode,
} from '@kotipesa/domain'
import { escaped } from '../http/plain-page'
import { basesOf, keptInWords } from '../processing/line-in-words'
import { say, type Language } from '../text'
import { capitalised } from '../text/capitalised'
import { labelIn } from '../text/label-in'

/** The lines of the record of processing activities that are of the people whom a region knows by name. */
const ofPeople: readonly ProcessingLine[] = processingRegister.filter(
  ({ keeper, bases }) => keeper === 'region' && bases.includes('public-task') && bases.includes('consent'),
)

/** What a region keeps of people, for what, on what basis and how long: told to them, the same to everybody. */
export function keptDataSection(language: Language, region: RegionCode): string {
  const i18n = { i18n: { language } }
  const lines = ofPeople.map((line) => {
    const told = say(i18n, 'messageChoices.keptLine', {
      purpose: labelIn(processingPurposes, line.purpose, language),
      bases: basesOf(i18n, line).join('; '),
      kept: keptInWords(i18n, line).join('; '),
    })
    return `<dt>${escaped(capitalised(line.data)[language])}</dt><dd>${escaped(told)}</dd>`
  })
  const intro = say(i18n, 'messageChoices.keptIntro', { region: regionByCode(region).name[language] })
  return `<details><summary>${escaped(say(i18n, 'messageChoices.keptTitle'))}</summary>
<p>${escaped(intro)}</p>
<dl>
${lines.join('\n')}
</dl></details>`
}
