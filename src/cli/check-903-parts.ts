/** What the command loads once it knows what to check: hundreds of rules, and how to tell what they find. */
export { checkFiles } from '#returns/ssda903/check/check-files.ts';
export { checkReport } from './check-903-report.ts';
