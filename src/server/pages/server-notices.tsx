/** What has to be known of the computer where the server runs: above everything else. */
export function ServerNotices({ notices }: { notices: string[] }) {
  return <>{notices.map(notice => <p class="sheet care" role="alert">{notice}</p>)}</>
}
