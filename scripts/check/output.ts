import { closeSync, openSync, writeSync } from 'node:fs';
import type { Article } from '../../lib/article/article';
import type { Checked } from '../../lib/verdicts/verdict';
import type { Fault } from './files';
import type { Tally } from './tally';

/** Where results go, one article at a time, so that none need be kept. */
export interface Output {
  article(key: string, article: Article, checked: Checked): void | Promise<void>;
  fault?(fault: Fault): void;
  end(tally: Tally): void | Promise<void>;
}

/** A file that is written as results come. Its errors name it. */
export class OutputFile {
  private readonly handle: number;

  constructor(readonly path: string) {
    this.handle = this.named(() => openSync(path, 'w'));
  }

  write(text: string | Uint8Array): void {
    const bytes = typeof text === 'string' ? Buffer.from(text) : text;
    for (let at = 0; at < bytes.length;) at += this.named(() => writeSync(this.handle, bytes, at));
  }

  close(): void {
    this.named(() => closeSync(this.handle));
  }

  private named<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw new Unwritable(`${this.path}: cannot be written: ${(error as Error).message}`, { cause: error });
    }
  }
}

/** An output that cannot be written ends the run: its message says which and why. */
export class Unwritable extends Error {}
