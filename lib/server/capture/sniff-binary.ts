/** First bytes of the formats that people upload by mistake. The name is shown to them. */
const MAGIC: readonly { name: string; bytes: readonly number[] }[] = [
  { name: 'PDF', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { name: 'ZIP / DOCX / XLSX', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'DOC / XLS', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'PNG', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'JPEG', bytes: [0xff, 0xd8, 0xff] },
  { name: 'GIF', bytes: [0x47, 0x49, 0x46, 0x38] },
  { name: 'GZIP', bytes: [0x1f, 0x8b, 0x08] },
  { name: 'RTF', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { name: 'SQLite', bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66] },
  { name: 'ELF', bytes: [0x7f, 0x45, 0x4c, 0x46] },
];

/** Share of control bytes above which bytes are no text. Real text has none but line ends, tabs and form feeds. */
const CONTROL_SHARE = 0.005;
/** How much is looked at, in bytes, from the start. */
const SAMPLE_BYTES = 64 * 1024;

/** What the bytes are when they are surely not text: a format's name, `unknown` for noise, null for text of some kind. */
export function sniffBinary(bytes: Uint8Array): string | null {
  const known = MAGIC.find(({ bytes: magic }) => magic.every((byte, i) => bytes[i] === byte));
  if (known) return known.name;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return 'unknown';
    if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) controls += 1;
  }
  return controls > sample.length * CONTROL_SHARE ? 'unknown' : null;
}
