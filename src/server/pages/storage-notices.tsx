/** What has to be known of the place where answers are kept: above everything else. */
export function StorageNotices({ notices }: { notices: string[] }) {
  return <>{notices.map(notice => <p class="sheet care" role="alert">{notice}</p>)}</>
}
