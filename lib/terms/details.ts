/** What the terms say and who says so, with the quoted sentences: for popup and background, not for the content script. */
import details from 'virtual:plumbline/details';

export { details };
