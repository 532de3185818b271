declare module 'virtual:plumbline/terms' {
  const packed: import('./pack').PackedTerms;
  export default packed;
}

declare module 'virtual:plumbline/details' {
  const details: Pick<import('./term-set').TermSet, 'deal' | 'sources' | 'terms'>;
  export default details;
}

declare module 'virtual:plumbline/gate' {
  const gate: readonly RegExp[];
  export default gate;
}
