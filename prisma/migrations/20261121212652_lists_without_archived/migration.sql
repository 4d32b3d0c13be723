-- CreateIndex
CREATE INDEX "Claim_archivedAt_createdAt_idx" ON "Claim"("archivedAt", "createdAt");

-- CreateIndex
CREATE INDEX "Incident_archivedAt_createdAt_idx" ON "Incident"("archivedAt", "createdAt");
