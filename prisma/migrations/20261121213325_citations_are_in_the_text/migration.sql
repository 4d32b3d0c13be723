-- DropTable
PRAGMA foreign_keys=off;
DROP TABLE "RevisionCitation";
PRAGMA foreign_keys=on;
