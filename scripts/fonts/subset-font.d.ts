/** The part of subset-font (HarfBuzz in WebAssembly) that make-fonts uses; the package has no types. */
declare module 'subset-font' {
  export default function subset(
    font: Buffer,
    text: string,
    options: {
      readonly targetFormat: 'truetype';
      readonly noHinting: boolean;
      readonly noLayoutClosure: boolean;
    },
  ): Promise<Buffer>;
}
