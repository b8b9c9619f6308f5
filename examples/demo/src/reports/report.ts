import type { Facts } from '@kotipesa/indicators'

export type DemoReport = Facts['teamReports'][number]
