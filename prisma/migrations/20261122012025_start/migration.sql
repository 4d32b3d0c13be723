-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" TEXT NOT NULL DEFAULT 'fact_checker',
    "banned" BOOLEAN NOT NULL DEFAULT false,
    "banReason" TEXT,
    "banExpires" DATETIME,
    "locale" TEXT NOT NULL DEFAULT 'ar',
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "shortcuts" JSONB,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "token" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "impersonatedBy" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" DATETIME,
    "refreshTokenExpiresAt" DATETIME,
    "scope" TEXT,
    "password" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "lastRequest" BIGINT NOT NULL
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "tokenHash" TEXT NOT NULL,
    "email" TEXT,
    "role" TEXT NOT NULL,
    "createdById" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME,
    "usedById" TEXT,
    "revokedAt" DATETIME
);

-- CreateTable
CREATE TABLE "OwnerGroup" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "nameAr" TEXT,
    "nameEn" TEXT,
    "notes" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "Side" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "nameAr" TEXT,
    "nameEn" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "Outlet" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "nameAr" TEXT,
    "nameEn" TEXT,
    "kind" TEXT NOT NULL DEFAULT 'unknown',
    "homepage" TEXT,
    "ownerGroupId" TEXT,
    "sideId" TEXT,
    "entityId" TEXT,
    "disclosureAr" TEXT NOT NULL DEFAULT '',
    "disclosureEn" TEXT NOT NULL DEFAULT '',
    "folded" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Outlet_ownerGroupId_fkey" FOREIGN KEY ("ownerGroupId") REFERENCES "OwnerGroup" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Outlet_sideId_fkey" FOREIGN KEY ("sideId") REFERENCES "Side" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Outlet_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Source" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "outletId" TEXT,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "author" TEXT,
    "language" TEXT NOT NULL,
    "publishedEdtf" TEXT,
    "publishedEarliest" TEXT,
    "publishedLatest" TEXT,
    "publishedTime" TEXT,
    "confidential" BOOLEAN NOT NULL DEFAULT false,
    "agreedWordingAr" TEXT NOT NULL DEFAULT '',
    "agreedWordingEn" TEXT NOT NULL DEFAULT '',
    "notes" TEXT NOT NULL DEFAULT '',
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    "archivedAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Source_outletId_fkey" FOREIGN KEY ("outletId") REFERENCES "Outlet" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Snapshot" (
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

-- CreateTable
CREATE TABLE "Segment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "snapshotId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "setBy" TEXT NOT NULL DEFAULT 'rule',
    "setById" TEXT,
    CONSTRAINT "Segment_snapshotId_fkey" FOREIGN KEY ("snapshotId") REFERENCES "Snapshot" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Excerpt" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "snapshotId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removedAt" DATETIME,
    CONSTRAINT "Excerpt_snapshotId_fkey" FOREIGN KEY ("snapshotId") REFERENCES "Snapshot" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Suggestion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "snapshotId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "proposal" JSONB NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "statementId" TEXT,
    "fingerprint" TEXT NOT NULL,
    "decidedById" TEXT,
    "decidedAt" DATETIME,
    CONSTRAINT "Suggestion_snapshotId_fkey" FOREIGN KEY ("snapshotId") REFERENCES "Snapshot" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Entity" (
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

