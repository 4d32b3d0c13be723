import type { Command } from './define-command';
import { createIncident } from './incident/create-incident';
import { editIncident } from './incident/edit-incident';
import { archiveIncident } from './incident/archive-incident';
import { addSource } from './incident/add-source';
import { removeSource } from './incident/remove-source';
import { createClaim } from './claim/create-claim';
import { claimFromStatement } from './claim/claim-from-statement';
import { editClaim } from './claim/edit-claim';
import { reviseClaim } from './claim/revise-claim';
import { reorderClaims } from './claim/reorder-claims';
import { archiveClaim } from './claim/archive-claim';
import { holdStatement } from './evidence/hold-statement';
import { decideEvidence } from './evidence/decide-evidence';
import { overrideEvidence } from './evidence/override-evidence';
import { reopenEvidence } from './evidence/reopen-evidence';
import { releaseEvidence } from './evidence/release-evidence';
import { restoreEvidence } from './evidence/restore-evidence';
import { supersedeStatement } from './statement/supersede-statement';
import { withdrawStatement } from './statement/withdraw-statement';
import { reinstateStatement } from './statement/reinstate-statement';
import { createOrigin } from './origin/create-origin';
import { editOrigin } from './origin/edit-origin';
import { nameCommunique } from './origin/name-communique';
import { assignCommunique } from './origin/assign-communique';
import { findChanges } from './snapshot/find-changes';
import { mergeOrigin } from './origin/merge-origin';
import { unmergeOrigin } from './origin/unmerge-origin';
import { splitOrigin } from './origin/split-origin';
import { assignStatements } from './origin/assign-statements';
import { assignSource } from './origin/assign-source';
import { reviewOrigin } from './origin/review-origin';
import { adoptEntity } from './entity/adopt-entity';
import { createEntity } from './entity/create-entity';
import { editEntity } from './entity/edit-entity';
import { foundNewsroom } from './newsroom/found-newsroom';
import { createInvitation } from './invitation/create-invitation';
import { revokeInvitation } from './invitation/revoke-invitation';
import { acceptInvitation } from './invitation/accept-invitation';
import { addUser } from './user/add-user';
import { changeRole } from './user/change-role';
import { deactivateUser } from './user/deactivate-user';
import { reactivateUser } from './user/reactivate-user';
import { editSelf } from './user/edit-self';
import { changePassword } from './user/change-password';
import { revokeSession } from './user/revoke-session';
import { issueSignInLink } from './user/issue-sign-in-link';
import { captureSource } from './source/capture-source';
import { editSource } from './source/edit-source';
import { archiveSource } from './source/archive-source';
import { captureAgain } from './snapshot/capture-again';
import { readSnapshot } from './snapshot/read-snapshot';
import { readAgain } from './snapshot/read-again';
import { acceptSuggestion } from './suggestion/accept-suggestion';
import { acceptSentence } from './suggestion/accept-sentence';
import { dismissSuggestion } from './suggestion/dismiss-suggestion';
import { reopenSuggestion } from './suggestion/reopen-suggestion';
import { editShortcuts } from './user/edit-shortcuts';
import { changeSegment } from './segment/change-segment';
import { createOutlet } from './outlet/create-outlet';
import { editOutlet } from './outlet/edit-outlet';
import { attachExcerpt } from './excerpt/attach-excerpt';
import { createStatement } from './statement/create-statement';
import { editStatement } from './statement/edit-statement';
import { removeStatement } from './statement/remove-statement';
import { reviewStatement } from './statement/review-statement';
import { compareAgain } from './evidence/compare-again';
import { sealSnapshot } from './snapshot/seal-snapshot';
import { unsealSnapshot } from './snapshot/unseal-snapshot';
import { destroySnapshot } from './snapshot/destroy-snapshot';
import { startVerdict } from './verdict/start-verdict';
import { raiseBanner } from './verdict/raise-banner';
import { lowerBanner } from './verdict/lower-banner';
import { retractVerdict } from './verdict/retract-verdict';
import { startRevision } from './revision/start-revision';
import { saveText } from './revision/save-text';
import { rateRevision } from './revision/rate-revision';
import { noteCorrection } from './revision/note-correction';
import { copyEditText } from './revision/copy-edit-text';
import { submitRevision } from './revision/submit-revision';
import { recallRevision } from './revision/recall-revision';
import { requestChanges } from './revision/request-changes';
import { commentRevision } from './revision/comment-revision';
import { approveRevision } from './revision/approve-revision';
import { reopenRevision } from './revision/reopen-revision';
import { publishRevision } from './revision/publish-revision';
import { scheduleRevision } from './revision/schedule-revision';
import { unscheduleRevision } from './revision/unschedule-revision';
import { publishDueRevision } from './revision/publish-due-revision';
import { withdrawRevision } from './revision/withdraw-revision';
import { withholdDocument } from './record/withhold-document';
import { bakeSite } from './record/bake-site';
import { editRating } from './rating/edit-rating';
import { tidyUp } from './job/tidy-up';
import { indexSnapshot } from './snapshot/index-snapshot';
import { proposeOrigins } from './origin/propose-origins';
import { confirmAlert } from './alert/confirm-alert';
import { dismissAlert } from './alert/dismiss-alert';
import { reopenAlert } from './alert/reopen-alert';

/**
 * Every deed there is. A test tries each as every role and as nobody, and another holds this list against the files.
 * Variance: commands differ in input and output, and the registry only needs their names and permissions.
 */
export const COMMANDS: readonly Pick<Command, 'name' | 'permission' | 'input'>[] = [
  captureSource, editSource, archiveSource, captureAgain, readSnapshot, readAgain, changeSegment, createOutlet, editOutlet,
  acceptSuggestion, acceptSentence, dismissSuggestion, reopenSuggestion, editShortcuts,
  attachExcerpt, createStatement, editStatement, removeStatement, reviewStatement,
  createIncident, editIncident, archiveIncident, addSource, removeSource,
  createClaim, claimFromStatement, editClaim, reviseClaim, reorderClaims, archiveClaim,
  holdStatement, decideEvidence, overrideEvidence, reopenEvidence, releaseEvidence, restoreEvidence, compareAgain,
  supersedeStatement, withdrawStatement, reinstateStatement,
  createOrigin, editOrigin, mergeOrigin, unmergeOrigin, splitOrigin, assignStatements, assignSource, reviewOrigin, nameCommunique, assignCommunique,
  createEntity, editEntity, adoptEntity,
  foundNewsroom, createInvitation, revokeInvitation, acceptInvitation,
  addUser, changeRole, deactivateUser, reactivateUser, editSelf, changePassword, revokeSession, issueSignInLink,
  startVerdict, raiseBanner, lowerBanner, retractVerdict,
  startRevision, saveText, rateRevision, noteCorrection, copyEditText, submitRevision, recallRevision, requestChanges, commentRevision, approveRevision,
  reopenRevision, publishRevision, scheduleRevision, unscheduleRevision, publishDueRevision, withdrawRevision,
  sealSnapshot, unsealSnapshot, destroySnapshot,
  withholdDocument, bakeSite, editRating, tidyUp,
  indexSnapshot, findChanges, proposeOrigins, confirmAlert, dismissAlert, reopenAlert,
];
