/** Parts: what the timer needs once someone wants to use it. One file to load, instead of one for each. */
import { claimSession } from '../../browser/one-session.ts';
import { fetchClips } from '../../browser/recorded-clips.ts';
import { readMemory } from '../../domain/session-memory.ts';
import { writeSettings } from '../../domain/write-settings.ts';
import { cueWords } from './cue-words.ts';
import { FoundOffer } from './FoundOffer.tsx';
import { SessionScreen } from './SessionScreen.tsx';
import { SettingsPanel } from './SettingsPanel.tsx';

export {
  claimSession,
  cueWords,
  FoundOffer,
  fetchClips,
  readMemory,
  SessionScreen,
  SettingsPanel,
  writeSettings,
};
