/** A chart is drawn twice, for wide and for narrow screens, so that its text keeps a readable size on both. */
export type ChartSize = 'wide' | 'narrow'
