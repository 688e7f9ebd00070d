import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/**
 * Ends a run with one line for programs: `12 passed, 0 failed`, plus `, 3 skipped` when any were.
 * A file that could not be loaded and an error outside any test count as a failure, so a red run never reads `0 failed`.
 */
export class CountReporter implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>, unhandledErrors: ReadonlyArray<SerializedError>): void {
    const count = { passed: 0, failed: unhandledErrors.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) count[test.result().state] += 1;
      count.failed += module.errors().length;
      for (const suite of module.children.allSuites()) count.failed += suite.errors().length;
    }
    const skipped = count.skipped + count.pending;
    const line = `${count.passed} passed, ${count.failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
    // The last word: after every other reporter, whatever order they report in.
    process.once('exit', () => process.stdout.write(`${line}\n`));
  }
}
