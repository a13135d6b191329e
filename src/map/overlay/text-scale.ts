/** How large the words over the map are; a terminal that is read from afar sets its own least. */
export const overlayText = {
  /** Times the size on a desk. */
  least: 1,
};