-- CreateTable
CREATE TABLE "Alias" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "entityId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "language" TEXT,
    CONSTRAINT "Alias_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EntityParent" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "childId" TEXT NOT NULL,
    "parentId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "validFrom" TEXT,
    "validTo" TEXT,
    CONSTRAINT "EntityParent_childId_fkey" FOREIGN KEY ("childId") REFERENCES "Entity" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EntityParent_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Entity" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Origin" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "labelAr" TEXT,
    "labelEn" TEXT,
    "kind" TEXT NOT NULL DEFAULT 'agent',
    "entityId" TEXT,
    "ownerGroupId" TEXT,
    "sideId" TEXT,
    "reviewedAt" DATETIME,
    "reviewedById" TEXT,
    "mergedIntoId" TEXT,
    "reason" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Origin_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Origin_ownerGroupId_fkey" FOREIGN KEY ("ownerGroupId") REFERENCES "OwnerGroup" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Origin_sideId_fkey" FOREIGN KEY ("sideId") REFERENCES "Side" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Origin_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Origin" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Communique" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "originId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "issuedEdtf" TEXT,
    CONSTRAINT "Communique_originId_fkey" FOREIGN KEY ("originId") REFERENCES "Origin" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Incident" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "titleAr" TEXT NOT NULL DEFAULT '',
    "titleEn" TEXT NOT NULL DEFAULT '',
    "summaryAr" TEXT NOT NULL DEFAULT '',
    "summaryEn" TEXT NOT NULL DEFAULT '',
    "placeId" TEXT,
    "placeText" TEXT NOT NULL DEFAULT '',
    "eventEdtf" TEXT,
    "eventEarliest" TEXT,
    "eventLatest" TEXT,
    "eventText" TEXT NOT NULL DEFAULT '',
    "night" BOOLEAN NOT NULL DEFAULT false,
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    "archivedAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Incident_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Entity" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "IncidentSource" (
    "incidentId" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "addedById" TEXT NOT NULL,
    "addedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("incidentId", "sourceId"),
    CONSTRAINT "IncidentSource_incidentId_fkey" FOREIGN KEY ("incidentId") REFERENCES "Incident" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "IncidentSource_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Statement" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "excerptId" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "incidentId" TEXT,
    "kind" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "attribute" TEXT,
    "low" REAL,
    "high" REAL,
    "valueStart" INTEGER,
    "valueEnd" INTEGER,
    "scope" TEXT NOT NULL DEFAULT 'incident',
    "periodEdtf" TEXT,
    "periodEarliest" TEXT,
    "periodLatest" TEXT,
    "assertion" TEXT NOT NULL DEFAULT 'asserted',
    "eventEdtf" TEXT,
    "eventEarliest" TEXT,
    "eventLatest" TEXT,
    "eventBasis" TEXT NOT NULL DEFAULT 'none',
    "eventText" TEXT NOT NULL DEFAULT '',
    "asOfEdtf" TEXT,
    "asOfEarliest" TEXT,
    "asOfLatest" TEXT,
    "asOfTime" TEXT,
    "saidEdtf" TEXT,
    "placeId" TEXT,
    "placeText" TEXT NOT NULL DEFAULT '',
    "standing" TEXT NOT NULL DEFAULT 'current',
    "supersededById" TEXT,
    "partOfId" TEXT,
    "originId" TEXT,
    "communiqueId" TEXT,
    "reviewedAt" DATETIME,
    "reviewedById" TEXT,
    "removedAt" DATETIME,
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Statement_excerptId_fkey" FOREIGN KEY ("excerptId") REFERENCES "Excerpt" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Statement_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Statement_incidentId_fkey" FOREIGN KEY ("incidentId") REFERENCES "Incident" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Statement_supersededById_fkey" FOREIGN KEY ("supersededById") REFERENCES "Statement" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Statement_partOfId_fkey" FOREIGN KEY ("partOfId") REFERENCES "Statement" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Statement_originId_fkey" FOREIGN KEY ("originId") REFERENCES "Origin" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Statement_communiqueId_fkey" FOREIGN KEY ("communiqueId") REFERENCES "Communique" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AttributionLink" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "statementId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "entityId" TEXT,
    CONSTRAINT "AttributionLink_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AttributionLink_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Claim" (
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

-- CreateTable
CREATE TABLE "ClaimVersion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "claimId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "attribute" TEXT,
    "low" REAL,
    "high" REAL,
    "scope" TEXT NOT NULL DEFAULT 'incident',
    "periodEdtf" TEXT,
    "periodEarliest" TEXT,
    "periodLatest" TEXT,
    "assertion" TEXT NOT NULL DEFAULT 'asserted',
    "eventEdtf" TEXT,
    "eventEarliest" TEXT,
    "eventLatest" TEXT,
    "asOfEdtf" TEXT,
    "statedEdtf" TEXT,
    "statedEarliest" TEXT,
    "placeId" TEXT,
    "placeText" TEXT NOT NULL DEFAULT '',
    "statementId" TEXT,
    "reason" TEXT NOT NULL DEFAULT '',
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "ClaimVersion_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ClaimVersion_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Evidence" (
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

-- CreateTable
CREATE TABLE "Passage" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "snapshotAId" TEXT NOT NULL,
    "snapshotBId" TEXT NOT NULL,
    "aStart" INTEGER NOT NULL,
    "aEnd" INTEGER NOT NULL,
    "bStart" INTEGER NOT NULL,
    "bEnd" INTEGER NOT NULL,
    "words" INTEGER NOT NULL,
    "containment" REAL NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Passage_snapshotAId_fkey" FOREIGN KEY ("snapshotAId") REFERENCES "Snapshot" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Passage_snapshotBId_fkey" FOREIGN KEY ("snapshotBId") REFERENCES "Snapshot" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Alert" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "statementAId" TEXT,
    "statementBId" TEXT,
    "details" JSONB NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "decidedById" TEXT,
    "decidedAt" DATETIME,
    "reason" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "fingerprint" TEXT NOT NULL,
    CONSTRAINT "Alert_statementAId_fkey" FOREIGN KEY ("statementAId") REFERENCES "Statement" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Alert_statementBId_fkey" FOREIGN KEY ("statementBId") REFERENCES "Statement" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AlertSource" (
    "alertId" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,

    PRIMARY KEY ("alertId", "sourceId"),
    CONSTRAINT "AlertSource_alertId_fkey" FOREIGN KEY ("alertId") REFERENCES "Alert" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AlertSource_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AlertClaim" (
    "alertId" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,

    PRIMARY KEY ("alertId", "claimId"),
    CONSTRAINT "AlertClaim_alertId_fkey" FOREIGN KEY ("alertId") REFERENCES "Alert" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AlertClaim_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Rating" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "labelAr" TEXT NOT NULL,
    "labelEn" TEXT NOT NULL,
    "descriptionAr" TEXT NOT NULL DEFAULT '',
    "descriptionEn" TEXT NOT NULL DEFAULT '',
    "ratingValue" INTEGER,
    "tone" TEXT NOT NULL,
    "retiredAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "Verdict" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "claimId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "primaryLanguage" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'none',
    "currentRevisionId" TEXT,
    "underReviewNote" TEXT NOT NULL DEFAULT '',
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Verdict_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Verdict_currentRevisionId_fkey" FOREIGN KEY ("currentRevisionId") REFERENCES "Revision" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Revision" (
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

-- CreateTable
CREATE TABLE "RevisionText" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "revisionId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "summary" TEXT NOT NULL DEFAULT '',
    "reasoning" TEXT NOT NULL DEFAULT '',
    "unknown" TEXT NOT NULL DEFAULT '',
    "approvedHash" TEXT,
    "approvedAt" DATETIME,
    "approvedById" TEXT,
    "updatedAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "RevisionText_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReviewComment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "revisionId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "ReviewComment_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Correction" (
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

-- CreateTable
CREATE TABLE "RecordEntry" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL,
    "documentHash" TEXT NOT NULL,
    "previousEntryHash" TEXT,
    "entryHash" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    CONSTRAINT "RecordEntry_documentHash_fkey" FOREIGN KEY ("documentHash") REFERENCES "RecordDocument" ("hash") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RecordDocument" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "objectId" TEXT NOT NULL,
    "bytes" BLOB,
    "withheldAt" DATETIME,
    "tombstone" JSONB
);

-- CreateTable
CREATE TABLE "RecordHead" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "entryHash" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "keyId" TEXT NOT NULL,
    "signature" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Job" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "dedupeKey" TEXT,
    "runAt" DATETIME NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lockedAt" DATETIME,
    "lockedBy" TEXT,
    "doneAt" DATETIME,
    "failedAt" DATETIME,
    "lastError" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" TEXT,
    "actorName" TEXT NOT NULL,
    "actorKind" TEXT NOT NULL DEFAULT 'user',
    "command" TEXT NOT NULL,
    "objectKind" TEXT NOT NULL,
    "objectId" TEXT NOT NULL,
    "verdictId" TEXT,
    "incidentId" TEXT,
    "authorship" BOOLEAN NOT NULL DEFAULT false,
    "details" JSONB NOT NULL,
    "requestId" TEXT,
    CONSTRAINT "AuditEvent_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DoneRequest" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "command" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "result" JSONB NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "SearchDocument" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL,
    "objectId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "titleFolded" TEXT NOT NULL,
    "bodyFolded" TEXT NOT NULL,
    "public" BOOLEAN NOT NULL DEFAULT false,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" JSONB NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "WriteTurn" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "turn" INTEGER NOT NULL DEFAULT 0
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "User_role_idx" ON "User"("role");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "RateLimit_key_key" ON "RateLimit"("key");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_createdAt_idx" ON "Invitation"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Outlet_slug_key" ON "Outlet"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Outlet_entityId_key" ON "Outlet"("entityId");

-- CreateIndex
CREATE INDEX "Outlet_folded_idx" ON "Outlet"("folded");

-- CreateIndex
CREATE INDEX "Outlet_ownerGroupId_idx" ON "Outlet"("ownerGroupId");

-- CreateIndex
CREATE INDEX "Outlet_sideId_idx" ON "Outlet"("sideId");

-- CreateIndex
CREATE INDEX "Source_outletId_createdAt_idx" ON "Source"("outletId", "createdAt");

-- CreateIndex
CREATE INDEX "Source_createdAt_idx" ON "Source"("createdAt");

-- CreateIndex
CREATE INDEX "Source_publishedEarliest_idx" ON "Source"("publishedEarliest");

-- CreateIndex
CREATE INDEX "Source_archivedAt_createdAt_idx" ON "Source"("archivedAt", "createdAt");

-- CreateIndex
CREATE INDEX "Source_archivedAt_kind_createdAt_idx" ON "Source"("archivedAt", "kind", "createdAt");

-- CreateIndex
CREATE INDEX "Source_archivedAt_language_createdAt_idx" ON "Source"("archivedAt", "language", "createdAt");

-- CreateIndex
CREATE INDEX "Source_archivedAt_publishedEarliest_idx" ON "Source"("archivedAt", "publishedEarliest");

-- CreateIndex
CREATE INDEX "Snapshot_rawSha256_idx" ON "Snapshot"("rawSha256");

-- CreateIndex
CREATE INDEX "Snapshot_textSha256_idx" ON "Snapshot"("textSha256");

-- CreateIndex
CREATE INDEX "Snapshot_sourceId_capturedAt_idx" ON "Snapshot"("sourceId", "capturedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Segment_snapshotId_start_key" ON "Segment"("snapshotId", "start");

-- CreateIndex
CREATE INDEX "Excerpt_snapshotId_start_idx" ON "Excerpt"("snapshotId", "start");

-- CreateIndex
CREATE INDEX "Suggestion_snapshotId_start_idx" ON "Suggestion"("snapshotId", "start");

-- CreateIndex
CREATE INDEX "Suggestion_fingerprint_idx" ON "Suggestion"("fingerprint");

-- CreateIndex
CREATE INDEX "Suggestion_statementId_idx" ON "Suggestion"("statementId");

-- CreateIndex
CREATE UNIQUE INDEX "Entity_gazetteerKey_key" ON "Entity"("gazetteerKey");

-- CreateIndex
CREATE INDEX "Entity_kind_idx" ON "Entity"("kind");

-- CreateIndex
CREATE INDEX "Alias_folded_idx" ON "Alias"("folded");

-- CreateIndex
CREATE UNIQUE INDEX "Alias_entityId_folded_key" ON "Alias"("entityId", "folded");

-- CreateIndex
CREATE INDEX "EntityParent_parentId_idx" ON "EntityParent"("parentId");

-- CreateIndex
CREATE UNIQUE INDEX "EntityParent_childId_parentId_kind_key" ON "EntityParent"("childId", "parentId", "kind");

-- CreateIndex
CREATE INDEX "Origin_entityId_idx" ON "Origin"("entityId");

-- CreateIndex
CREATE INDEX "Origin_mergedIntoId_idx" ON "Origin"("mergedIntoId");

-- CreateIndex
CREATE INDEX "Origin_ownerGroupId_idx" ON "Origin"("ownerGroupId");

-- CreateIndex
CREATE INDEX "Origin_sideId_idx" ON "Origin"("sideId");

-- CreateIndex
CREATE INDEX "Communique_originId_idx" ON "Communique"("originId");

-- CreateIndex
CREATE UNIQUE INDEX "Incident_slug_key" ON "Incident"("slug");

-- CreateIndex
CREATE INDEX "Incident_archivedAt_createdAt_idx" ON "Incident"("archivedAt", "createdAt");

-- CreateIndex
CREATE INDEX "Incident_createdAt_idx" ON "Incident"("createdAt");

-- CreateIndex
CREATE INDEX "Incident_eventEarliest_idx" ON "Incident"("eventEarliest");

-- CreateIndex
CREATE INDEX "Incident_placeId_idx" ON "Incident"("placeId");

-- CreateIndex
CREATE INDEX "IncidentSource_sourceId_idx" ON "IncidentSource"("sourceId");

-- CreateIndex
CREATE INDEX "Statement_excerptId_idx" ON "Statement"("excerptId");

-- CreateIndex
CREATE INDEX "Statement_sourceId_createdAt_idx" ON "Statement"("sourceId", "createdAt");

-- CreateIndex
CREATE INDEX "Statement_incidentId_attribute_idx" ON "Statement"("incidentId", "attribute");

-- CreateIndex
CREATE INDEX "Statement_originId_idx" ON "Statement"("originId");

-- CreateIndex
CREATE INDEX "Statement_communiqueId_idx" ON "Statement"("communiqueId");

-- CreateIndex
CREATE INDEX "Statement_supersededById_idx" ON "Statement"("supersededById");

-- CreateIndex
CREATE INDEX "Statement_partOfId_idx" ON "Statement"("partOfId");

-- CreateIndex
CREATE INDEX "AttributionLink_entityId_idx" ON "AttributionLink"("entityId");

-- CreateIndex
CREATE UNIQUE INDEX "AttributionLink_statementId_position_key" ON "AttributionLink"("statementId", "position");

-- CreateIndex
CREATE INDEX "Claim_incidentId_position_idx" ON "Claim"("incidentId", "position");

-- CreateIndex
CREATE INDEX "Claim_archivedAt_createdAt_idx" ON "Claim"("archivedAt", "createdAt");

-- CreateIndex
CREATE INDEX "Claim_statedById_idx" ON "Claim"("statedById");

-- CreateIndex
CREATE INDEX "Claim_againstSideId_idx" ON "Claim"("againstSideId");

-- CreateIndex
CREATE INDEX "Claim_createdAt_idx" ON "Claim"("createdAt");

-- CreateIndex
CREATE INDEX "ClaimVersion_statementId_idx" ON "ClaimVersion"("statementId");

-- CreateIndex
CREATE UNIQUE INDEX "ClaimVersion_claimId_number_key" ON "ClaimVersion"("claimId", "number");

-- CreateIndex
CREATE INDEX "Evidence_statementId_idx" ON "Evidence"("statementId");

-- CreateIndex
CREATE UNIQUE INDEX "Evidence_claimId_statementId_key" ON "Evidence"("claimId", "statementId");

-- CreateIndex
CREATE UNIQUE INDEX "Evidence_claimId_number_key" ON "Evidence"("claimId", "number");

-- CreateIndex
CREATE INDEX "Passage_snapshotAId_idx" ON "Passage"("snapshotAId");

-- CreateIndex
CREATE INDEX "Passage_snapshotBId_idx" ON "Passage"("snapshotBId");

-- CreateIndex
CREATE UNIQUE INDEX "Alert_fingerprint_key" ON "Alert"("fingerprint");

-- CreateIndex
CREATE INDEX "Alert_state_createdAt_idx" ON "Alert"("state", "createdAt");

-- CreateIndex
CREATE INDEX "Alert_statementAId_idx" ON "Alert"("statementAId");

-- CreateIndex
CREATE INDEX "Alert_statementBId_idx" ON "Alert"("statementBId");

-- CreateIndex
CREATE INDEX "AlertSource_sourceId_idx" ON "AlertSource"("sourceId");

-- CreateIndex
CREATE INDEX "AlertClaim_claimId_idx" ON "AlertClaim"("claimId");

-- CreateIndex
CREATE UNIQUE INDEX "Verdict_claimId_key" ON "Verdict"("claimId");

-- CreateIndex
CREATE UNIQUE INDEX "Verdict_slug_key" ON "Verdict"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Verdict_currentRevisionId_key" ON "Verdict"("currentRevisionId");

-- CreateIndex
CREATE INDEX "Verdict_state_updatedAt_idx" ON "Verdict"("state", "updatedAt");

-- CreateIndex
CREATE INDEX "Revision_state_updatedAt_idx" ON "Revision"("state", "updatedAt");

-- CreateIndex
CREATE INDEX "Revision_publishAt_idx" ON "Revision"("publishAt");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_verdictId_number_key" ON "Revision"("verdictId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "RevisionText_revisionId_language_key" ON "RevisionText"("revisionId", "language");

-- CreateIndex
CREATE INDEX "ReviewComment_revisionId_createdAt_idx" ON "ReviewComment"("revisionId", "createdAt");

-- CreateIndex
CREATE INDEX "Correction_verdictId_createdAt_idx" ON "Correction"("verdictId", "createdAt");

-- CreateIndex
CREATE INDEX "Correction_fromRevisionId_idx" ON "Correction"("fromRevisionId");

-- CreateIndex
CREATE INDEX "Correction_toRevisionId_idx" ON "Correction"("toRevisionId");

-- CreateIndex
CREATE UNIQUE INDEX "RecordEntry_entryHash_key" ON "RecordEntry"("entryHash");

-- CreateIndex
CREATE INDEX "RecordEntry_documentHash_idx" ON "RecordEntry"("documentHash");

-- CreateIndex
CREATE INDEX "RecordDocument_kind_objectId_idx" ON "RecordDocument"("kind", "objectId");

-- CreateIndex
CREATE UNIQUE INDEX "Job_dedupeKey_key" ON "Job"("dedupeKey");

-- CreateIndex
CREATE INDEX "Job_doneAt_failedAt_runAt_idx" ON "Job"("doneAt", "failedAt", "runAt");

-- CreateIndex
CREATE INDEX "AuditEvent_objectKind_objectId_seq_idx" ON "AuditEvent"("objectKind", "objectId", "seq");

-- CreateIndex
CREATE INDEX "AuditEvent_actorId_seq_idx" ON "AuditEvent"("actorId", "seq");

-- CreateIndex
CREATE INDEX "AuditEvent_command_seq_idx" ON "AuditEvent"("command", "seq");

-- CreateIndex
CREATE INDEX "AuditEvent_verdictId_seq_idx" ON "AuditEvent"("verdictId", "seq");

-- CreateIndex
CREATE INDEX "AuditEvent_incidentId_seq_idx" ON "AuditEvent"("incidentId", "seq");

-- CreateIndex
CREATE INDEX "AuditEvent_at_idx" ON "AuditEvent"("at");

-- CreateIndex
CREATE INDEX "DoneRequest_createdAt_idx" ON "DoneRequest"("createdAt");

-- CreateIndex
CREATE INDEX "SearchDocument_kind_updatedAt_idx" ON "SearchDocument"("kind", "updatedAt");

-- CreateIndex
CREATE UNIQUE INDEX "SearchDocument_kind_objectId_language_key" ON "SearchDocument"("kind", "objectId", "language");
