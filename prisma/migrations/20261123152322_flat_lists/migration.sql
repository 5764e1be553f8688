-- Between two days the log is read in the order of time.
DROP INDEX "audit_events_at_idx";
CREATE INDEX "audit_events_at_id_idx" ON "audit_events" ("at", "id");

-- The few that are switched off, found among many.
CREATE INDEX "users_disabled_idx" ON "users" ("id") WHERE "disabled_at" IS NOT NULL;
CREATE INDEX "connections_disabled_idx" ON "connections" ("id")
  WHERE "problem" = 'policy.disabled' AND "disabled_at" IS NOT NULL AND "disconnected_at" IS NULL;
