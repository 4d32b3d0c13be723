-- CreateIndex
CREATE INDEX "Source_archivedAt_createdAt_idx" ON "Source"("archivedAt", "createdAt");

-- CreateIndex
CREATE INDEX "Source_archivedAt_kind_createdAt_idx" ON "Source"("archivedAt", "kind", "createdAt");

-- CreateIndex
CREATE INDEX "Source_archivedAt_language_createdAt_idx" ON "Source"("archivedAt", "language", "createdAt");

-- CreateIndex
CREATE INDEX "Source_archivedAt_publishedEarliest_idx" ON "Source"("archivedAt", "publishedEarliest");
