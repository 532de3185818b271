import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Story } from './story';

const errors: string[] = [];
Object.assign(window, { hydrationErrors: errors, hydrate: () => hydrateRoot(document.getElementById('root')!, createElement(Story), { onRecoverableError: (error) => errors.push(String(error)) }) });
// A test that marks the page first asks for it and calls hydrate() itself.
if (!location.search.includes('later')) (window as unknown as { hydrate: () => void }).hydrate();
