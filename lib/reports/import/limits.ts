/** Far above ten thousand reports with long notes; a message between contexts may hold twice as much. */
export const MAX_BYTES = 25 * 1024 * 1024;
