import { branches, type CalendarDate, type WorkPackage } from '@kotipesa/domain'
import { dayText } from '../../../fields/day-text'
import { timelineOf, timelineSizes } from '../../../plans/work/timeline'
import type { Language } from '../../../text'
import { labelIn } from '../../../text/label-in'
import { wordsIn } from './words'

interface WorkTimelineProps {
  readonly work: readonly WorkPackage[]
  readonly today: CalendarDate
  readonly language: Language
}

/** So much of a name stands before its bar; the whole of it is told on hover and in the table. */
const longestName = 36

function shortened(name: string): string {
  return name.length <= longestName ? name : `${name.slice(0, longestName - 1).trimEnd()}…`
}

/** The month as the scale writes it: `1/2027`. */
function monthLabel(month: string): string {
  return `${Number(month.slice(5))}/${month.slice(0, 4)}`
}

/** A plan's work on a timeline: bars by branch with what is done of each, what comes first, and today. */
export function WorkTimeline({ work, today, language }: WorkTimelineProps) {
  const words = wordsIn(language)
  const timeline = timelineOf(work, today)
  if (timeline === null) return <p>{words('workPackages.timelineEmpty')}</p>
  const { width, height, left, months, bars, arrows, start, end } = timeline
  const { head, bar, row } = timelineSizes
  const undated = work.length - bars.length
  const described = { count: bars.length, start: dayText(start), end: dayText(end) }
  return (
    <>
      <div className="plan-work__box" role="region" aria-label={words('workPackages.timeline')} tabIndex={0}>
        <svg
          className="work-timeline"
          role="img"
          aria-labelledby="work-timeline-title work-timeline-description"
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
        >
          <title id="work-timeline-title">{words('workPackages.timeline')}</title>
          <desc id="work-timeline-description">{words('workPackages.timelineDescription', described)}</desc>
          <defs>
            <marker id="work-arrow" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="7" markerHeight="7" orient="auto">
              <path className="work-timeline__tip" d="M0 0L8 4L0 8Z" />
            </marker>
          </defs>
          {months.map(({ month, x, isNamed }) => (
            <g key={month}>
              <line className="work-timeline__month" x1={x} x2={x} y1={head - 8} y2={height} />
              {isNamed && (
                <text className="work-timeline__scale" x={x + 4} y={head - 10}>
                  {monthLabel(month)}
                </text>
              )}
            </g>
          ))}
          {timeline.branches.map(({ id, y }) => (
            <g key={id}>
              <rect className="work-timeline__branch" x={0} y={y + 2} width={width} height={22} />
              <text className="work-timeline__branch-name" x={6} y={y + 18}>
                {labelIn(branches, id, language)}
              </text>
            </g>
          ))}
          {bars.map(({ id, name, x, y, width: length, doneWidth }) => (
            <g key={id}>
              <title>{name}</title>
              <text className="work-timeline__name" x={6} y={y + row / 2 - 1}>
                {shortened(name)}
              </text>
              <line className="work-timeline__row" x1={left} x2={width} y1={y + bar + 5} y2={y + bar + 5} />
              <rect className="work-timeline__bar" x={x} y={y} width={length} height={bar} rx={2} />
              {doneWidth > 0 && (
                <rect className="work-timeline__done" x={x} y={y} width={doneWidth} height={bar} rx={2} />
              )}
            </g>
          ))}
          {arrows.map(({ from, to, path }) => (
            <path key={`${from} ${to}`} className="work-timeline__arrow" d={path} markerEnd="url(#work-arrow)" />
          ))}
          {timeline.today !== null && (
            <g>
              <line
                className="work-timeline__today"
                x1={timeline.today}
                x2={timeline.today}
                y1={head - 8}
                y2={height}
              />
              <text
                className="work-timeline__today-name"
                x={timeline.today + (timeline.today > width - 80 ? -4 : 4)}
                y={height - 2}
                textAnchor={timeline.today > width - 80 ? 'end' : 'start'}
              >
                {words('workPackages.today')}
              </text>
            </g>
          )}
        </svg>
      </div>
      <p className="plan-work__legend">
        <span className="plan-work__key" data-kind="done" /> {words('workPackages.legendDone')}
        {arrows.length > 0 && <> · {words('workPackages.legendAfter')}</>}
      </p>
      {undated > 0 && (
        <p>{undated === 1 ? words('workPackages.notDrawnOne') : words('workPackages.notDrawn', { count: undated })}</p>
      )}
    </>
  )
}
