-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Snapshot" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sourceId" TEXT NOT NULL,
    "rawSha256" TEXT NOT NULL,
    "rawBytes" INTEGER NOT NULL,
    "mediaType" TEXT NOT NULL,
    "encoding" TEXT NOT NULL,
    "fileName" TEXT,
    "text" TEXT,
    "textSha256" TEXT NOT NULL,
    "textLength" INTEGER NOT NULL,
    "extractor" TEXT NOT NULL,
    "extractorVersion" TEXT NOT NULL,
    "capturedAt" DATETIME NOT NULL,
    "capturedById" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'active',
    "tombstone" TEXT,
    "readingState" TEXT NOT NULL DEFAULT 'pending',
    "valuesState" TEXT NOT NULL DEFAULT 'pending',
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Snapshot_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Snapshot" ("capturedAt", "capturedById", "encoding", "extractor", "extractorVersion", "fileName", "id", "mediaType", "rawBytes", "rawSha256", "readingState", "sourceId", "state", "text", "textLength", "textSha256", "tombstone", "version") SELECT "capturedAt", "capturedById", "encoding", "extractor", "extractorVersion", "fileName", "id", "mediaType", "rawBytes", "rawSha256", "readingState", "sourceId", "state", "text", "textLength", "textSha256", "tombstone", "version" FROM "Snapshot";
DROP TABLE "Snapshot";
ALTER TABLE "new_Snapshot" RENAME TO "Snapshot";
CREATE INDEX "Snapshot_rawSha256_idx" ON "Snapshot"("rawSha256");
CREATE INDEX "Snapshot_textSha256_idx" ON "Snapshot"("textSha256");
CREATE INDEX "Snapshot_sourceId_capturedAt_idx" ON "Snapshot"("sourceId", "capturedAt");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
