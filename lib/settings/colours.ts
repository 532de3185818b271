/** The reader's colours on a page of the extension, now and whenever they change. Over tokens.css, which keeps the last word where the system forces colours. */
import { VERDICTS } from '../verdicts/verdict';
import { settingsOfBrowser } from './browser';
import { PALETTES, type PaletteId } from './palettes';

export function followPalette(): void {
  void settingsOfBrowser.load().then(({ palette }) => colour(palette));
  settingsOfBrowser.onChange(({ palette }) => colour(palette));
}

function colour(palette: PaletteId): void {
  for (const verdict of VERDICTS) {
    const { light, dark } = PALETTES[palette][verdict];
    document.documentElement.style.setProperty(`--chosen-${verdict}`, `light-dark(${light}, ${dark})`);
  }
}
