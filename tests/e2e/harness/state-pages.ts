/** A page for each state that the popup puts into words, in our own words, to be served as they are. */
const page = (lang: string, published: string, body: string): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>A page</title>
<meta property="article:published_time" content="${published}"><style>body{font:18px/1.6 serif;max-width:40em;margin:2em auto;padding:0 1em}</style></head><body><main><article>${body}</article></main></body></html>`;

const CLAIMS = `<p>OpenAI will pay Microsoft 20 percent of its revenue through 2030, subject to a total cap. Microsoft no longer pays OpenAI a revenue share.</p>
<p>Microsoft has invested more than $13 billion in OpenAI, and remains its primary cloud partner. The AGI clause has been scrapped.</p>`;

/** About the deal, in English, and older than the amendment. */
export const BEFORE = page('en', '2026-02-10T09:00:00Z', `<h1>What Microsoft and OpenAI have agreed</h1>${CLAIMS}`);

/** About the deal, and dated more than 90 days after the terms; one figure differs. */
export const NEWER = page('en', '2026-11-10T09:00:00Z', `<h1>What Microsoft and OpenAI have agreed</h1>${CLAIMS.replace('20 percent', '25 percent')}`);

/** About the deal; every claim agrees, with the context that it needs. */
export const MATCHING = page('en', '2026-04-29T09:00:00Z', `<h1>What Microsoft and OpenAI have agreed</h1>${CLAIMS}`);

/** The rate without its cap and its end. */
export const LACKING = page(
  'en',
  '2026-04-29T09:00:00Z',
  `<h1>What Microsoft and OpenAI have agreed</h1><p>OpenAI will pay Microsoft 20 percent of its revenue. Microsoft no longer pays OpenAI a revenue share.</p>
<p>Microsoft has invested more than $13 billion in OpenAI, and remains its primary cloud partner. The AGI clause has been scrapped.</p>`,
);

export const GERMAN = page(
  'de',
  '2026-04-28T08:00:00+02:00',
  `<h1>Microsoft und OpenAI lockern ihren Vertrag</h1><p>OpenAI zahlt Microsoft bis 2030 weiterhin 20 Prozent seines Umsatzes, allerdings mit einer Obergrenze.</p>
<p>Die Exklusivität der Azure-Cloud ist Geschichte. Microsoft hat mehr als 13 Milliarden Dollar investiert.</p>`,
);

/** About the deal, and nothing in it that the terms confirm or refute. */
export const UNSETTLED = page(
  'en',
  '2026-04-29T09:00:00Z',
  `<h1>Microsoft and OpenAI, after the deal</h1>
<p>OpenAI pays Microsoft at least 15 percent of its revenue. Microsoft invested between $12 billion and $14 billion in OpenAI. OpenAI has annual revenue of $25 billion.</p>
<p>Microsoft invested another $10 billion in OpenAI in 2023. Amazon's earlier $38 billion, seven-year contract with OpenAI, signed in November, stands.</p>
<p>OpenAI's revenue is about $30 billion a year. Microsoft's IP licence runs through 2032.</p>`,
);
