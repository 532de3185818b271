/** A page of 20,000 words about the deal, the same at each call. */
const SENTENCES = [
  'OpenAI pays Microsoft 20 percent of its revenue through 2030, under a cap.',
  'Azure is first in line for new products until 2032, unless Microsoft cannot and chooses not to support them.',
  'The cloud is no longer exclusive, and Amazon has a deal over $50 billion.',
  'Microsoft has put more than $13 billion into the company since 2019.',
  'The clause about artificial general intelligence has been taken out of the text.',
  'Nobody outside of the two head offices has read the whole of it, and those who have are not talking.',
  'An analyst who was asked about it shrugged, ordered another coffee, and spoke at length about the price of land.',
  'The second version is shorter than the first, which lawyers will tell you is a sign of trust or of haste.',
];

export function html(words = 20_000): string {
  const parts: string[] = [];
  let count = 0;
  for (let section = 1; count < words; section++) {
    parts.push(`<h2>Part ${section}</h2>`);
    for (let paragraph = 0; paragraph < 12; paragraph++) {
      const text = Array.from({ length: 5 }, (_, index) => SENTENCES[(section * 7 + paragraph * 3 + index * 5) % SENTENCES.length]);
      count += text.join(' ').split(' ').length;
      parts.push(`<p class="para">${text.join(' ').replaceAll('billion', '<b>billion</b>').replaceAll('Azure', '<a class="ref" href="/azure">Azure</a>')}</p>`);
    }
  }
  return `<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>The long read</title></head>\n<body><nav><a href="/">Home</a></nav><main><article><h1>The long read</h1>\n${parts.join('\n')}\n</article></main><footer>End</footer></body>\n</html>\n`;
}
