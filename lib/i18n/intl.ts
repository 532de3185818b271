/** Intl's formatters, made once for each language and manner: making one costs more than a hundred uses. */
import { language } from './language';

const made = new Map<string, unknown>();

function once<Options, T>(kind: string, make: new (locale: string, options: Options) => T): (options: Options) => T {
  return (options) => {
    const locale = language();
    const key = `${kind} ${locale} ${JSON.stringify(options)}`;
    const formatter = (made.get(key) as T | undefined) ?? new make(locale, options);
    made.set(key, formatter);
    return formatter;
  };
}

export const numbers = once<Intl.NumberFormatOptions, Intl.NumberFormat>('number', Intl.NumberFormat);
export const dates = once<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>('date', Intl.DateTimeFormat);
export const lists = once<Intl.ListFormatOptions, Intl.ListFormat>('list', Intl.ListFormat);
export const plurals = once<Intl.PluralRulesOptions, Intl.PluralRules>('plural', Intl.PluralRules);
