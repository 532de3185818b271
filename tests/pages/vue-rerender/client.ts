import { createApp, h, ref } from 'vue';

const share = ref(20);
const round = ref(0);
const { rewrite, again } = {
  /** Changes a figure. */
  rewrite: () => { share.value = 25; },
  /** Replaces every text node by a new one with the same words. */
  again: () => { round.value++; },
};
Object.assign(window, { rewrite, again });

createApp({
  render: () => h('article', { key: round.value }, [
    h('h1', 'A story that Vue renders'),
    h('p', `OpenAI pays Microsoft ${share.value} percent of its revenue through 2030.`),
    h('p', 'Azure comes first until 2032, unless Microsoft cannot and chooses not to support a product.'),
  ]),
}).mount('#app');
