/** How often a password may be tried, at sign-in and where the current one is asked for: so many times in so many seconds. */
export const TRIES_A_WINDOW = 10;
export const WINDOW_S = 60;
