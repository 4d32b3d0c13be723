/** The most that one captured document may weigh, raw and as text, in bytes: above it the reader and search stop being quick. */
export const MAX_CAPTURE_BYTES = 20 * 1024 * 1024;
/** The same for people, in megabytes. */
export const MAX_CAPTURE_MB = MAX_CAPTURE_BYTES / (1024 * 1024);
/** Pages with more elements than this are generated junk; parsing them would hold the process for minutes. */
export const MAX_HTML_ELEMENTS = 200_000;
/** Elements nested deeper than this are generated junk: parsing and reading take the square of the depth. */
export const MAX_HTML_DEPTH = 1_000;
/** A title taken from the text itself is cut at a word near this many UTF-16 units. */
export const TITLE_FROM_TEXT_LENGTH = 140;
