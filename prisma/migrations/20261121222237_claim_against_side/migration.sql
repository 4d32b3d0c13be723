-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Claim" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "incidentId" TEXT NOT NULL,
    "wordingAr" TEXT NOT NULL DEFAULT '',
    "wordingEn" TEXT NOT NULL DEFAULT '',
    "statedById" TEXT,
    "statedByAr" TEXT NOT NULL DEFAULT '',
    "statedByEn" TEXT NOT NULL DEFAULT '',
    "againstSideId" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "currentVersion" INTEGER NOT NULL DEFAULT 1,
    "evidenceCount" INTEGER NOT NULL DEFAULT 0,
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    "archivedAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Claim_incidentId_fkey" FOREIGN KEY ("incidentId") REFERENCES "Incident" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Claim_statedById_fkey" FOREIGN KEY ("statedById") REFERENCES "Entity" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Claim_againstSideId_fkey" FOREIGN KEY ("againstSideId") REFERENCES "Side" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Claim" ("archivedAt", "createdAt", "createdById", "currentVersion", "evidenceCount", "id", "incidentId", "position", "statedByAr", "statedByEn", "statedById", "updatedAt", "version", "wordingAr", "wordingEn") SELECT "archivedAt", "createdAt", "createdById", "currentVersion", "evidenceCount", "id", "incidentId", "position", "statedByAr", "statedByEn", "statedById", "updatedAt", "version", "wordingAr", "wordingEn" FROM "Claim";
DROP TABLE "Claim";
ALTER TABLE "new_Claim" RENAME TO "Claim";
CREATE INDEX "Claim_incidentId_position_idx" ON "Claim"("incidentId", "position");
CREATE INDEX "Claim_archivedAt_createdAt_idx" ON "Claim"("archivedAt", "createdAt");
CREATE INDEX "Claim_statedById_idx" ON "Claim"("statedById");
CREATE INDEX "Claim_againstSideId_idx" ON "Claim"("againstSideId");
CREATE INDEX "Claim_createdAt_idx" ON "Claim"("createdAt");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
