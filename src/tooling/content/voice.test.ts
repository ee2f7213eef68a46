import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { testClip, writeTestVoice } from '../test-voice.ts';
import { checkAll } from './check-all.ts';
import { formatFault } from './fault.ts';
import { reportOf, TODAY } from './report-of.ts';

const LIST = 'voice/en/transcripts.yaml';
const CLIP = 'voice/en/look-ahead.wav';
const list = (clips: Readonly<Record<string, string>>) =>
  `speaker: A test\nclips:\n${Object.entries(clips)
    .map(([name, words]) => `  ${name}: ${words}\n`)
    .join('')}`;
const sound = list({ 'look-ahead': 'Look straight ahead.' });
const reportWith = (clip: Buffer, transcripts = sound) =>
  reportOf('valid', { [LIST]: transcripts, [CLIP]: clip });

test('a clip that says a sentence of a step, and can be heard, has no fault', () => {
  expect(reportWith(testClip(1))).toEqual([]);
});

test('the clips that the tests of sessions are made with have no fault', () => {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync('content', folder, { recursive: true });
    writeTestVoice(folder, 'neck-tilt');

    expect(checkAll(folder, TODAY).map((fault) => formatFault(fault, 'content'))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe('a clip is refused', () => {
  test.each([
    ['that is missing', undefined, 'voice/en/look-ahead.wav is missing: add it beside the list'],
    ['that is no sound', Buffer.from('not a sound'.repeat(9)), 'is no WAV file: save it as WAV'],
    ['that is silent', testClip(1, 0), 'has a loudness of -Infinity dB'],
    ['that is too soft', testClip(1, 0.01), 'has a loudness of'],
    ['that is too loud', testClip(1, 0.99), 'is too loud at its peak'],
    ['that is empty', testClip(0), 'lasts 0.0 seconds: make it 0.2 to 8'],
    ['that is too long', testClip(9), 'lasts 9.0 seconds: make it 0.2 to 8'],
  ])('%s', (_, clip, message) => {
    const report = reportOf('valid', { [LIST]: sound, ...(clip && { [CLIP]: clip }) });

    expect(report).toHaveLength(1);
    expect(report[0]).toContain(`${LIST}:3: clips.look-ahead: `);
    expect(report[0]).toContain(message);
  });

  test('that says what no session says', () => {
    const [fault] = reportWith(testClip(1), list({ 'look-ahead': 'Look down.' }));

    expect(fault).toContain('no session says "Look down."');
  });

  test('that says the same as another', () => {
    const twice = list({ 'look-ahead': 'Look straight ahead.', twin: 'Look straight ahead.' });
    const report = reportOf('valid', {
      [LIST]: twice,
      [CLIP]: testClip(1),
      'voice/en/twin.wav': testClip(1),
    });

    expect(report).toEqual([`${LIST}:4: clips.twin: says the same as \`look-ahead\`: remove one`]);
  });

  test('that is not in the list', () => {
    const report = reportOf('valid', {
      [LIST]: sound,
      [CLIP]: testClip(1),
      'voice/en/stray.wav': testClip(1),
    });

    expect(report).toEqual([
      'voice/en/stray.wav:1: file: is not in transcripts.yaml beside it: write there what is spoken in it, or remove it',
    ]);
  });

  test('under a name that is no address', () => {
    const report = reportWith(testClip(1), list({ 'Look Ahead': 'Look straight ahead.' }));

    expect(report.join('\n')).toContain(`${LIST}:3: clips.Look Ahead: `);
  });
});
