/** The element that holds the record of a disaster while it is open. */
export const RECORD_ID = 'disaster-record';
