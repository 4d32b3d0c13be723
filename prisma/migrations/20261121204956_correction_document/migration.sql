-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Correction" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "verdictId" TEXT NOT NULL,
    "fromRevisionId" TEXT,
    "toRevisionId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "noteAr" TEXT NOT NULL DEFAULT '',
    "noteEn" TEXT NOT NULL DEFAULT '',
    "changesRating" BOOLEAN NOT NULL DEFAULT false,
    "documentHash" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Correction_verdictId_fkey" FOREIGN KEY ("verdictId") REFERENCES "Verdict" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Correction_fromRevisionId_fkey" FOREIGN KEY ("fromRevisionId") REFERENCES "Revision" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Correction_toRevisionId_fkey" FOREIGN KEY ("toRevisionId") REFERENCES "Revision" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Correction" ("createdAt", "createdById", "fromRevisionId", "id", "kind", "noteAr", "noteEn", "toRevisionId", "verdictId") SELECT "createdAt", "createdById", "fromRevisionId", "id", "kind", "noteAr", "noteEn", "toRevisionId", "verdictId" FROM "Correction";
DROP TABLE "Correction";
ALTER TABLE "new_Correction" RENAME TO "Correction";
CREATE INDEX "Correction_verdictId_createdAt_idx" ON "Correction"("verdictId", "createdAt");
CREATE INDEX "Correction_fromRevisionId_idx" ON "Correction"("fromRevisionId");
CREATE INDEX "Correction_toRevisionId_idx" ON "Correction"("toRevisionId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
