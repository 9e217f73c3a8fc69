/** The first half of the key of each advisory lock of ours: the second says which. */
export const LATCHKEY = 0x6c6b;

/** Held by each transaction that writes. */
export const WRITES = 1;
/** Held while a queue for jobs is made. */
export const QUEUES = 3;
