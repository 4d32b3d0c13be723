/**
 * What the store knows of each document and each piece, by number, in flat arrays: 12 bytes a piece, 16 a document.
 * Numbers ascend and are never used again.
 */
export class ReprintTables {
  documents = 0;
  pieces = 0;
  /** Offset of each piece's record in the log. */
  offsets = new Float64Array(1024);
  /** The document of each piece. */
  owners = new Uint32Array(1024);
  /** The first piece of each document. */
  firstPieces = new Uint32Array(1024);
  /** Second half of each document's text key. */
  textKeys = new Uint32Array(1024);
  /** The document that stands for this one, or -1. */
  copyOf = new Int32Array(1024);
  /** The next copy of the same text, or -1: a chain that begins at the document that stands for all. */
  nextCopy = new Int32Array(1024);

  addDocument(textKey: number, copyOf: number | null): number {
    const document = this.documents;
    this.reserve(this.pieces, document + 1);
    this.documents = document + 1;
    this.firstPieces[document] = this.pieces;
    this.textKeys[document] = textKey;
    this.setCopy(document, copyOf ?? -1);
    return document;
  }

  addPiece(document: number, offset: number): number {
    const piece = this.pieces;
    this.reserve(piece + 1, this.documents);
    this.pieces = piece + 1;
    this.offsets[piece] = offset;
    this.owners[piece] = document;
    return piece;
  }

  /** Links a document into the chain of the one that stands for it; -1: it stands for itself. */
  setCopy(document: number, original: number): void {
    this.copyOf[document] = original;
    this.nextCopy[document] = -1;
    if (original < 0) return;
    this.nextCopy[document] = this.nextCopy[original] ?? -1;
    this.nextCopy[original] = document;
  }

  /** The piece after a document's last. */
  endPiece(document: number): number {
    return document + 1 < this.documents ? (this.firstPieces[document + 1] ?? 0) : this.pieces;
  }

  get bytes(): number {
    return this.offsets.length * 12 + this.firstPieces.length * 16;
  }

  /** Makes room for so many; growth by half keeps copying and waste low. */
  reserve(pieces: number, documents: number): void {
    if (pieces > this.offsets.length) {
      const size = Math.max(pieces, Math.ceil(this.offsets.length * 1.5));
      this.offsets = grown(this.offsets, new Float64Array(size));
      this.owners = grown(this.owners, new Uint32Array(size));
    }
    if (documents > this.firstPieces.length) {
      const size = Math.max(documents, Math.ceil(this.firstPieces.length * 1.5));
      this.firstPieces = grown(this.firstPieces, new Uint32Array(size));
      this.textKeys = grown(this.textKeys, new Uint32Array(size));
      this.copyOf = grown(this.copyOf, new Int32Array(size));
      this.nextCopy = grown(this.nextCopy, new Int32Array(size));
    }
  }
}

function grown<Numbers extends Float64Array | Uint32Array | Int32Array>(old: Numbers, bigger: Numbers): Numbers {
  bigger.set(old);
  return bigger;
}
