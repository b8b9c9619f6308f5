import { type Locale, periodLabel } from '@kotipesa/domain'
import { textsIn } from '../../i18n/texts'
import type { FigureView } from '../figures/figure-view'
import { AppLink } from '../navigation/app-link'
import { Disclosure } from '../presentation/disclosure'
import { termsIn } from '../presentation/terms'
import { Panel } from '../shell/panel'
import type { Answer } from './answer'
import { answersOf } from './answers'
import styles from './answers.module.css'

interface AnswersPanelProps {
  readonly locale: Locale
  readonly view: FigureView
  /** The answers to show: without it all. */
  readonly only?: readonly Answer['id'][]
}

/** The answers that a reader comes for, on the first screen. */
export function AnswersPanel({ locale, view, only }: AnswersPanelProps) {
  const t = textsIn(locale, 'answers')
  const answers = answersOf(locale, view).filter(({ id }) => only?.includes(id) ?? true)
  const words = { area: termsIn(locale).area(view.area), period: periodLabel(view.choice.current, locale) }
  const assumptions = answers.flatMap(({ id, assumption }) => (assumption === null ? [] : [{ id, assumption }]))
  return (
    <Panel id="answers" title={t('title', words)}>
      <ul className={styles.answers}>
        {answers.map(({ id, href, sentence, details }) => (
          <li key={id} className={styles.answer} data-answer={id}>
            <AppLink href={href} className={styles.sentence}>
              {sentence}
            </AppLink>
            <p className={styles.details}>{details.join(' ')}</p>
          </li>
        ))}
      </ul>
      {assumptions.length === 0 ? null : (
        <Disclosure summary={t('assumptions')}>
          {assumptions.map(({ id, assumption }) => (
            <p key={id} className={styles.assumption}>
              {assumption}
            </p>
          ))}
        </Disclosure>
      )}
    </Panel>
  )
}
