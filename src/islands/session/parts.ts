/** Parts: what the timer needs once someone wants to use it. One file to load, instead of one for each. */
import { readMemory } from '../../domain/session-memory.ts';
import { SessionView } from './SessionView.tsx';
import { SettingsPanel } from './SettingsPanel.tsx';

export { readMemory, SessionView, SettingsPanel };
