-- Which key sealed a token: counted at start and while re-keying.
ALTER TABLE "connections" ADD COLUMN IF NOT EXISTS "sealed_under" TEXT;
CREATE INDEX IF NOT EXISTS "connections_sealed_under_idx" ON "connections"("sealed_under");
