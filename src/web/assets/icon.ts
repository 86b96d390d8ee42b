/** The mark in a browser's tab: a waymark, of our own drawing. */
export const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="#0b4a53"/>' +
  '<path d="M7 9h13l6 6-6 6H7z" fill="#fff"/></svg>';
