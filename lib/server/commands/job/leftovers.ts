const DAY_MS = 24 * 60 * 60_000;
/** A form may come again after a lost connection, not after a week. */
const REQUESTS_KEPT_MS = 7 * DAY_MS;
/** Finished jobs are kept a month, for whoever asks what went wrong. */
const JOBS_KEPT_MS = 30 * DAY_MS;

/** Which rows nobody needs any more at a moment. */
export function findLeftovers(now: Date) {
  const before = (ms: number) => new Date(now.getTime() - ms);
  return {
    requests: { createdAt: { lt: before(REQUESTS_KEPT_MS) } },
    jobs: { doneAt: { lt: before(JOBS_KEPT_MS) } },
    links: { expiresAt: { lt: now } },
  };
}
