-- AlterTable
ALTER TABLE "Statement" ADD COLUMN "valueEnd" INTEGER;
ALTER TABLE "Statement" ADD COLUMN "valueStart" INTEGER;
