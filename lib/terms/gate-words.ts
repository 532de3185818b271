/** Words without which no page is about the deal, as the term set has them: of every group at least one must occur, in any case. */
import gateWords from 'virtual:plumbline/gate';

export { gateWords };
