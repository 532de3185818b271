/** The words without which no page is about the deal, as the term set has them: text must hold one of each group, each of which is a pattern here. */
import gateWords from 'virtual:plumbline/gate';

export { gateWords };
