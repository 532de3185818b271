import { createElement as h, useState, type ReactElement } from 'react';

/** The article as a React component; the button replaces one paragraph, as edits of a running story do. */
export function Story(): ReactElement {
  const [share, setShare] = useState(20);
  return h('article', null,
    h('h1', null, 'A story that React keeps'),
    h('p', { id: 'share' }, 'OpenAI pays Microsoft ', share, ' percent of its revenue through 2030.'),
    h('p', null, 'The Amazon deal is worth $', h('b', null, 50), ' billion, it says here.'),
    h('button', { id: 'change', onClick: () => setShare(25) }, 'Change the share'),
  );
}
