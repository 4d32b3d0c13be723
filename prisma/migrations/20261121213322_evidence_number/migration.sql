-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Evidence" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "claimId" TEXT NOT NULL,
    "statementId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "claimVersion" INTEGER NOT NULL,
    "relation" TEXT NOT NULL,
    "proposed" TEXT NOT NULL,
    "reason" JSONB NOT NULL,
    "decided" TEXT,
    "decidedOn" TEXT,
    "heldById" TEXT,
    "overrideReason" TEXT NOT NULL DEFAULT '',
    "decidedById" TEXT,
    "decidedAt" DATETIME,
    "removedAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Evidence_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Evidence_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
-- Evidence there is already is numbered in the order in which it came.
INSERT INTO "new_Evidence" ("claimId", "claimVersion", "createdAt", "decided", "decidedAt", "decidedById", "decidedOn", "heldById", "id", "overrideReason", "proposed", "reason", "relation", "removedAt", "statementId", "version", "number") SELECT "claimId", "claimVersion", "createdAt", "decided", "decidedAt", "decidedById", "decidedOn", "heldById", "id", "overrideReason", "proposed", "reason", "relation", "removedAt", "statementId", "version", ROW_NUMBER() OVER (PARTITION BY "claimId" ORDER BY "createdAt", "id") FROM "Evidence";
DROP TABLE "Evidence";
ALTER TABLE "new_Evidence" RENAME TO "Evidence";
CREATE INDEX "Evidence_statementId_idx" ON "Evidence"("statementId");
CREATE UNIQUE INDEX "Evidence_claimId_statementId_key" ON "Evidence"("claimId", "statementId");
CREATE UNIQUE INDEX "Evidence_claimId_number_key" ON "Evidence"("claimId", "number");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
