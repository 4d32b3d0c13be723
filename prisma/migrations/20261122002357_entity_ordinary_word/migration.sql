-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Entity" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "nameAr" TEXT,
    "nameEn" TEXT,
    "ordinal" INTEGER,
    "echelon" TEXT,
    "service" TEXT,
    "sideId" TEXT,
    "gazetteerKey" TEXT,
    "ordinaryWord" BOOLEAN NOT NULL DEFAULT false,
    "notes" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Entity_sideId_fkey" FOREIGN KEY ("sideId") REFERENCES "Side" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Entity" ("createdAt", "echelon", "gazetteerKey", "id", "kind", "nameAr", "nameEn", "notes", "ordinal", "service", "sideId", "version") SELECT "createdAt", "echelon", "gazetteerKey", "id", "kind", "nameAr", "nameEn", "notes", "ordinal", "service", "sideId", "version" FROM "Entity";
DROP TABLE "Entity";
ALTER TABLE "new_Entity" RENAME TO "Entity";
CREATE UNIQUE INDEX "Entity_gazetteerKey_key" ON "Entity"("gazetteerKey");
CREATE INDEX "Entity_kind_idx" ON "Entity"("kind");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
