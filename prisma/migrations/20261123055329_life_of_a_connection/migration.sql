-- DropIndex
DROP INDEX "connections_instance_id_idx";

-- AlterTable
ALTER TABLE "connections" ADD COLUMN     "account_read_at" TIMESTAMPTZ(3),
ADD COLUMN     "next_check_at" TIMESTAMPTZ(3),
ADD COLUMN     "next_reminder_at" TIMESTAMPTZ(3),
ADD COLUMN     "next_rotation_at" TIMESTAMPTZ(3),
ADD COLUMN     "reminders_from" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "reminders_paused_at" TIMESTAMPTZ(3),
ADD COLUMN     "rotate_automatically" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "token_created_at" TIMESTAMPTZ(3),
ADD COLUMN     "unknown_since" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "instances" ADD COLUMN     "origin" TEXT;
UPDATE "instances" SET "origin" = substring("base_url" from '^https?://[^/]+');
ALTER TABLE "instances" ALTER COLUMN "origin" SET NOT NULL;

-- AlterTable
ALTER TABLE "users" ADD COLUMN     "calendar_version" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "reminder_days" SMALLINT[] DEFAULT ARRAY[30, 14, 7, 3, 1, 0]::SMALLINT[],
ADD COLUMN     "reminder_digest" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "reminder_mail" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "theme" TEXT,
ADD COLUMN     "time_zone" TEXT;

-- CreateTable
CREATE TABLE "gitlab_hosts" (
    "origin" TEXT NOT NULL,
    "next_sweep_at" TIMESTAMPTZ(3),
    "slow_until" TIMESTAMPTZ(3),
    "failures" INTEGER NOT NULL DEFAULT 0,
    "down_code" TEXT,
    "down_since" TIMESTAMPTZ(3),
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "gitlab_hosts_pkey" PRIMARY KEY ("origin")
);

-- CreateTable
CREATE TABLE "rotation_intents" (
    "connection_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "old_token_id" BIGINT,
    "fingerprint" TEXT NOT NULL,
    "expires_on" DATE NOT NULL,
    "deployment_id" UUID NOT NULL,
    "holder" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "recover_at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" UUID,

    CONSTRAINT "rotation_intents_pkey" PRIMARY KEY ("connection_id")
);

-- CreateTable
CREATE TABLE "deployments" (
    "id" SMALLINT NOT NULL DEFAULT 1,
    "deployment_id" UUID NOT NULL,
    "claimed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "deployments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notices" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "connection_id" UUID,
    "kind" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "notices_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "gitlab_hosts_next_sweep_at_idx" ON "gitlab_hosts"("next_sweep_at");

-- CreateIndex
CREATE INDEX "rotation_intents_recover_at_idx" ON "rotation_intents"("recover_at");

-- CreateIndex
CREATE UNIQUE INDEX "notices_key_key" ON "notices"("key");

-- CreateIndex
CREATE INDEX "notices_user_id_read_at_idx" ON "notices"("user_id", "read_at");

-- CreateIndex
CREATE INDEX "notices_user_id_created_at_idx" ON "notices"("user_id", "created_at");

-- CreateIndex
CREATE INDEX "notices_connection_id_idx" ON "notices"("connection_id");

-- CreateIndex
CREATE INDEX "notices_created_at_idx" ON "notices"("created_at");

-- CreateIndex
CREATE INDEX "connections_instance_id_next_check_at_idx" ON "connections"("instance_id", "next_check_at");

-- CreateIndex
CREATE INDEX "connections_next_reminder_at_idx" ON "connections"("next_reminder_at");

-- CreateIndex
CREATE INDEX "connections_next_rotation_at_idx" ON "connections"("next_rotation_at");

-- CreateIndex
CREATE INDEX "connections_token_fingerprint_idx" ON "connections"("token_fingerprint");

-- CreateIndex
CREATE INDEX "instances_origin_idx" ON "instances"("origin");

-- AddForeignKey
ALTER TABLE "rotation_intents" ADD CONSTRAINT "rotation_intents_connection_id_fkey" FOREIGN KEY ("connection_id") REFERENCES "connections"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notices" ADD CONSTRAINT "notices_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notices" ADD CONSTRAINT "notices_connection_id_fkey" FOREIGN KEY ("connection_id") REFERENCES "connections"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was linked before is looked after from now on: the first checks are spread over a day, and reminders whose day was before are not sent.
INSERT INTO "gitlab_hosts" ("origin", "next_sweep_at") SELECT DISTINCT "origin", now() FROM "instances";
UPDATE "connections" SET "next_check_at" = now() + random() * interval '24 hours' WHERE "disconnected_at" IS NULL;
UPDATE "connections" SET "next_reminder_at" = now() WHERE "disconnected_at" IS NULL;
