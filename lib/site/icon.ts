/** The mark: a chain of three links narrowing to one, from many carriers back to one origin. */
export const READER_ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0f5e5a"/>' +
  '<g fill="none" stroke="#fbf8f2" stroke-width="2.4" stroke-linecap="round"><path d="M9 8l14 8M9 16h14M9 24l14-8"/></g>' +
  '<g fill="#fbf8f2"><circle cx="9" cy="8" r="2.6"/><circle cx="9" cy="16" r="2.6"/><circle cx="9" cy="24" r="2.6"/><circle cx="23" cy="16" r="3.6"/></g></svg>';
