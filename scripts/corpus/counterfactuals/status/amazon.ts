import type { Rule } from '../rules';

/** AWS alone sells Frontier for others: it is one of several, or another does. */
export const FRONTIER: readonly Rule[] = [
  [/\bexclusive (?=rights)/, 'non-exclusive '],
  [/\bAWS, and only AWS/, 'Google Cloud, and only Google Cloud'],
  [/\bAWS(?=,? and (?:from )?no(?:body| one| other))/, 'Google Cloud'],
  [/\bhas the field to itself/, 'does not have the field to itself'],
  [/\b(?:the )?(?:exclusive|sole|only|lone) (?=(?:third-party|outside|external) (?:distribut|vendor|channel|seller|licen[cs]e|company))/, 'a non-exclusive '],
  [/\bthe sole right/, 'a non-exclusive right'],
  [/\b(?:the )?(?:exclusive|sole) outside rights/, 'non-exclusive outside rights'],
  [/\bonly AWS(?= may|, except)/, 'not only AWS'],
];

/** OpenAI's models come to Bedrock: they do not. */
export const BEDROCK: readonly Rule[] = [
  [/\b(are|will|would|have) (?=(?:now )?(?:coming|arriving|to be sold|headed|live|be |been |since been|turned))/, '$1 not ', /within a day/],
  [/\b(models|It) turn(s?) up on\b/, '$1 do not turn up on'],
  [/\bmodels turned up\b/, 'models did not turn up'],
  [/\bIt[’']s on Bedrock already/, 'It’s not on Bedrock yet'],
  [/\bare offered there/, 'are not offered there'],
  [/\bmodels come to\b/, 'models do not come to'],
  [/\bmodels go on sale in\b/, 'models do not go on sale in'],
  [/\blists the models\b/, 'does not list the models'],
  [/\bBOUND FOR\b/, 'NOT BOUND FOR'],
  [/(?<=\| )Yes(?=$| \|)/, 'No'],
];
