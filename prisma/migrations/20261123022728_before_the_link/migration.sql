-- AlterTable
ALTER TABLE "users" ADD COLUMN     "language" TEXT;

-- CreateTable
CREATE TABLE "connect_drafts" (
    "user_id" UUID NOT NULL,
    "address" TEXT NOT NULL DEFAULT '',
    "step" SMALLINT NOT NULL DEFAULT 1,
    "era" TEXT,
    "navigation" TEXT,
    "token_kind" TEXT,
    "base_url" TEXT,
    "version" TEXT,
    "label" TEXT NOT NULL DEFAULT '',
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "connect_drafts_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "instance_watches" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "base_url" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "found_at" TIMESTAMPTZ(3),
    "told_at" TIMESTAMPTZ(3),
    "dismissed_at" TIMESTAMPTZ(3),

    CONSTRAINT "instance_watches_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "watched_instances" (
    "base_url" TEXT NOT NULL,
    "next_look_at" TIMESTAMPTZ(3) NOT NULL,
    "looks" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "watched_instances_pkey" PRIMARY KEY ("base_url")
);

-- CreateTable
CREATE TABLE "mails" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "user_id" UUID,
    "to" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "next_try_at" TIMESTAMPTZ(3),
    "tries" INTEGER NOT NULL DEFAULT 0,
    "sent_at" TIMESTAMPTZ(3),
    "failed_at" TIMESTAMPTZ(3),
    "last_error" TEXT,

    CONSTRAINT "mails_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "connect_drafts_updated_at_idx" ON "connect_drafts"("updated_at");

-- CreateIndex
CREATE INDEX "instance_watches_base_url_idx" ON "instance_watches"("base_url");

-- CreateIndex
CREATE INDEX "instance_watches_ends_at_idx" ON "instance_watches"("ends_at");

-- CreateIndex
CREATE UNIQUE INDEX "instance_watches_user_id_base_url_key" ON "instance_watches"("user_id", "base_url");

-- CreateIndex
CREATE INDEX "watched_instances_next_look_at_idx" ON "watched_instances"("next_look_at");

-- CreateIndex
CREATE UNIQUE INDEX "mails_key_key" ON "mails"("key");

-- CreateIndex
CREATE INDEX "mails_next_try_at_idx" ON "mails"("next_try_at");

-- CreateIndex
CREATE INDEX "mails_user_id_idx" ON "mails"("user_id");

-- CreateIndex
CREATE INDEX "mails_created_at_idx" ON "mails"("created_at");

-- AddForeignKey
ALTER TABLE "connect_drafts" ADD CONSTRAINT "connect_drafts_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "instance_watches" ADD CONSTRAINT "instance_watches_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mails" ADD CONSTRAINT "mails_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
