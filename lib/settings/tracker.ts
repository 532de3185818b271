/** The address template of an issue tracker: where a report's title and body go in. */

export const TRACKER_FORMS = {
  github: 'https://github.com/OWNER/REPOSITORY/issues/new?title={title}&body={body}',
  gitlab: 'https://gitlab.com/GROUP/PROJECT/-/issues/new?issue[title]={title}&issue[description]={body}',
} as const;

/** Whether a template can be used: empty (no tracker), or a web address that has a place for the title or the body. */
export function isTracker(template: string): boolean {
  if (template === '') return true;
  if (template.length > 2000 || !/\{(?:title|body)\}/.test(template)) return false;
  const tried = template.replaceAll('{title}', 'a').replaceAll('{body}', 'b');
  return /^https?:\/\//i.test(template) && URL.canParse(tried);
}
