import type { CertificateFault, FetchFailure } from '../../model/fetch-failure.ts';

const CERTIFICATE_FAULTS: Readonly<Record<string, CertificateFault>> = {
  CERT_HAS_EXPIRED: 'expired',
  CERT_NOT_YET_VALID: 'expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'other-site',
  CERT_CHAIN_TOO_LONG: 'untrusted',
  CERT_REJECTED: 'untrusted',
  CERT_REVOKED: 'untrusted',
  CERT_SIGNATURE_FAILURE: 'untrusted',
  CERT_UNTRUSTED: 'untrusted',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'untrusted',
  HOSTNAME_MISMATCH: 'other-site',
  INVALID_CA: 'untrusted',
  INVALID_PURPOSE: 'untrusted',
  SELF_SIGNED_CERT_IN_CHAIN: 'untrusted',
  UNABLE_TO_GET_ISSUER_CERT: 'untrusted',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'untrusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'untrusted',
};

/** Why a request has no answer, by the `code` of the error that ended it. */
export function connectionFailure(code: string): FetchFailure {
  const fault = CERTIFICATE_FAULTS[code];
  if (fault !== undefined) return { code: 'certificate', fault };
  if (code === 'ENOTFOUND') return { code: 'unknown-host' };
  if (code.startsWith('EAI_')) return { code: 'lookup', detail: code };
  if (code === 'ECONNRESET' || code === 'EPIPE') return { code: 'no-answer' };
  if (code.startsWith('HPE_')) return { code: 'bad-answer', detail: code };
  if (code === 'EPROTO' || /^ERR_(?:SSL|TLS)_/u.test(code))
    return { code: 'no-encryption', detail: code };
  return { code: 'unreachable', detail: code };
}

/** Why the body of an answer is not complete, by the `code` of the error that ended it. */
export function bodyFailure(code: string): FetchFailure {
  const isDecoder = code.startsWith('Z_') || /^ERR_(?:_?ERROR|BROTLI|PADDING)/u.test(code);
  return { code: isDecoder ? 'damaged' : 'cut-off' };
}

/** The `code` of an error of the system's. Undefined for others, which are bugs. */
export function codeOf(error: unknown): string | undefined {
  if (error instanceof TypeError || error instanceof RangeError) return undefined;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
