import type { Rule } from './rules';
import { BEDROCK, FRONTIER } from './status/amazon';
import { CLAUSE, PAYMENTS } from './status/ended';
import { EXCLUSIVITY } from './status/exclusivity';
import { CONDITION, FIRST, OWNERSHIP, PRIMARY } from './status/kept';
import { CAP, SCOPE } from './status/share';
import { SUIT_RULES } from './status/suit';

/** How each status is turned into its opposite, by term. A claim that no rule fits is left as it is. */
export const STATUS: Record<string, readonly Rule[]> = {
  'cloud-exclusivity': EXCLUSIVITY,
  'azure-primary': PRIMARY,
  'azure-first': FIRST,
  'azure-first-condition': CONDITION,
  'revenue-share-cap': CAP,
  'revenue-share-scope': SCOPE,
  'microsoft-payments': PAYMENTS,
  'agi-clause': CLAUSE,
  'frontier-distribution': FRONTIER,
  'bedrock-availability': BEDROCK,
  'legal-dispute': SUIT_RULES,
  'ip-ownership': OWNERSHIP,
};
