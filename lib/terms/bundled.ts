/** The term set that the extension carries, compiled when it was built. */
import packed from 'virtual:plumbline/terms';
import type { CompiledTerms } from './compile';
import { unpack } from './pack';

export const terms: CompiledTerms = unpack(packed);
