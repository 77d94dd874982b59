/** Day of this edition of the site, `AAAA-MM-JJ`: today, or EDITION when a build must be reproduced. */
export const EDITION: string = process.env['EDITION'] ?? new Date().toISOString().slice(0, 10);
