-- AlterTable
ALTER TABLE "User" ADD COLUMN "shortcuts" JSONB;

-- CreateIndex
CREATE INDEX "Suggestion_statementId_idx" ON "Suggestion"("statementId");
