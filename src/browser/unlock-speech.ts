/** Lets the page speak later. Call it inside the handler of a press: some browsers allow no first word otherwise. */
export function unlockSpeech(): void {
  try {
    speechSynthesis.speak(new SpeechSynthesisUtterance(''));
  } catch {
    // No voice here.
  }
}
