-- AlterTable
ALTER TABLE "connect_drafts" DROP COLUMN "label";
