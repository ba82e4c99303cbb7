/** Looks at a printed paper as people do: its pages as pictures, its words, its QR codes, and whether its type is embedded. */
import { writeFile } from 'node:fs/promises';
import { PDFiumLibrary, type PDFiumDocument } from '@hyzyla/pdfium';
import decodeQr from 'qr/decode.js';
import sharp from 'sharp';

export interface PaperPage {
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly text: string;
}
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** RGBA. */
  readonly pixels: Uint8Array;
}

/** A paper that was printed; `close` it. */
export class PrintedPaper {
  private constructor(
    private readonly library: PDFiumLibrary,
    private readonly document: PDFiumDocument,
    private readonly bytes: Uint8Array,
  ) {}

  static async open(bytes: Uint8Array): Promise<PrintedPaper> {
    const library = await PDFiumLibrary.init();
    return new PrintedPaper(library, await library.loadDocument(bytes), bytes);
  }

  close(): void {
    this.document.destroy();
    this.library.destroy();
  }

  get pages(): PaperPage[] {
    return [...this.document.pages()].map((page) => {
      const { originalWidth: width, originalHeight: height } = page.getOriginalSize();
      return { width, height, text: page.getText() };
    });
  }

  /** Everything that is written on it. */
  get text(): string {
    return this.pages.map(({ text }) => text).join('\n');
  }

  /** Every font of the file is embedded, as a part of a TrueType file. */
  get embedded(): boolean {
    const file = Buffer.from(this.bytes).toString('latin1');
    const described = file.match(/\/Type \/FontDescriptor/g)?.length ?? 0;
    const embedded = file.match(/\/FontFile[23]? /g)?.length ?? 0;
    return described > 0 && described === embedded && !/\/Subtype \/Type1\b/.test(file);
  }

  /** A page (the first is 0) as a picture; `scale` 1 is 72 dots to the inch. */
  async picture(page: number, scale = 2): Promise<Picture> {
    const { data, width, height } = await this.document.getPage(page).render({
      scale,
      render: ({ data: pixels }) => Promise.resolve(new Uint8Array(pixels)),
    });
    return { width, height, pixels: data };
  }

  /** Writes a page as PNG, for people to look at. */
  async save(page: number, file: string, scale = 2): Promise<void> {
    const { width, height, pixels } = await this.picture(page, scale);
    await writeFile(
      file,
      await sharp(pixels, { raw: { width, height, channels: 4 } })
        .png()
        .toBuffer(),
    );
  }

  /** What the QR code in a part of a page says; the part is given in hundredths of the page's width and height. */
  async code(page: number, part = { left: 0, top: 0, width: 100, height: 100 }, scale = 4): Promise<string> {
    const { width, height, pixels } = await this.picture(page, scale);
    const area = {
      left: Math.round((width * part.left) / 100),
      top: Math.round((height * part.top) / 100),
      width: Math.round((width * part.width) / 100),
      height: Math.round((height * part.height) / 100),
    };
    const { data, info } = await sharp(pixels, { raw: { width, height, channels: 4 } })
      .extract(area)
      .raw()
      .toBuffer({ resolveWithObject: true });
    return decodeQr({ width: info.width, height: info.height, data }, { format: 'RGBA', timeLimit: 5000 });
  }
}
