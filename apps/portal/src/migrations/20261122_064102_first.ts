import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_teams_service_type" AS ENUM('open-care', 'substitute-care', 'aftercare', 'needs-assessment', 'family-social-work');
  CREATE TYPE "public"."degree" AS ENUM('not-yet', 'partly', 'fully');
  CREATE TYPE "public"."enum_staff_counts_role" AS ENUM('consulting-social-worker', 'social-worker', 'family-therapist', 'coordinator', 'social-counsellor', 'supervisor', 'partner', 'expert-by-experience', 'other');
  CREATE TYPE "public"."enum_trainings_participants_group" AS ENUM('consulting-social-worker', 'social-worker', 'family-therapist', 'coordinator', 'social-counsellor', 'supervisor', 'partner', 'expert-by-experience', 'other');
  CREATE TYPE "public"."enum_trainings_curriculum" AS ENUM('leadership-basic', 'team-basic', 'refresher', 'role-consulting-social-worker', 'role-coordinator', 'deepening', 'trainer', 'partner-induction', 'orientation-managers', 'orientation-professionals', 'induction-package', 'expert-by-experience', 'school-staff');
  CREATE TYPE "public"."enum_trainings_status" AS ENUM('planned', 'ongoing', 'completed', 'cancelled');
  CREATE TYPE "public"."enum_trainers_profession" AS ENUM('social-worker', 'family-therapist', 'other');
  CREATE TYPE "public"."enum_networks_kind" AS ENUM('trainers', 'consulting-social-workers', 'family-therapists', 'coordinators', 'experts-by-experience');
  CREATE TYPE "public"."enum_groups_kind" AS ENUM('steering-group', 'project-group');
  CREATE TYPE "public"."enum_element_statuses_element" AS ENUM('shared-definition', 'shared-goal', 'implementation-plan', 'family-centre-plan', 'material-bank', 'training-plan', 'training-coordination', 'trainer-bank', 'training-needs', 'trainer-network', 'professional-networks', 'higher-education', 'training-material-bank', 'low-threshold-support', 'dialogues', 'induction-package', 'steering-group', 'monitoring-body', 'shared-measure', 'family-therapist-coordination', 'coordinator-coordination');
  CREATE TYPE "public"."enum_element_statuses_status" AS ENUM('not-started', 'agreed', 'in-use');
  CREATE TYPE "public"."enum_commitments_by" AS ENUM('person', 'organisation');
  CREATE TYPE "public"."enum_users_regions_role" AS ENUM('editor', 'manager', 'reader');
  CREATE TYPE "public"."enum_users_language" AS ENUM('fi', 'sv', 'en');
  CREATE TYPE "public"."enum_users_national_role" AS ENUM('national-coordinator', 'administrator');
  CREATE TABLE "teams" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"region_id" varchar NOT NULL,
  	"name" varchar NOT NULL,
  	"municipality" varchar,
  	"service_type" "enum_teams_service_type" NOT NULL,
  	"valid_from" timestamp(3) with time zone NOT NULL,
  	"valid_until" timestamp(3) with time zone,
  	"source_document" varchar,
  	"source_place" varchar,
  	"source_wording" varchar,
  	"source_bound" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "team_reports" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"region_id" varchar NOT NULL,
  	"title" varchar,
  	"team_id" uuid NOT NULL,
  	"reported_on" timestamp(3) with time zone NOT NULL,
  	"members_consulting_social_worker" numeric,
  	"members_social_worker" numeric,
  	"members_family_therapist" numeric,
  	"members_coordinator" numeric,
  	"members_social_counsellor" numeric,
  	"children" numeric,
  	"case_holders" numeric,
  	"workers_over_cap" numeric,
  	"meetings_planned" numeric,
  	"meetings_held" numeric,
  	"criteria_principles_structure_discussion" "degree",
  	"criteria_consultant_leads" "degree",
  	"criteria_therapist_supports_reflection" "degree",
  	"criteria_cases_long_and_often_enough" "degree",
  	"criteria_documentation_transparent" "degree",
  	"shared_responsibility" "degree",
  	"face_to_face_share" numeric,
  	"source_document" varchar,
  	"source_place" varchar,
  	"source_wording" varchar,
  	"source_bound" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "staff_counts" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"region_id" varchar NOT NULL,
  	"title" varchar,
  	"role" "enum_staff_counts_role" NOT NULL,
  	"reported_on" timestamp(3) with time zone NOT NULL,
  	"count" numeric NOT NULL,
  	"source_document" varchar,
  	"source_place" varchar,
  	"source_wording" varchar,
  	"source_bound" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "trainings_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone NOT NULL,
  	"hours" numeric DEFAULT 7 NOT NULL
  );
  
  CREATE TABLE "trainings_trainers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"trainer_id" uuid NOT NULL,
  	"planning_days" numeric NOT NULL,
  	"training_days" numeric NOT NULL,
  	"consultation_days" numeric NOT NULL
  );
  
  CREATE TABLE "trainings_participants" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"group" "enum_trainings_participants_group" NOT NULL,
  	"count" numeric NOT NULL
  );
  
  CREATE TABLE "trainings" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"region_id" varchar NOT NULL,
  	"title" varchar,
  	"curriculum" "enum_trainings_curriculum" NOT NULL,
  	"status" "enum_trainings_status" DEFAULT 'planned' NOT NULL,
  	"experts_by_experience" boolean DEFAULT false,
  	"source_document" varchar,
  	"source_place" varchar,
  	"source_wording" varchar,
  	"source_bound" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "trainings_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"teams_id" uuid
  );
  
  CREATE TABLE "trainers" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"region_id" varchar NOT NULL,
  	"title" varchar,
  	"name" varchar,
  	"profession" "enum_trainers_profession" NOT NULL,
  	"qualified_on" timestamp(3) with time zone NOT NULL,
  	"time_share" numeric NOT NULL,
  	"valid_from" timestamp(3) with time zone NOT NULL,
  	"valid_until" timestamp(3) with time zone,
  	"source_document" varchar,
  	"source_place" varchar,
  	"source_wording" varchar,
  	"source_bound" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "networks" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"region_id" varchar NOT NULL,
  	"title" varchar,
  	"kind" "enum_networks_kind" NOT NULL,
  	"name" varchar,
  	"valid_from" timestamp(3) with time zone NOT NULL,
  	"valid_until" timestamp(3) with time zone,
  	"goal_agreed" boolean DEFAULT false,
  	"task_agreed" boolean DEFAULT false,
  	"way_of_working_agreed" boolean DEFAULT false,
  	"coordinating_body_agreed" boolean DEFAULT false,
  	"source_document" varchar,
  	"source_place" varchar,
  	"source_wording" varchar,
  	"source_bound" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "groups" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"region_id" varchar NOT NULL,
  	"title" varchar,
  	"kind" "enum_groups_kind" NOT NULL,
  	"name" varchar,
  	"valid_from" timestamp(3) with time zone NOT NULL,
  	"valid_until" timestamp(3) with time zone,
  	"source_document" varchar,
  	"source_place" varchar,
  	"source_wording" varchar,
  	"source_bound" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "meetings" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"region_id" varchar NOT NULL,
  	"title" varchar,
  	"network_id" uuid,
  	"group_id" uuid,
  	"held_on" timestamp(3) with time zone NOT NULL,
  	"hours" numeric NOT NULL,
  	"attendees" numeric NOT NULL,
  	"experts_by_experience" boolean DEFAULT false,
  	"source_document" varchar,
  	"source_place" varchar,
  	"source_wording" varchar,
  	"source_bound" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "element_statuses" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"region_id" varchar NOT NULL,
  	"title" varchar,
  	"element" "enum_element_statuses_element" NOT NULL,
  	"status" "enum_element_statuses_status" NOT NULL,
  	"since" timestamp(3) with time zone NOT NULL,
  	"source_document" varchar,
  	"source_place" varchar,
  	"source_wording" varchar,
  	"source_bound" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "agreements" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"region_id" varchar NOT NULL,
  	"title" varchar,
  	"made_on" timestamp(3) with time zone NOT NULL,
  	"source_document" varchar,
  	"source_place" varchar,
  	"source_wording" varchar,
  	"source_bound" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "commitments" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"region_id" varchar NOT NULL,
  	"title" varchar,
  	"made_on" timestamp(3) with time zone NOT NULL,
  	"by" "enum_commitments_by" NOT NULL,
  	"source_document" varchar,
  	"source_place" varchar,
  	"source_wording" varchar,
  	"source_bound" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "targets" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"indicator" varchar NOT NULL,
  	"region_id" varchar,
  	"period" varchar NOT NULL,
  	"value" numeric NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "regions" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"code" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "users_regions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"region_id" varchar NOT NULL,
  	"role" "enum_users_regions_role" NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"language" "enum_users_language" DEFAULT 'fi' NOT NULL,
  	"national_role" "enum_users_national_role",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "service_clients" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"enable_a_p_i_key" boolean,
  	"api_key" varchar,
  	"api_key_index" varchar
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid,
  	"service_clients_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "notice" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "teams" ADD CONSTRAINT "teams_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "team_reports" ADD CONSTRAINT "team_reports_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "team_reports" ADD CONSTRAINT "team_reports_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "staff_counts" ADD CONSTRAINT "staff_counts_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "trainings_sessions" ADD CONSTRAINT "trainings_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."trainings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "trainings_trainers" ADD CONSTRAINT "trainings_trainers_trainer_id_trainers_id_fk" FOREIGN KEY ("trainer_id") REFERENCES "public"."trainers"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "trainings_trainers" ADD CONSTRAINT "trainings_trainers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."trainings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "trainings_participants" ADD CONSTRAINT "trainings_participants_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."trainings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "trainings" ADD CONSTRAINT "trainings_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "trainings_rels" ADD CONSTRAINT "trainings_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."trainings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "trainings_rels" ADD CONSTRAINT "trainings_rels_teams_fk" FOREIGN KEY ("teams_id") REFERENCES "public"."teams"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "trainers" ADD CONSTRAINT "trainers_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "networks" ADD CONSTRAINT "networks_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "groups" ADD CONSTRAINT "groups_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "meetings" ADD CONSTRAINT "meetings_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "meetings" ADD CONSTRAINT "meetings_network_id_networks_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."networks"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "meetings" ADD CONSTRAINT "meetings_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "element_statuses" ADD CONSTRAINT "element_statuses_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "agreements" ADD CONSTRAINT "agreements_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "commitments" ADD CONSTRAINT "commitments_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "targets" ADD CONSTRAINT "targets_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "users_regions" ADD CONSTRAINT "users_regions_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "users_regions" ADD CONSTRAINT "users_regions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_service_clients_fk" FOREIGN KEY ("service_clients_id") REFERENCES "public"."service_clients"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "teams_region_idx" ON "teams" USING btree ("region_id");
  CREATE INDEX "teams_updated_at_idx" ON "teams" USING btree ("updated_at");
  CREATE INDEX "teams_created_at_idx" ON "teams" USING btree ("created_at");
  CREATE INDEX "team_reports_region_idx" ON "team_reports" USING btree ("region_id");
  CREATE INDEX "team_reports_title_idx" ON "team_reports" USING btree ("title");
  CREATE INDEX "team_reports_team_idx" ON "team_reports" USING btree ("team_id");
  CREATE INDEX "team_reports_updated_at_idx" ON "team_reports" USING btree ("updated_at");
  CREATE INDEX "team_reports_created_at_idx" ON "team_reports" USING btree ("created_at");
  CREATE INDEX "staff_counts_region_idx" ON "staff_counts" USING btree ("region_id");
  CREATE INDEX "staff_counts_title_idx" ON "staff_counts" USING btree ("title");
  CREATE INDEX "staff_counts_updated_at_idx" ON "staff_counts" USING btree ("updated_at");
  CREATE INDEX "staff_counts_created_at_idx" ON "staff_counts" USING btree ("created_at");
  CREATE INDEX "trainings_sessions_order_idx" ON "trainings_sessions" USING btree ("_order");
  CREATE INDEX "trainings_sessions_parent_id_idx" ON "trainings_sessions" USING btree ("_parent_id");
  CREATE INDEX "trainings_trainers_order_idx" ON "trainings_trainers" USING btree ("_order");
  CREATE INDEX "trainings_trainers_parent_id_idx" ON "trainings_trainers" USING btree ("_parent_id");
  CREATE INDEX "trainings_trainers_trainer_idx" ON "trainings_trainers" USING btree ("trainer_id");
  CREATE INDEX "trainings_participants_order_idx" ON "trainings_participants" USING btree ("_order");
  CREATE INDEX "trainings_participants_parent_id_idx" ON "trainings_participants" USING btree ("_parent_id");
  CREATE INDEX "trainings_region_idx" ON "trainings" USING btree ("region_id");
  CREATE INDEX "trainings_title_idx" ON "trainings" USING btree ("title");
  CREATE INDEX "trainings_updated_at_idx" ON "trainings" USING btree ("updated_at");
  CREATE INDEX "trainings_created_at_idx" ON "trainings" USING btree ("created_at");
  CREATE INDEX "trainings_rels_order_idx" ON "trainings_rels" USING btree ("order");
  CREATE INDEX "trainings_rels_parent_idx" ON "trainings_rels" USING btree ("parent_id");
  CREATE INDEX "trainings_rels_path_idx" ON "trainings_rels" USING btree ("path");
  CREATE INDEX "trainings_rels_teams_id_idx" ON "trainings_rels" USING btree ("teams_id");
  CREATE INDEX "trainers_region_idx" ON "trainers" USING btree ("region_id");
  CREATE INDEX "trainers_title_idx" ON "trainers" USING btree ("title");
  CREATE INDEX "trainers_updated_at_idx" ON "trainers" USING btree ("updated_at");
  CREATE INDEX "trainers_created_at_idx" ON "trainers" USING btree ("created_at");
  CREATE INDEX "networks_region_idx" ON "networks" USING btree ("region_id");
  CREATE INDEX "networks_title_idx" ON "networks" USING btree ("title");
  CREATE INDEX "networks_updated_at_idx" ON "networks" USING btree ("updated_at");
  CREATE INDEX "networks_created_at_idx" ON "networks" USING btree ("created_at");
  CREATE INDEX "groups_region_idx" ON "groups" USING btree ("region_id");
  CREATE INDEX "groups_title_idx" ON "groups" USING btree ("title");
  CREATE INDEX "groups_updated_at_idx" ON "groups" USING btree ("updated_at");
  CREATE INDEX "groups_created_at_idx" ON "groups" USING btree ("created_at");
  CREATE INDEX "meetings_region_idx" ON "meetings" USING btree ("region_id");
  CREATE INDEX "meetings_title_idx" ON "meetings" USING btree ("title");
  CREATE INDEX "meetings_network_idx" ON "meetings" USING btree ("network_id");
  CREATE INDEX "meetings_group_idx" ON "meetings" USING btree ("group_id");
  CREATE INDEX "meetings_updated_at_idx" ON "meetings" USING btree ("updated_at");
  CREATE INDEX "meetings_created_at_idx" ON "meetings" USING btree ("created_at");
  CREATE INDEX "element_statuses_region_idx" ON "element_statuses" USING btree ("region_id");
  CREATE INDEX "element_statuses_title_idx" ON "element_statuses" USING btree ("title");
  CREATE INDEX "element_statuses_updated_at_idx" ON "element_statuses" USING btree ("updated_at");
  CREATE INDEX "element_statuses_created_at_idx" ON "element_statuses" USING btree ("created_at");
  CREATE INDEX "agreements_region_idx" ON "agreements" USING btree ("region_id");
  CREATE INDEX "agreements_title_idx" ON "agreements" USING btree ("title");
  CREATE INDEX "agreements_updated_at_idx" ON "agreements" USING btree ("updated_at");
  CREATE INDEX "agreements_created_at_idx" ON "agreements" USING btree ("created_at");
  CREATE INDEX "commitments_region_idx" ON "commitments" USING btree ("region_id");
  CREATE INDEX "commitments_title_idx" ON "commitments" USING btree ("title");
  CREATE INDEX "commitments_updated_at_idx" ON "commitments" USING btree ("updated_at");
  CREATE INDEX "commitments_created_at_idx" ON "commitments" USING btree ("created_at");
  CREATE INDEX "targets_title_idx" ON "targets" USING btree ("title");
  CREATE INDEX "targets_region_idx" ON "targets" USING btree ("region_id");
  CREATE INDEX "targets_updated_at_idx" ON "targets" USING btree ("updated_at");
  CREATE INDEX "targets_created_at_idx" ON "targets" USING btree ("created_at");
  CREATE UNIQUE INDEX "regions_code_idx" ON "regions" USING btree ("code");
  CREATE INDEX "regions_updated_at_idx" ON "regions" USING btree ("updated_at");
  CREATE INDEX "regions_created_at_idx" ON "regions" USING btree ("created_at");
  CREATE INDEX "users_regions_order_idx" ON "users_regions" USING btree ("_order");
  CREATE INDEX "users_regions_parent_id_idx" ON "users_regions" USING btree ("_parent_id");
  CREATE INDEX "users_regions_region_idx" ON "users_regions" USING btree ("region_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE UNIQUE INDEX "service_clients_name_idx" ON "service_clients" USING btree ("name");
  CREATE INDEX "service_clients_updated_at_idx" ON "service_clients" USING btree ("updated_at");
  CREATE INDEX "service_clients_created_at_idx" ON "service_clients" USING btree ("created_at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_rels_service_clients_id_idx" ON "payload_preferences_rels" USING btree ("service_clients_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "teams" CASCADE;
  DROP TABLE "team_reports" CASCADE;
  DROP TABLE "staff_counts" CASCADE;
  DROP TABLE "trainings_sessions" CASCADE;
  DROP TABLE "trainings_trainers" CASCADE;
  DROP TABLE "trainings_participants" CASCADE;
  DROP TABLE "trainings" CASCADE;
  DROP TABLE "trainings_rels" CASCADE;
  DROP TABLE "trainers" CASCADE;
  DROP TABLE "networks" CASCADE;
  DROP TABLE "groups" CASCADE;
  DROP TABLE "meetings" CASCADE;
  DROP TABLE "element_statuses" CASCADE;
  DROP TABLE "agreements" CASCADE;
  DROP TABLE "commitments" CASCADE;
  DROP TABLE "targets" CASCADE;
  DROP TABLE "regions" CASCADE;
  DROP TABLE "users_regions" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "service_clients" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "notice" CASCADE;
  DROP TYPE "public"."enum_teams_service_type";
  DROP TYPE "public"."degree";
  DROP TYPE "public"."enum_staff_counts_role";
  DROP TYPE "public"."enum_trainings_participants_group";
  DROP TYPE "public"."enum_trainings_curriculum";
  DROP TYPE "public"."enum_trainings_status";
  DROP TYPE "public"."enum_trainers_profession";
  DROP TYPE "public"."enum_networks_kind";
  DROP TYPE "public"."enum_groups_kind";
  DROP TYPE "public"."enum_element_statuses_element";
  DROP TYPE "public"."enum_element_statuses_status";
  DROP TYPE "public"."enum_commitments_by";
  DROP TYPE "public"."enum_users_regions_role";
  DROP TYPE "public"."enum_users_language";
  DROP TYPE "public"."enum_users_national_role";`)
}
