-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_RecordEntry" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL,
    "documentHash" TEXT NOT NULL,
    "previousEntryHash" TEXT,
    "entryHash" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    CONSTRAINT "RecordEntry_documentHash_fkey" FOREIGN KEY ("documentHash") REFERENCES "RecordDocument" ("hash") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_RecordEntry" ("at", "documentHash", "entryHash", "kind", "previousEntryHash", "seq") SELECT "at", "documentHash", "entryHash", "kind", "previousEntryHash", "seq" FROM "RecordEntry";
DROP TABLE "RecordEntry";
ALTER TABLE "new_RecordEntry" RENAME TO "RecordEntry";
CREATE UNIQUE INDEX "RecordEntry_entryHash_key" ON "RecordEntry"("entryHash");
CREATE INDEX "RecordEntry_documentHash_idx" ON "RecordEntry"("documentHash");
CREATE TABLE "new_Revision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "verdictId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "ratingKey" TEXT,
    "publishAt" DATETIME,
    "submittedAt" DATETIME,
    "submittedById" TEXT,
    "approvedAt" DATETIME,
    "approvedById" TEXT,
    "publishedAt" DATETIME,
    "documentHash" TEXT,
    "approvedContent" BLOB,
    "correctionKind" TEXT,
    "correctionNoteAr" TEXT NOT NULL DEFAULT '',
    "correctionNoteEn" TEXT NOT NULL DEFAULT '',
    "reviewNote" TEXT NOT NULL DEFAULT '',
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Revision_verdictId_fkey" FOREIGN KEY ("verdictId") REFERENCES "Verdict" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Revision_ratingKey_fkey" FOREIGN KEY ("ratingKey") REFERENCES "Rating" ("key") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Revision" ("approvedAt", "approvedById", "createdAt", "createdById", "documentHash", "id", "number", "publishAt", "publishedAt", "ratingKey", "reviewNote", "state", "submittedAt", "submittedById", "updatedAt", "verdictId", "version") SELECT "approvedAt", "approvedById", "createdAt", "createdById", "documentHash", "id", "number", "publishAt", "publishedAt", "ratingKey", "reviewNote", "state", "submittedAt", "submittedById", "updatedAt", "verdictId", "version" FROM "Revision";
DROP TABLE "Revision";
ALTER TABLE "new_Revision" RENAME TO "Revision";
CREATE INDEX "Revision_state_updatedAt_idx" ON "Revision"("state", "updatedAt");
CREATE INDEX "Revision_publishAt_idx" ON "Revision"("publishAt");
CREATE UNIQUE INDEX "Revision_verdictId_number_key" ON "Revision"("verdictId", "number");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
