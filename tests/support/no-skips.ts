import type { Reporter, TestModule, TestSpecification, Vitest } from 'vitest/node';

/**
 * Fails a run in which a test was skipped, left as `todo`, or not reached, and one whose files hold no test.
 * A run narrowed by hand (`-t name`) skips what was not asked for, and may.
 */
export default class NoSkips implements Reporter {
  private narrowed = false;
  private expected = 0;

  onInit(vitest: Vitest): void {
    this.narrowed = vitest.config.testNamePattern !== undefined;
  }

  onTestRunStart(specifications: readonly TestSpecification[]): void {
    this.expected = specifications.length;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    if (this.narrowed) return;
    const faults: string[] = [];
    let ran = 0;
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed' || state === 'failed') ran++;
        else faults.push(`${module.relativeModuleId}: "${test.fullName}" did not run (${state})`);
      }
    }
    if (modules.length < this.expected) faults.push(`${this.expected - modules.length} test files were never run`);
    if (ran === 0) faults.push('no test ran');
    if (faults.length === 0) return;
    console.error(`\nA run must run every test. ${faults.length === 1 ? 'One did not' : 'Some did not'}:`);
    for (const fault of faults) console.error(`  ${fault}`);
    process.exitCode = 1;
  }
}
