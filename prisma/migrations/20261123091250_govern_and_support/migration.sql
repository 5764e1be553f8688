-- DropIndex
DROP INDEX "audit_events_actor_id_idx";

-- DropIndex
DROP INDEX "audit_events_subject_type_subject_id_idx";

-- AlterTable
ALTER TABLE "attempts" ADD COLUMN     "actor_id" UUID,
ADD COLUMN     "compared_with" TEXT,
ADD COLUMN     "reason" TEXT,
ADD COLUMN     "traces" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "connections" ADD COLUMN     "disabled_at" TIMESTAMPTZ(3),
ADD COLUMN     "disabled_reason" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "search" tsvector;

-- AlterTable
ALTER TABLE "instances" ADD COLUMN     "access" TEXT NOT NULL DEFAULT 'default',
ADD COLUMN     "ca_pem" TEXT,
ADD COLUMN     "certificate" JSONB,
ADD COLUMN     "certificate_ends_at" TIMESTAMPTZ(3),
ADD COLUMN     "certificate_seen_at" TIMESTAMPTZ(3),
ADD COLUMN     "help_text" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "one_time_links" ADD COLUMN     "user_id" UUID;

-- AlterTable
ALTER TABLE "users" ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "search" tsvector,
ALTER COLUMN "reminder_days" SET DEFAULT ARRAY[30, 14, 7, 3, 1, 0]::SMALLINT[];

-- CreateTable
CREATE TABLE "reachability_periods" (
    "id" UUID NOT NULL,
    "origin" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),

    CONSTRAINT "reachability_periods_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "policies" (
    "id" SMALLINT NOT NULL DEFAULT 1,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "allowed_hosts" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "private_hosts" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "required_scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "forbidden_scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "max_lifetime_days" INTEGER,
    "expiry_required" BOOLEAN NOT NULL DEFAULT false,
    "sign_up" TEXT,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID,

    CONSTRAINT "policies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "banners" (
    "id" UUID NOT NULL,
    "instance_id" UUID,
    "base_url" TEXT NOT NULL,
    "code" TEXT,
    "since" TIMESTAMPTZ(3),
    "text" TEXT NOT NULL,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "banners_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "banner_dismissals" (
    "banner_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "banner_dismissals_pkey" PRIMARY KEY ("banner_id","user_id")
);

-- CreateTable
CREATE TABLE "saved_views" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "page" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_views_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "instance_tallies" (
    "instance_id" UUID NOT NULL,
    "healthy" INTEGER NOT NULL,
    "expires_soon" INTEGER NOT NULL,
    "needs_you" INTEGER NOT NULL,
    "unreachable" INTEGER NOT NULL,
    "disconnected" INTEGER NOT NULL,
    "counted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "instance_tallies_pkey" PRIMARY KEY ("instance_id")
);

