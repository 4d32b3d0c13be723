-- AlterTable
ALTER TABLE "Evidence" ADD COLUMN "decidedOn" TEXT;
ALTER TABLE "Evidence" ADD COLUMN "heldById" TEXT;
