import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';

/** A certificate that nobody signed but itself, and its key, as PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

const DAY = 86_400_000;

/** Makes a certificate for 127.0.0.1 and `localhost`. `days` are those from now on to its end. */
export function makeCertificate(days: number): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(der(SET, sequence(COMMON_NAME, text(randomUUID()))));
  const now = Date.now();
  const content = sequence(
    der(VERSION, number(2)),
    number(1),
    sequence(ECDSA_SHA256),
    name,
    sequence(time(now - 30 * DAY), time(now + days * DAY)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(EXTENSIONS, sequence(extension(OTHER_NAMES, sequence(...NAMES)))),
  );
  const signature = Buffer.concat([Buffer.of(0), sign('sha256', content, privateKey)]);
  const whole = sequence(content, sequence(ECDSA_SHA256), der(BITS, signature));
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${whole.toString('base64')}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

/** Tags of DER, the notation of certificates. */
const [NUMBER, BITS, OCTETS, OBJECT, TEXT, TIME] = [0x02, 0x03, 0x04, 0x06, 0x0c, 0x17];
const [SEQUENCE, SET, VERSION, EXTENSIONS] = [0x30, 0x31, 0xa0, 0xa3];

function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.of(tag, ...size), content]);
}

function sequence(...parts: readonly Uint8Array[]): Buffer {
  return der(SEQUENCE, ...parts);
}

function number(value: number): Buffer {
  return der(NUMBER, Buffer.of(value));
}

function text(value: string): Buffer {
  return der(TEXT, Buffer.from(value));
}

function time(milliseconds: number): Buffer {
  const digits = new Date(milliseconds).toISOString().replace(/\D/gu, '').slice(2, 14);
  return der(TIME, Buffer.from(`${digits}Z`));
}

function extension(kind: Uint8Array, value: Uint8Array): Buffer {
  return sequence(kind, der(OCTETS, value));
}

const ECDSA_SHA256 = der(OBJECT, Buffer.from('2a8648ce3d040302', 'hex'));
const COMMON_NAME = der(OBJECT, Buffer.from('550403', 'hex'));
const OTHER_NAMES = der(OBJECT, Buffer.from('551d11', 'hex'));
const NAMES = [der(0x82, Buffer.from('localhost')), der(0x87, Buffer.of(127, 0, 0, 1))];
