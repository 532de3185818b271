/** A short article about the deal, in our own words, with a figure of each sort. */
export const DEAL = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Partners loosen their ties</title>
<meta property="article:published_time" content="2026-04-28T09:00:00Z"><style>body{font:18px/1.6 serif;max-width:40em;margin:2em auto}</style></head>
<body><a id="before" href="#before">A link before the article</a><main><article><h1>Microsoft and OpenAI loosen their ties</h1>
<p>Microsoft and OpenAI announced an amended agreement on Monday. OpenAI may now offer its models on any cloud provider.</p>
<p>OpenAI will continue to pay Microsoft a 25 percent share of its revenue through 2030, subject to a total cap. Microsoft no longer pays OpenAI a revenue share.</p>
<p>Microsoft has invested more than $13 billion in OpenAI. OpenAI has become a $150 billion revenue engine. The <a id="link" href="#followed">$50 billion Amazon deal</a> had prompted Microsoft to weigh legal action in March.</p>
<p>The AGI clause has been scrapped. Microsoft remains OpenAI's primary cloud partner, and its products ship first on Azure through 2032, unless Microsoft cannot and chooses not to support the necessary capabilities.</p>
</article></main></body></html>`;
