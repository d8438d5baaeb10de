import { setNonce } from 'get-nonce';

/** The nonce of this page: the server allows styles that carry it, and no others. */
export function styleNonce(): string {
  const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
  return meta?.nonce ?? '';
}

/** The scroll lock behind dialogs writes a style too, and asks its own library for the nonce. */
export function giveNonceToScrollLock(): void {
  setNonce(styleNonce());
}
