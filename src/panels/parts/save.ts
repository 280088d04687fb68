/** Hands a file to the browser, which asks the reader or saves it. */
export function save(name: string, content: string | Uint8Array<ArrayBuffer> | Blob, type: string): void {
  const blob = content instanceof Blob ? content : new Blob([content], { type });
  const address = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
