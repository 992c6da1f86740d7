// Finds QR codes on a canvas: by the browser where it can, else by ZXing as WebAssembly, loaded when it is first needed.
// → [{text, corners: [{x, y}, …]}]
const ZXING = '../vendor/zxing-wasm-3.1.4/';
const CARDS_OF_A_SHEET = 8;

let decoder;

export async function findCodes(canvas) {
  const decode = await prepareDecoder();
  return decode(canvas);
}

// A decoder that could not be loaded is asked for again the next time.
export function prepareDecoder() {
  if (!decoder) {
    decoder = choose().catch((failed) => {
      decoder = null;
      throw failed;
    });
  }
  return decoder;
}

async function choose() {
  return (await ofTheBrowser().catch(() => null)) || zxing();
}

async function ofTheBrowser() {
  if (!('BarcodeDetector' in window)) return null;
  const formats = await BarcodeDetector.getSupportedFormats();
  if (!formats.includes('qr_code')) return null;
  const detector = new BarcodeDetector({ formats: ['qr_code'] });
  await detector.detect(new ImageData(8, 8)); // phones without the service behind it fail here
  return async (canvas) => (await detector.detect(canvas)).map(({ rawValue, cornerPoints }) => ({ text: rawValue, corners: cornerPoints }));
}

async function zxing() {
  const { getZXingModule, readBarcodes } = await import(`${ZXING}reader.js`);
  const wasm = await fetch(new URL(`${ZXING}zxing_reader.wasm`, import.meta.url));
  await getZXingModule({ wasmBinary: await wasm.arrayBuffer() }); // by itself it insists on a type that not every proxy keeps
  const how = { formats: ['QRCode'], textMode: 'Plain', maxNumberOfSymbols: CARDS_OF_A_SHEET };
  return async (canvas) => {
    const pixels = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    return (await readBarcodes(pixels, how)).map(({ text, position }) => ({ text, corners: cornersOf(position) }));
  };
}

const cornersOf = ({ topLeft, topRight, bottomRight, bottomLeft }) => [topLeft, topRight, bottomRight, bottomLeft];
