import type { Output } from './output';
import { resultOf } from './results';
import { put } from './stdout';

/** One object on standard output, written as it grows. */
export function jsonObject(titles: Map<string, string>): Output & { entry(key: string, value: object): Promise<void> } {
  let first = true;
  const entry = async (key: string, value: object): Promise<void> => {
    await put(`${first ? '{' : ','}\n${JSON.stringify(key)}:${JSON.stringify(value)}`);
    first = false;
  };
  return {
    entry,
    article: (key, _, checked) => entry(key, resultOf(checked, titles)),
    end: () => put(first ? '{}\n' : '\n}\n'),
  };
}
