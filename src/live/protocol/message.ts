/** So long a message to the phones may be: a sentence or two, readable at a glance. */
export const mostMessageCharacters = 160
