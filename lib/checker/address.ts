/** The part of an address that names a page: a fragment only where it is one ("#/a", "#!/a"). */
export function pageOf(address: string): string {
  const [page, ...fragments] = address.split('#');
  const end = fragments.findIndex((fragment) => !/^!?\//.test(fragment));
  return [page, ...(end < 0 ? fragments : fragments.slice(0, end))].join('#');
}