-- CreateTable
CREATE TABLE "overview_counts" (
    "id" SMALLINT NOT NULL DEFAULT 1,
    "data" JSONB NOT NULL,
    "took_ms" INTEGER NOT NULL,
    "counted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "overview_counts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "repair_links" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "connection_id" UUID,
    "reference" TEXT,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "repair_links_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_seals" (
    "id" BIGSERIAL NOT NULL,
    "event_id" BIGINT NOT NULL,
    "rows" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,
    "mac" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "audit_seals_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "reachability_periods_origin_since_key" ON "reachability_periods"("origin", "since");

-- CreateIndex
CREATE INDEX "banners_ends_at_idx" ON "banners"("ends_at");

-- CreateIndex
CREATE INDEX "banners_base_url_idx" ON "banners"("base_url");

-- CreateIndex
CREATE INDEX "banner_dismissals_user_id_idx" ON "banner_dismissals"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "saved_views_user_id_page_name_key" ON "saved_views"("user_id", "page", "name");

-- CreateIndex
CREATE UNIQUE INDEX "repair_links_token_hash_key" ON "repair_links"("token_hash");

-- CreateIndex
CREATE INDEX "repair_links_user_id_idx" ON "repair_links"("user_id");

-- CreateIndex
CREATE INDEX "repair_links_expires_at_idx" ON "repair_links"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "audit_seals_event_id_key" ON "audit_seals"("event_id");

-- CreateIndex
CREATE INDEX "attempts_started_at_idx" ON "attempts"("started_at");

-- CreateIndex
CREATE INDEX "attempts_base_url_started_at_idx" ON "attempts"("base_url", "started_at");

-- CreateIndex
CREATE INDEX "attempts_traces_idx" ON "attempts" USING GIN ("traces");

-- CreateIndex
CREATE INDEX "audit_events_subject_type_subject_id_id_idx" ON "audit_events"("subject_type", "subject_id", "id");

-- CreateIndex
CREATE INDEX "audit_events_actor_id_id_idx" ON "audit_events"("actor_id", "id");

-- CreateIndex
CREATE INDEX "audit_events_verb_id_idx" ON "audit_events"("verb", "id");

-- CreateIndex
CREATE INDEX "audit_events_at_idx" ON "audit_events"("at");

-- CreateIndex
CREATE INDEX "connections_search_idx" ON "connections" USING GIN ("search");

-- CreateIndex
CREATE INDEX "connections_scopes_idx" ON "connections" USING GIN ("scopes");

-- CreateIndex
CREATE INDEX "connections_expires_on_id_idx" ON "connections"("expires_on", "id");

-- CreateIndex
CREATE INDEX "connections_verified_at_id_idx" ON "connections"("verified_at", "id");

-- CreateIndex
CREATE INDEX "connections_username_id_idx" ON "connections"("username", "id");

-- CreateIndex
CREATE INDEX "connections_label_id_idx" ON "connections"("label", "id");

-- CreateIndex
CREATE INDEX "connections_instance_id_id_idx" ON "connections"("instance_id", "id");

-- CreateIndex
CREATE INDEX "users_search_idx" ON "users" USING GIN ("search");

-- CreateIndex
CREATE INDEX "users_name_id_idx" ON "users"("name", "id");

-- CreateIndex
CREATE INDEX "users_role_idx" ON "users"("role");

-- AddForeignKey
ALTER TABLE "banners" ADD CONSTRAINT "banners_instance_id_fkey" FOREIGN KEY ("instance_id") REFERENCES "instances"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "banner_dismissals" ADD CONSTRAINT "banner_dismissals_banner_id_fkey" FOREIGN KEY ("banner_id") REFERENCES "banners"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "banner_dismissals" ADD CONSTRAINT "banner_dismissals_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "instance_tallies" ADD CONSTRAINT "instance_tallies_instance_id_fkey" FOREIGN KEY ("instance_id") REFERENCES "instances"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "repair_links" ADD CONSTRAINT "repair_links_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "repair_links" ADD CONSTRAINT "repair_links_connection_id_fkey" FOREIGN KEY ("connection_id") REFERENCES "connections"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The words of what people search by: in small letters, split where neither letter nor digit stands. A search finds beginnings of words, all of them
-- ("ada gitlab.acme"), through an index that every PostgreSQL has. Each piece is cut so that no word is longer than an index takes.
CREATE FUNCTION search_words(VARIADIC pieces text[]) RETURNS tsvector IMMUTABLE PARALLEL SAFE LANGUAGE sql AS $$
  SELECT array_to_tsvector(coalesce(array_agg(DISTINCT word) FILTER (WHERE word <> ''), '{}'))
  FROM unnest(pieces) AS piece, regexp_split_to_table(lower(left(piece, 500)), '[^[:alnum:]]+') AS word
$$;

CREATE FUNCTION set_user_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.search := search_words(NEW.email, NEW.name);
  RETURN NEW;
END
$$;
CREATE TRIGGER users_search BEFORE INSERT OR UPDATE OF email, name ON "users"
  FOR EACH ROW EXECUTE FUNCTION set_user_search();

CREATE FUNCTION set_connection_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT search_words(NEW.label, NEW.username, NEW.display_name, NEW.token_name, u.email, u.name, split_part(i.base_url, '://', 2))
    INTO NEW.search FROM "users" u, "instances" i WHERE u.id = NEW.user_id AND i.id = NEW.instance_id;
  RETURN NEW;
END
$$;
CREATE TRIGGER connections_search
  BEFORE INSERT OR UPDATE OF label, username, display_name, token_name, user_id, instance_id ON "connections"
  FOR EACH ROW EXECUTE FUNCTION set_connection_search();

-- An owner's new name or address reaches the connections: an update of a column to itself makes the trigger above look again.
CREATE FUNCTION renew_search_of_connections() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "connections" SET label = label WHERE user_id = NEW.id;
  RETURN NULL;
END
$$;
CREATE TRIGGER users_search_of_connections AFTER UPDATE OF email, name ON "users"
  FOR EACH ROW WHEN (OLD.email <> NEW.email OR OLD.name <> NEW.name)
  EXECUTE FUNCTION renew_search_of_connections();

UPDATE "users" SET search = search_words(email, name);
UPDATE "connections" SET label = label;

-- The few that are in trouble, found among many.
CREATE INDEX "connections_problem_idx" ON "connections" ("problem", "id") WHERE "problem" IS NOT NULL;
CREATE INDEX "connections_unreachable_idx" ON "connections" ("unreachable", "id") WHERE "unreachable" IS NOT NULL;
CREATE INDEX "connections_disconnected_idx" ON "connections" ("id") WHERE "disconnected_at" IS NOT NULL;

-- Seals are as final as the events.
CREATE TRIGGER audit_seals_append_only
  BEFORE UPDATE OR DELETE ON "audit_seals"
  FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();
CREATE TRIGGER audit_seals_no_truncate
  BEFORE TRUNCATE ON "audit_seals"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();
