/** The part of an address that names a page: a fragment only where it is one ("#/a", "#!/a"). */
export function pageOf(address: string): string {
  return address.replace(/#(?!!?\/).*$/, '');
}
