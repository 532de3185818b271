import { harmless } from '../../../lib/i18n/harmless';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Any text as the content of an element or of a quoted attribute. */
export const escape = (text: string): string => harmless(text).replace(/[&<>"']/g, (character) => ENTITIES[character]);
