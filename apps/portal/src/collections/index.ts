import type { CollectionConfig, GlobalConfig } from 'payload'
import { AgendaItems } from './chain/agenda-items'
import { Decisions } from './chain/decisions'
import { Memos } from './chain/memos'
import { Questions } from './chain/questions'
import { ElementDeclines } from './framework/element-declines'
import { Findings } from './framework/findings'
import { ElementStatuses } from './framework/element-statuses'
import { Objectives } from './framework/objectives'
import { SupportTallies } from './framework/support-tallies'
import { SavedViews } from './list/saved-views'
import { CalendarFeeds } from './network/calendar-feeds'
import { Groups } from './network/groups'
import { Meetings } from './network/meetings'
import { Networks } from './network/networks'
import { Partners } from './network/partners'
import { Memberships } from './person/memberships'
import { ExpertOccasions } from './person/expert-occasions'
import { People } from './person/people'
import { Messages } from './person/messages'
import { ServiceClients } from './person/service-clients'
import { Users } from './person/users'
import { Documents } from './document/documents'
import { Materials } from './material/materials'
import { Agreements } from './plan/agreements'
import { Commitments } from './plan/commitments'
import { DevelopmentTeams } from './plan/development-teams'
import { InformationRequests } from './plan/information-requests'
import { Plans } from './plan/plans'
import { Prices } from './plan/prices'
import { Rounds } from './plan/rounds'
import { Targets } from './plan/targets'
import { WorkPackages } from './plan/work-packages'
import { Regions } from './region/regions'
import { ReportRounds } from './team/report-rounds'
import { StaffCounts } from './team/staff-counts'
import { TeamReports } from './team/team-reports'
import { Teams } from './team/teams'
import { Trainers } from './trainer/trainers'
import { Events } from './training/events'
import { Feedback } from './training/feedback'
import { Needs } from './training/needs'
import { Registrations } from './training/registrations'
import { Trainings } from './training/trainings'
import { Notice as notice } from './notice'
import { careful, carefulGlobal } from '../saving/careful'

/** The collections whose records belong to a region. Tenancy and the isolation tests run over this list. */
export const regionOwned: CollectionConfig[] = [
  Teams,
  TeamReports,
  ReportRounds,
  StaffCounts,
  Needs,
  Trainings,
  Events,
  Registrations,
  Trainers,
  People,
  Memberships,
  ExpertOccasions,
  Networks,
  Groups,
  Meetings,
  Questions,
  AgendaItems,
  Decisions,
  Memos,
  Partners,
  CalendarFeeds,
  ElementStatuses,
  ElementDeclines,
  Objectives,
  Findings,
  SupportTallies,
  Plans,
  WorkPackages,
  Prices,
  Documents,
  InformationRequests,
  Materials,
  DevelopmentTeams,
  Agreements,
  Commitments,
  SavedViews,
].map(careful)

/** Every collection, in the order of the menu. */
export const collections: CollectionConfig[] = [
  ...regionOwned,
  ...[Rounds, Targets, Regions, Users].map(careful),
  Feedback,
  ServiceClients,
  Messages,
]

export const Notice: GlobalConfig = carefulGlobal(notice)
