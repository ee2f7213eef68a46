/** Parts: what the timer needs once someone wants to use it. One file to load, instead of one for each. */
import { SessionView } from './SessionView.tsx';
import { SettingsPanel } from './SettingsPanel.tsx';

export { SessionView, SettingsPanel };
