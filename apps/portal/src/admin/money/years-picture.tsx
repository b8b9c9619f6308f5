import type { MoneyAndDays } from '@kotipesa/domain'
import type { Language } from '../../text'

interface Props {
  readonly years: readonly MoneyAndDays[]
  readonly title: string
  readonly planned: string
  readonly actual: string
  readonly language: Language
}

/** Planned and actual days; what nobody tells has no bar. */
function daysOf({ total }: MoneyAndDays): readonly number[] {
  return [total.trainerDays.planned.value ?? 0, total.trainerDays.actual.value ?? 0]
}

const [height, left, step, bar, foot] = [160, 4, 66, 28, 24]

/** The trainers' days of each year as two bars; the table below says the same in figures. */
export function YearsPicture({ years, title, planned, actual, language }: Props) {
  const most = Math.max(1, ...years.flatMap((each) => daysOf(each)))
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 0 })
  const width = left * 2 + years.length * step
  function tall(value: number): number {
    return (value / most) * (height - 20)
  }
  return (
    <figure className="money__picture">
      <svg viewBox={`0 0 ${width} ${height + foot}`} width={width} role="img" aria-label={title}>
        {years.map((each, index) => {
          const x = left + index * step + 3
          return (
            <g key={each.year}>
              {daysOf(each).map((value, which) => (
                <g key={which === 0 ? 'planned' : 'actual'}>
                  <rect
                    className={which === 0 ? 'money__planned' : 'money__actual'}
                    x={x + which * (bar + 4)}
                    y={height - tall(value)}
                    width={bar}
                    height={tall(value)}
                  />
                  <text x={x + which * (bar + 4) + bar / 2} y={height - tall(value) - 4} textAnchor="middle">
                    {number.format(value)}
                  </text>
                </g>
              ))}
              <text x={x + bar + 2} y={height + foot - 5} textAnchor="middle">
                {each.year}
              </text>
            </g>
          )
        })}
        <line x1={0} x2={width} y1={height} y2={height} />
      </svg>
      <figcaption>
        {title}{' '}
        <span className="money__key">
          <span className="money__swatch money__swatch--planned" aria-hidden="true" /> {planned}
        </span>{' '}
        <span className="money__key">
          <span className="money__swatch money__swatch--actual" aria-hidden="true" /> {actual}
        </span>
      </figcaption>
    </figure>
  )
}
