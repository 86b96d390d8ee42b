import { fileURLToPath } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';

/** The letters of a picture are these on every machine, whatever it has installed. */
const fontFiles = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((file) =>
  fileURLToPath(import.meta.resolve(`dejavu-fonts-ttf/ttf/${file}`)),
);

/** Nothing is taken from the machine. */
export const letters = {
  loadSystemFonts: false,
  fontFiles,
  defaultFontFamily: 'DejaVu Sans',
  sansSerifFamily: 'DejaVu Sans',
};

/** A drawing as a PNG picture, twice as fine as it is drawn, on white; made beside the pages, not in their turn. */
export async function pngOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const picture = await renderAsync(svg, {
    background: 'white',
    fitTo: { mode: 'zoom', value: 2 },
    font: letters,
  });
  return new Uint8Array(picture.asPng());
}
