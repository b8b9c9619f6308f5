import * as migration_20261122_064102_first from './20261122_064102_first'
import * as migration_20261122_070000_limits from './20261122_070000_limits'
import * as migration_20261122_071545_training_first_day from './20261122_071545_training_first_day'
import * as migration_20261125_215500_facts_revisions from './20261125_215500_facts_revisions'
import * as migration_20261125_215705_trash from './20261125_215705_trash'
import * as migration_20261125_215800_one_of_each from './20261125_215800_one_of_each'
import * as migration_20261125_222500_first_administrator from './20261125_222500_first_administrator'
import * as migration_20261125_223548_confirmed_answers from './20261125_223548_confirmed_answers'
import * as migration_20261125_224000_saving from './20261125_224000_saving'
import * as migration_20261125_225200_accounts from './20261125_225200_accounts'
import * as migration_20261125_225300_administrators from './20261125_225300_administrators'
import * as migration_20261125_231000_fractional_case_holders from './20261125_231000_fractional_case_holders'
import * as migration_20261125_231356_report_people from './20261125_231356_report_people'
import * as migration_20261125_231700_report_limits from './20261125_231700_report_limits'
import * as migration_20261125_233000_second_line from './20261125_233000_second_line'
import * as migration_20261125_234601_notice_languages from './20261125_234601_notice_languages'
import * as migration_20261128_192923_calendar_feeds from './20261128_192923_calendar_feeds'
import * as migration_20261128_194114_confirmed_targets from './20261128_194114_confirmed_targets'
import * as migration_20261128_194500_column_limits from './20261128_194500_column_limits'
import * as migration_20261128_200000_people from './20261128_200000_people'
import * as migration_20261128_200100_people_rules from './20261128_200100_people_rules'
import * as migration_20261128_200200_needs from './20261128_200200_needs'
import * as migration_20261128_200300_needs_rules from './20261128_200300_needs_rules'
import * as migration_20261128_220235_withheld_people from './20261128_220235_withheld_people'
import * as migration_20261128_220343_agreement_parts from './20261128_220343_agreement_parts'
import * as migration_20261128_222509_trained_already from './20261128_222509_trained_already'
import * as migration_20261128_232518_rounds from './20261128_232518_rounds'
import * as migration_20261128_232519_rounds_rules from './20261128_232519_rounds_rules'
import * as migration_20261129_012412_events from './20261129_012412_events'
import * as migration_20261129_012413_events_rules from './20261129_012413_events_rules'
import * as migration_20261129_014257_trainer_bank from './20261129_014257_trainer_bank'
import * as migration_20261129_014258_trainer_bank_rules from './20261129_014258_trainer_bank_rules'
import * as migration_20261129_020234_registrations from './20261129_020234_registrations'
import * as migration_20261129_020235_registrations_rules from './20261129_020235_registrations_rules'
import * as migration_20261129_021500_attendance from './20261129_021500_attendance'
import * as migration_20261129_024615_team_changes from './20261129_024615_team_changes'
import * as migration_20261129_024616_team_changes_rules from './20261129_024616_team_changes_rules'
import * as migration_20261129_073500_places_in_line from './20261129_073500_places_in_line'
import * as migration_20261129_074550_session_trainers from './20261129_074550_session_trainers'
import * as migration_20261129_074551_session_trainers_rules from './20261129_074551_session_trainers_rules'
import * as migration_20261129_075000_messages_of_people from './20261129_075000_messages_of_people'
import * as migration_20261129_080000_team_links from './20261129_080000_team_links'
import * as migration_20261129_110500_certificates from './20261129_110500_certificates'
import * as migration_20261129_111032_meeting_states from './20261129_111032_meeting_states'
import * as migration_20261129_111033_meeting_states_rules from './20261129_111033_meeting_states_rules'
import * as migration_20261129_121920_chain from './20261129_121920_chain'
import * as migration_20261129_121921_chain_rules from './20261129_121921_chain_rules'
import * as migration_20261129_122503_feedback from './20261129_122503_feedback'
import * as migration_20261129_122504_feedback_rules from './20261129_122504_feedback_rules'
import * as migration_20261129_145347_model_board from './20261129_145347_model_board'
import * as migration_20261129_145348_model_board_rules from './20261129_145348_model_board_rules'
import * as migration_20261129_160748_joint from './20261129_160748_joint'
import * as migration_20261129_160749_joint_rules from './20261129_160749_joint_rules'
import * as migration_20261129_162442_partners_findings from './20261129_162442_partners_findings'
import * as migration_20261129_162443_partners_findings_rules from './20261129_162443_partners_findings_rules'
import * as migration_20261129_213655_versions from './20261129_213655_versions'
import * as migration_20261129_213656_versions_rules from './20261129_213656_versions_rules'
import * as migration_20261129_214304_mentoring from './20261129_214304_mentoring'
import * as migration_20261129_222749_support from './20261129_222749_support'
import * as migration_20261129_222750_support_rules from './20261129_222750_support_rules'
import * as migration_20261129_230242_role_ends from './20261129_230242_role_ends'
import * as migration_20261129_230243_role_ends_rules from './20261129_230243_role_ends_rules'
import * as migration_20261130_014752_materials from './20261130_014752_materials'
import * as migration_20261130_014753_materials_rules from './20261130_014753_materials_rules'
import * as migration_20261130_022240_handover from './20261130_022240_handover'
import * as migration_20261130_022241_handover_rules from './20261130_022241_handover_rules'
import * as migration_20261130_022413_meetings_whole from './20261130_022413_meetings_whole'
import * as migration_20261130_022414_meetings_whole_rules from './20261130_022414_meetings_whole_rules'
import * as migration_20261130_022415_evidence_of_region from './20261130_022415_evidence_of_region'
import * as migration_20261130_022416_joint_feeds from './20261130_022416_joint_feeds'
import * as migration_20261130_024800_guest_teams from './20261130_024800_guest_teams'
import * as migration_20261130_024801_supervisors from './20261130_024801_supervisors'
import * as migration_20261130_024802_supervisors_named from './20261130_024802_supervisors_named'
import * as migration_20261130_024803_supervisor_addresses from './20261130_024803_supervisor_addresses'
import * as migration_20261130_024804_network_changes from './20261130_024804_network_changes'
import * as migration_20261130_024805_network_changes_rules from './20261130_024805_network_changes_rules'
import * as migration_20261130_025212_experts_development from './20261130_025212_experts_development'
import * as migration_20261130_025213_experts_development_rules from './20261130_025213_experts_development_rules'
import * as migration_20261130_060356_teams_question_letters from './20261130_060356_teams_question_letters'
import * as migration_20261130_062454_feeds_of_groups from './20261130_062454_feeds_of_groups'
import * as migration_20261130_062455_feeds_of_groups_rules from './20261130_062455_feeds_of_groups_rules'
import * as migration_20261130_064142_plans from './20261130_064142_plans'
import * as migration_20261130_064143_plans_rules from './20261130_064143_plans_rules'
import * as migration_20261130_084620_work_packages from './20261130_084620_work_packages'
import * as migration_20261130_084621_work_packages_rules from './20261130_084621_work_packages_rules'
import * as migration_20261130_091417_prices from './20261130_091417_prices'
import * as migration_20261130_091418_prices_rules from './20261130_091418_prices_rules'
import * as migration_20261130_093322_target_decisions from './20261130_093322_target_decisions'
import * as migration_20261130_093323_target_decisions_rules from './20261130_093323_target_decisions_rules'
import * as migration_20261130_095214_documents from './20261130_095214_documents'
import * as migration_20261130_095215_documents_rules from './20261130_095215_documents_rules'
import * as migration_20261130_095930_information_requests from './20261130_095930_information_requests'
import * as migration_20261130_095931_information_requests_rules from './20261130_095931_information_requests_rules'
import * as migration_20261130_102759_documents_to_thl from './20261130_102759_documents_to_thl'
import * as migration_20261130_102800_documents_to_thl_rules from './20261130_102800_documents_to_thl_rules'
import * as migration_20261130_112500_revisions_sent from './20261130_112500_revisions_sent'
import * as migration_20261130_122337_joint_events from './20261130_122337_joint_events'
import * as migration_20261130_122338_joint_events_rules from './20261130_122338_joint_events_rules'
import * as migration_20261130_124500_figures from './20261130_124500_figures'
import * as migration_20261130_125300_audit from './20261130_125300_audit'
import * as migration_20261130_131014_saved_views_and_return_rounds from './20261130_131014_saved_views_and_return_rounds'
import * as migration_20261130_131015_saved_views_rules from './20261130_131015_saved_views_rules'
import * as migration_20261130_131016_return_rounds_rules from './20261130_131016_return_rounds_rules'
import * as migration_20261130_131017_municipality_keys from './20261130_131017_municipality_keys'
import * as migration_20261130_132900_audit_of_views from './20261130_132900_audit_of_views'
import * as migration_20261130_133200_open_data from './20261130_133200_open_data'
import * as migration_20261130_155325_password_messages from './20261130_155325_password_messages'
import * as migration_20261130_155326_password_links from './20261130_155326_password_links'
import * as migration_20261130_162906_network_coordination from './20261130_162906_network_coordination'
import * as migration_20261130_162907_network_coordination_rules from './20261130_162907_network_coordination_rules'
import * as migration_20261130_164000_second_factors from './20261130_164000_second_factors'
import * as migration_20261130_164100_openid from './20261130_164100_openid'
import * as migration_20261130_165659_documents_left_out from './20261130_165659_documents_left_out'
import * as migration_20261130_165700_documents_left_out_rules from './20261130_165700_documents_left_out_rules'
import * as migration_20261130_165900_account_reminders from './20261130_165900_account_reminders'
import * as migration_20261130_172000_row_rules from './20261130_172000_row_rules'
import * as migration_20261130_173634_service_scopes from './20261130_173634_service_scopes'
import * as migration_20261130_173635_service_scopes_rules from './20261130_173635_service_scopes_rules'
import * as migration_20261130_195943_plan_versions from './20261130_195943_plan_versions'
import * as migration_20261130_202640_material_versions from './20261130_202640_material_versions'
import * as migration_20261130_203001_material_files from './20261130_203001_material_files'
import * as migration_20261130_203002_audit_of_acts from './20261130_203002_audit_of_acts'
import * as migration_20261130_220500_municipality_key_marks from './20261130_220500_municipality_key_marks'

