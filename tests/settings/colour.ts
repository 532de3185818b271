/** Colour as the eye sees it: contrast by WCAG, difference in OKLab, and the three dichromacies by Machado et al. (2009), severity 1. */
type Triple = [number, number, number];

const SIMULATION: Record<string, Triple[]> = {
  'full colour vision': [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};
export const VISIONS = Object.keys(SIMULATION);

function linear(hex: string): Triple {
  return [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as Triple;
}

const times = (rows: Triple[], [r, g, b]: Triple): Triple => rows.map((row) => row[0] * r + row[1] * g + row[2] * b) as Triple;

function oklab(rgb: Triple): Triple {
  const cones = times([[0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566], [0.0883024619, 0.2817188376, 0.6299787005]], rgb);
  const roots = cones.map((value) => Math.cbrt(Math.max(0, value))) as Triple;
  return times([[0.2104542553, 0.793617785, -0.0040720468], [1.9779984951, -2.428592205, 0.4505937099], [0.0259040371, 0.7827717662, -0.808675766]], roots);
}

/** Distance of two colours in OKLab as somebody with that vision sees them; 0.02 is just noticeable side by side. */
export function difference(a: string, b: string, vision: string): number {
  const [x, y] = [a, b].map((hex) => oklab(times(SIMULATION[vision]!, linear(hex))));
  return Math.hypot(x![0] - y![0], x![1] - y![1], x![2] - y![2]);
}

const luminance = (hex: string): number => {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}
