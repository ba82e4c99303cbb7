/** A short ring and a tap of the phone for a new order, where the browser lets us. */

export function ring(): void {
  if ('vibrate' in navigator) navigator.vibrate([120, 60, 120]);
  try {
    const sound = new AudioContext();
    const tone = sound.createOscillator();
    const volume = sound.createGain();
    tone.frequency.value = 880;
    volume.gain.setValueAtTime(0.15, sound.currentTime);
    volume.gain.exponentialRampToValueAtTime(0.001, sound.currentTime + 0.6);
    tone.connect(volume).connect(sound.destination);
    tone.start();
    tone.stop(sound.currentTime + 0.6);
    tone.onended = () => void sound.close();
  } catch {
    // no sound on this device
  }
}