export const migrations = [
  {
    up: migration_20261122_064102_first.up,
    down: migration_20261122_064102_first.down,
    name: '20261122_064102_first',
  },
  {
    up: migration_20261122_070000_limits.up,
    down: migration_20261122_070000_limits.down,
    name: '20261122_070000_limits',
  },
  {
    up: migration_20261122_071545_training_first_day.up,
    down: migration_20261122_071545_training_first_day.down,
    name: '20261122_071545_training_first_day',
  },
  {
    up: migration_20261125_215500_facts_revisions.up,
    down: migration_20261125_215500_facts_revisions.down,
    name: '20261125_215500_facts_revisions',
  },
  {
    up: migration_20261125_215705_trash.up,
    down: migration_20261125_215705_trash.down,
    name: '20261125_215705_trash',
  },
  {
    up: migration_20261125_215800_one_of_each.up,
    down: migration_20261125_215800_one_of_each.down,
    name: '20261125_215800_one_of_each',
  },
  {
    up: migration_20261125_222500_first_administrator.up,
    down: migration_20261125_222500_first_administrator.down,
    name: '20261125_222500_first_administrator',
  },
  {
    up: migration_20261125_223548_confirmed_answers.up,
    down: migration_20261125_223548_confirmed_answers.down,
    name: '20261125_223548_confirmed_answers',
  },
  {
    up: migration_20261125_224000_saving.up,
    down: migration_20261125_224000_saving.down,
    name: '20261125_224000_saving',
  },
  {
    up: migration_20261125_225200_accounts.up,
    down: migration_20261125_225200_accounts.down,
    name: '20261125_225200_accounts',
  },
  {
    up: migration_20261125_225300_administrators.up,
    down: migration_20261125_225300_administrators.down,
    name: '20261125_225300_administrators',
  },
  {
    up: migration_20261125_231000_fractional_case_holders.up,
    down: migration_20261125_231000_fractional_case_holders.down,
    name: '20261125_231000_fractional_case_holders',
  },
  {
    up: migration_20261125_231356_report_people.up,
    down: migration_20261125_231356_report_people.down,
    name: '20261125_231356_report_people',
  },
  {
    up: migration_20261125_231700_report_limits.up,
    down: migration_20261125_231700_report_limits.down,
    name: '20261125_231700_report_limits',
  },
  {
    up: migration_20261125_233000_second_line.up,
    down: migration_20261125_233000_second_line.down,
    name: '20261125_233000_second_line',
  },
  {
    up: migration_20261125_234601_notice_languages.up,
    down: migration_20261125_234601_notice_languages.down,
    name: '20261125_234601_notice_languages',
  },
  {
    up: migration_20261128_192923_calendar_feeds.up,
    down: migration_20261128_192923_calendar_feeds.down,
    name: '20261128_192923_calendar_feeds',
  },
  {
    up: migration_20261128_194114_confirmed_targets.up,
    down: migration_20261128_194114_confirmed_targets.down,
    name: '20261128_194114_confirmed_targets',
  },
  {
    up: migration_20261128_194500_column_limits.up,
    down: migration_20261128_194500_column_limits.down,
    name: '20261128_194500_column_limits',
  },
  {
    up: migration_20261128_200000_people.up,
    down: migration_20261128_200000_people.down,
    name: '20261128_200000_people',
  },
  {
    up: migration_20261128_200100_people_rules.up,
    down: migration_20261128_200100_people_rules.down,
    name: '20261128_200100_people_rules',
  },
  {
    up: migration_20261128_200200_needs.up,
    down: migration_20261128_200200_needs.down,
    name: '20261128_200200_needs',
  },
  {
    up: migration_20261128_200300_needs_rules.up,
    down: migration_20261128_200300_needs_rules.down,
    name: '20261128_200300_needs_rules',
  },
  {
    up: migration_20261128_220235_withheld_people.up,
    down: migration_20261128_220235_withheld_people.down,
    name: '20261128_220235_withheld_people',
  },
  {
    up: migration_20261128_220343_agreement_parts.up,
    down: migration_20261128_220343_agreement_parts.down,
    name: '20261128_220343_agreement_parts',
  },
  {
    up: migration_20261128_222509_trained_already.up,
    down: migration_20261128_222509_trained_already.down,
    name: '20261128_222509_trained_already',
  },
  {
    up: migration_20261128_232518_rounds.up,
    down: migration_20261128_232518_rounds.down,
    name: '20261128_232518_rounds',
  },
  {
    up: migration_20261128_232519_rounds_rules.up,
    down: migration_20261128_232519_rounds_rules.down,
    name: '20261128_232519_rounds_rules',
  },
  {
    up: migration_20261129_012412_events.up,
    down: migration_20261129_012412_events.down,
    name: '20261129_012412_events',
  },
  {
    up: migration_20261129_012413_events_rules.up,
    down: migration_20261129_012413_events_rules.down,
    name: '20261129_012413_events_rules',
  },
  {
    up: migration_20261129_014257_trainer_bank.up,
    down: migration_20261129_014257_trainer_bank.down,
    name: '20261129_014257_trainer_bank',
  },
  {
    up: migration_20261129_014258_trainer_bank_rules.up,
    down: migration_20261129_014258_trainer_bank_rules.down,
    name: '20261129_014258_trainer_bank_rules',
  },
  {
    up: migration_20261129_020234_registrations.up,
    down: migration_20261129_020234_registrations.down,
    name: '20261129_020234_registrations',
  },
  {
    up: migration_20261129_020235_registrations_rules.up,
    down: migration_20261129_020235_registrations_rules.down,
    name: '20261129_020235_registrations_rules',
  },
  {
    up: migration_20261129_021500_attendance.up,
    down: migration_20261129_021500_attendance.down,
    name: '20261129_021500_attendance',
  },
  {
    up: migration_20261129_024615_team_changes.up,
    down: migration_20261129_024615_team_changes.down,
    name: '20261129_024615_team_changes',
  },
  {
    up: migration_20261129_024616_team_changes_rules.up,
    down: migration_20261129_024616_team_changes_rules.down,
    name: '20261129_024616_team_changes_rules',
  },
  {
    up: migration_20261129_073500_places_in_line.up,
    down: migration_20261129_073500_places_in_line.down,
    name: '20261129_073500_places_in_line',
  },
  {
    up: migration_20261129_074550_session_trainers.up,
    down: migration_20261129_074550_session_trainers.down,
    name: '20261129_074550_session_trainers',
  },
  {
    up: migration_20261129_074551_session_trainers_rules.up,
    down: migration_20261129_074551_session_trainers_rules.down,
    name: '20261129_074551_session_trainers_rules',
  },
  {
    up: migration_20261129_075000_messages_of_people.up,
    down: migration_20261129_075000_messages_of_people.down,
    name: '20261129_075000_messages_of_people',
  },
  {
    up: migration_20261129_080000_team_links.up,
    down: migration_20261129_080000_team_links.down,
    name: '20261129_080000_team_links',
  },
  {
    up: migration_20261129_110500_certificates.up,
    down: migration_20261129_110500_certificates.down,
    name: '20261129_110500_certificates',
  },
  {
    up: migration_20261129_111032_meeting_states.up,
    down: migration_20261129_111032_meeting_states.down,
    name: '20261129_111032_meeting_states',
  },
  {
    up: migration_20261129_111033_meeting_states_rules.up,
    down: migration_20261129_111033_meeting_states_rules.down,
    name: '20261129_111033_meeting_states_rules',
  },
  {
    up: migration_20261129_121920_chain.up,
    down: migration_20261129_121920_chain.down,
    name: '20261129_121920_chain',
  },
  {
    up: migration_20261129_121921_chain_rules.up,
    down: migration_20261129_121921_chain_rules.down,
    name: '20261129_121921_chain_rules',
  },
  {
    up: migration_20261129_122503_feedback.up,
    down: migration_20261129_122503_feedback.down,
    name: '20261129_122503_feedback',
  },
  {
    up: migration_20261129_122504_feedback_rules.up,
    down: migration_20261129_122504_feedback_rules.down,
    name: '20261129_122504_feedback_rules',
  },
  {
    up: migration_20261129_145347_model_board.up,
    down: migration_20261129_145347_model_board.down,
    name: '20261129_145347_model_board',
  },
  {
    up: migration_20261129_145348_model_board_rules.up,
    down: migration_20261129_145348_model_board_rules.down,
    name: '20261129_145348_model_board_rules',
  },
  {
    up: migration_20261129_160748_joint.up,
    down: migration_20261129_160748_joint.down,
    name: '20261129_160748_joint',
  },
  {
    up: migration_20261129_160749_joint_rules.up,
    down: migration_20261129_160749_joint_rules.down,
    name: '20261129_160749_joint_rules',
  },
  {
    up: migration_20261129_162442_partners_findings.up,
    down: migration_20261129_162442_partners_findings.down,
    name: '20261129_162442_partners_findings',
  },
  {
    up: migration_20261129_162443_partners_findings_rules.up,
    down: migration_20261129_162443_partners_findings_rules.down,
    name: '20261129_162443_partners_findings_rules',
  },
  {
    up: migration_20261129_213655_versions.up,
    down: migration_20261129_213655_versions.down,
    name: '20261129_213655_versions',
  },
  {
    up: migration_20261129_213656_versions_rules.up,
    down: migration_20261129_213656_versions_rules.down,
    name: '20261129_213656_versions_rules',
  },
  {
    up: migration_20261129_214304_mentoring.up,
    down: migration_20261129_214304_mentoring.down,
    name: '20261129_214304_mentoring',
  },
  {
    up: migration_20261129_222749_support.up,
    down: migration_20261129_222749_support.down,
    name: '20261129_222749_support',
  },
  {
    up: migration_20261129_222750_support_rules.up,
    down: migration_20261129_222750_support_rules.down,
    name: '20261129_222750_support_rules',
  },
  {
    up: migration_20261129_230242_role_ends.up,
    down: migration_20261129_230242_role_ends.down,
    name: '20261129_230242_role_ends',
  },
  {
    up: migration_20261129_230243_role_ends_rules.up,
    down: migration_20261129_230243_role_ends_rules.down,
    name: '20261129_230243_role_ends_rules',
  },
  {
    up: migration_20261130_014752_materials.up,
    down: migration_20261130_014752_materials.down,
    name: '20261130_014752_materials',
  },
  {
    up: migration_20261130_014753_materials_rules.up,
    down: migration_20261130_014753_materials_rules.down,
    name: '20261130_014753_materials_rules',
  },
  {
    up: migration_20261130_022240_handover.up,
    down: migration_20261130_022240_handover.down,
    name: '20261130_022240_handover',
  },
  {
    up: migration_20261130_022241_handover_rules.up,
    down: migration_20261130_022241_handover_rules.down,
    name: '20261130_022241_handover_rules',
  },
  {
    up: migration_20261130_022413_meetings_whole.up,
    down: migration_20261130_022413_meetings_whole.down,
    name: '20261130_022413_meetings_whole',
  },
  {
    up: migration_20261130_022414_meetings_whole_rules.up,
    down: migration_20261130_022414_meetings_whole_rules.down,
    name: '20261130_022414_meetings_whole_rules',
  },
  {
    up: migration_20261130_022415_evidence_of_region.up,
    down: migration_20261130_022415_evidence_of_region.down,
    name: '20261130_022415_evidence_of_region',
  },
  {
    up: migration_20261130_022416_joint_feeds.up,
    down: migration_20261130_022416_joint_feeds.down,
    name: '20261130_022416_joint_feeds',
  },
  {
    up: migration_20261130_024800_guest_teams.up,
    down: migration_20261130_024800_guest_teams.down,
    name: '20261130_024800_guest_teams',
  },
  {
    up: migration_20261130_024801_supervisors.up,
    down: migration_20261130_024801_supervisors.down,
    name: '20261130_024801_supervisors',
  },
  {
    up: migration_20261130_024802_supervisors_named.up,
    down: migration_20261130_024802_supervisors_named.down,
    name: '20261130_024802_supervisors_named',
  },
  {
    up: migration_20261130_024803_supervisor_addresses.up,
    down: migration_20261130_024803_supervisor_addresses.down,
    name: '20261130_024803_supervisor_addresses',
  },
  {
    up: migration_20261130_024804_network_changes.up,
    down: migration_20261130_024804_network_changes.down,
    name: '20261130_024804_network_changes',
  },
  {
    up: migration_20261130_024805_network_changes_rules.up,
    down: migration_20261130_024805_network_changes_rules.down,
    name: '20261130_024805_network_changes_rules',
  },
  {
    up: migration_20261130_025212_experts_development.up,
    down: migration_20261130_025212_experts_development.down,
    name: '20261130_025212_experts_development',
  },
  {
    up: migration_20261130_025213_experts_development_rules.up,
    down: migration_20261130_025213_experts_development_rules.down,
    name: '20261130_025213_experts_development_rules',
  },
  {
    up: migration_20261130_060356_teams_question_letters.up,
    down: migration_20261130_060356_teams_question_letters.down,
    name: '20261130_060356_teams_question_letters',
  },
  {
    up: migration_20261130_062454_feeds_of_groups.up,
    down: migration_20261130_062454_feeds_of_groups.down,
    name: '20261130_062454_feeds_of_groups',
  },
  {
    up: migration_20261130_062455_feeds_of_groups_rules.up,
    down: migration_20261130_062455_feeds_of_groups_rules.down,
    name: '20261130_062455_feeds_of_groups_rules',
  },
  {
    up: migration_20261130_064142_plans.up,
    down: migration_20261130_064142_plans.down,
    name: '20261130_064142_plans',
  },
  {
    up: migration_20261130_064143_plans_rules.up,
    down: migration_20261130_064143_plans_rules.down,
    name: '20261130_064143_plans_rules',
  },
  {
    up: migration_20261130_084620_work_packages.up,
    down: migration_20261130_084620_work_packages.down,
    name: '20261130_084620_work_packages',
  },
  {
    up: migration_20261130_084621_work_packages_rules.up,
    down: migration_20261130_084621_work_packages_rules.down,
    name: '20261130_084621_work_packages_rules',
  },
  {
    up: migration_20261130_091417_prices.up,
    down: migration_20261130_091417_prices.down,
    name: '20261130_091417_prices',
  },
  {
    up: migration_20261130_091418_prices_rules.up,
    down: migration_20261130_091418_prices_rules.down,
    name: '20261130_091418_prices_rules',
  },
  {
    up: migration_20261130_093322_target_decisions.up,
    down: migration_20261130_093322_target_decisions.down,
    name: '20261130_093322_target_decisions',
  },
  {
    up: migration_20261130_093323_target_decisions_rules.up,
    down: migration_20261130_093323_target_decisions_rules.down,
    name: '20261130_093323_target_decisions_rules',
  },
  {
    up: migration_20261130_095214_documents.up,
    down: migration_20261130_095214_documents.down,
    name: '20261130_095214_documents',
  },
  {
    up: migration_20261130_095215_documents_rules.up,
    down: migration_20261130_095215_documents_rules.down,
    name: '20261130_095215_documents_rules',
  },
  {
    up: migration_20261130_095930_information_requests.up,
    down: migration_20261130_095930_information_requests.down,
    name: '20261130_095930_information_requests',
  },
  {
    up: migration_20261130_095931_information_requests_rules.up,
    down: migration_20261130_095931_information_requests_rules.down,
    name: '20261130_095931_information_requests_rules',
  },
  {
    up: migration_20261130_102759_documents_to_thl.up,
    down: migration_20261130_102759_documents_to_thl.down,
    name: '20261130_102759_documents_to_thl',
  },
  {
    up: migration_20261130_102800_documents_to_thl_rules.up,
    down: migration_20261130_102800_documents_to_thl_rules.down,
    name: '20261130_102800_documents_to_thl_rules',
  },
  {
    up: migration_20261130_112500_revisions_sent.up,
    down: migration_20261130_112500_revisions_sent.down,
    name: '20261130_112500_revisions_sent',
  },
  {
    up: migration_20261130_122337_joint_events.up,
    down: migration_20261130_122337_joint_events.down,
    name: '20261130_122337_joint_events',
  },
  {
    up: migration_20261130_122338_joint_events_rules.up,
    down: migration_20261130_122338_joint_events_rules.down,
    name: '20261130_122338_joint_events_rules',
  },
  {
    up: migration_20261130_124500_figures.up,
    down: migration_20261130_124500_figures.down,
    name: '20261130_124500_figures',
  },
  {
    up: migration_20261130_125300_audit.up,
    down: migration_20261130_125300_audit.down,
    name: '20261130_125300_audit',
  },
  {
    up: migration_20261130_131014_saved_views_and_return_rounds.up,
    down: migration_20261130_131014_saved_views_and_return_rounds.down,
    name: '20261130_131014_saved_views_and_return_rounds',
  },
  {
    up: migration_20261130_131015_saved_views_rules.up,
    down: migration_20261130_131015_saved_views_rules.down,
    name: '20261130_131015_saved_views_rules',
  },
  {
    up: migration_20261130_131016_return_rounds_rules.up,
    down: migration_20261130_131016_return_rounds_rules.down,
    name: '20261130_131016_return_rounds_rules',
  },
  {
    up: migration_20261130_131017_municipality_keys.up,
    down: migration_20261130_131017_municipality_keys.down,
    name: '20261130_131017_municipality_keys',
  },
  {
    up: migration_20261130_132900_audit_of_views.up,
    down: migration_20261130_132900_audit_of_views.down,
    name: '20261130_132900_audit_of_views',
  },
  {
    up: migration_20261130_133200_open_data.up,
    down: migration_20261130_133200_open_data.down,
    name: '20261130_133200_open_data',
  },
  {
    up: migration_20261130_155325_password_messages.up,
    down: migration_20261130_155325_password_messages.down,
    name: '20261130_155325_password_messages',
  },
  {
    up: migration_20261130_155326_password_links.up,
    down: migration_20261130_155326_password_links.down,
    name: '20261130_155326_password_links',
  },
  {
    up: migration_20261130_162906_network_coordination.up,
    down: migration_20261130_162906_network_coordination.down,
    name: '20261130_162906_network_coordination',
  },
  {
    up: migration_20261130_162907_network_coordination_rules.up,
    down: migration_20261130_162907_network_coordination_rules.down,
    name: '20261130_162907_network_coordination_rules',
  },
  {
    up: migration_20261130_164000_second_factors.up,
    down: migration_20261130_164000_second_factors.down,
    name: '20261130_164000_second_factors',
  },
  {
    up: migration_20261130_164100_openid.up,
    down: migration_20261130_164100_openid.down,
    name: '20261130_164100_openid',
  },
  {
    up: migration_20261130_165659_documents_left_out.up,
    down: migration_20261130_165659_documents_left_out.down,
    name: '20261130_165659_documents_left_out',
  },
  {
    up: migration_20261130_165700_documents_left_out_rules.up,
    down: migration_20261130_165700_documents_left_out_rules.down,
    name: '20261130_165700_documents_left_out_rules',
  },
  {
    up: migration_20261130_165900_account_reminders.up,
    down: migration_20261130_165900_account_reminders.down,
    name: '20261130_165900_account_reminders',
  },
  {
    up: migration_20261130_172000_row_rules.up,
    down: migration_20261130_172000_row_rules.down,
    name: '20261130_172000_row_rules',
  },
  {
    up: migration_20261130_173634_service_scopes.up,
    down: migration_20261130_173634_service_scopes.down,
    name: '20261130_173634_service_scopes',
  },
  {
    up: migration_20261130_173635_service_scopes_rules.up,
    down: migration_20261130_173635_service_scopes_rules.down,
    name: '20261130_173635_service_scopes_rules',
  },
  {
    up: migration_20261130_195943_plan_versions.up,
    down: migration_20261130_195943_plan_versions.down,
    name: '20261130_195943_plan_versions',
  },
  {
    up: migration_20261130_202640_material_versions.up,
    down: migration_20261130_202640_material_versions.down,
    name: '20261130_202640_material_versions',
  },
  {
    up: migration_20261130_203001_material_files.up,
    down: migration_20261130_203001_material_files.down,
    name: '20261130_203001_material_files',
  },
  {
    up: migration_20261130_203002_audit_of_acts.up,
    down: migration_20261130_203002_audit_of_acts.down,
    name: '20261130_203002_audit_of_acts',
  },
  {
    up: migration_20261130_220500_municipality_key_marks.up,
    down: migration_20261130_220500_municipality_key_marks.down,
    name: '20261130_220500_municipality_key_marks',
  },
]
