/** Says something to Telegram. The bridge throws where there is none around the page. @returns whether anybody was told. */
export function tell(send: () => void): boolean {
  try {
    send();
    return true;
  } catch {
    return false;
  }
}
