// Reads vitest's JSON report and says `N passed, N failed`, alone on a line. Ends with 1 unless every test ran and passed.
const { readFileSync } = require('node:fs');

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const { numPassedTests: passed, numFailedTests: failed, numTotalTests: total, success } = report;
const failures = Math.max(failed, success ? 0 : 1); // a file that could not be loaded has no test of its own to fail
const notRun = total - passed - failed;
if (notRun > 0) console.log(`${notRun} tests did not run`);
console.log(`${passed} passed, ${failures} failed`);
process.exitCode = failures > 0 || passed === 0 || notRun > 0 ? 1 : 0;
