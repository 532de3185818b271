/** Well-known libraries that read figures, each asked for what it reads and Plumbline reads too. */
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import { recognizeCurrency, recognizeDateTime, recognizePercentage } from '@microsoft/recognizers-text-suite';
import type { Task } from './stopwatch';

const CULTURE = 'en-us';

export function peerTasks(text: string): Record<string, Task> {
  return {
    'compromise: money, percent, numbers': () => {
      const read = nlp(text);
      return [read.money().json(), read.percentages().json(), read.numbers().json()];
    },
    'chrono: dates': () => chrono.parse(text),
  };
}

/** Recognizers-Text is given one sentence at a time: on whole articles it does not come to an end. */
export function recognizersTasks(text: string): Record<string, Task> {
  const sentences = text.split(/(?<=[.!?])\s+/);
  return {
    'Recognizers-Text: currency, percent, dates': () =>
      sentences.map((sentence) => [recognizeCurrency(sentence, CULTURE), recognizePercentage(sentence, CULTURE), recognizeDateTime(sentence, CULTURE)]),
  };
}
