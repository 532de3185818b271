const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** The number of a month by its English name, from 1; 0 where it is none. */
export const monthNumber = (name: string): number => MONTHS.indexOf(name.toLowerCase()) + 1;
