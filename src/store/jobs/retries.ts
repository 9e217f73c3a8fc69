/** A job that fails is tried again so often. The tables say what is to be done: whatever looks there next finds it. */
export const RETRIES = 10;
/** Each wait is twice as long as the one before. */
export const FIRST_RETRY_SECONDS = 1;
