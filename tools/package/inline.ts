import { createHash } from 'node:crypto';

/** A script or style as a Content-Security-Policy names it. */
export const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A script as it may stand in a page: what would end it or hide its end is written so that only scripts can read it. */
export const asInline = (script: string): string =>
  script.replaceAll('\r', '').replaceAll(/<(?=\/script|script|!--)/gi, '\\x3C');
