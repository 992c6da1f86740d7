// The camera of the phone: opens it, looks at one frame after the other, light and other cameras where there are some.
import { findCodes } from './decoder.js';
import { draw } from './draw.js';

const USUAL = 640;
const LARGE = 1280; // for cards far away, each third frame
const PAUSE = 60; // ms; leaves the phone time for its own work

// → {stop, light: set(on) or null, next: the id of the next camera or null}; rejects as getUserMedia does
export async function openCamera(video, id) {
  if (!navigator.mediaDevices) throw new DOMException('only over https', 'NotSupportedError');
  const which = id ? { deviceId: { exact: id } } : { facingMode: { ideal: 'environment' } };
  const stream = await navigator.mediaDevices.getUserMedia({ audio: false, video: { ...which, width: { ideal: 1280 }, height: { ideal: 720 } } });
  const [track] = stream.getVideoTracks();
  const stop = () => {
    track.stop();
    video.srcObject = null;
  };
  try {
    video.srcObject = stream;
    await video.play();
    return { stop, light: lightOf(track), next: await cameraAfter(track) };
  } catch (failed) {
    stop();
    throw failed;
  }
}

// Calls seen(codes) for each frame until the signal says stop.
export async function watch(video, seen, signal) {
  const canvas = document.createElement('canvas');
  for (let frame = 1; !signal.aborted; frame++) {
    if (video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA && !document.hidden) {
      draw(canvas, video, video.videoWidth, video.videoHeight, frame % 3 ? USUAL : LARGE);
      const codes = await findCodes(canvas);
      if (!signal.aborted) seen(codes);
    }
    await new Promise((over) => setTimeout(over, PAUSE));
  }
}

function lightOf(track) {
  const able = track.getCapabilities ? track.getCapabilities() : {};
  return able.torch ? (on) => track.applyConstraints({ advanced: [{ torch: on }] }) : null;
}

async function cameraAfter(track) {
  const devices = await navigator.mediaDevices.enumerateDevices();
  const ids = devices.filter(({ kind, deviceId }) => kind === 'videoinput' && deviceId).map(({ deviceId }) => deviceId);
  return ids.length > 1 ? ids[(ids.indexOf(track.getSettings().deviceId) + 1) % ids.length] : null;
}
