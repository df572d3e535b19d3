// Writes the two tables that are embedded into the assembly:
//   pinyin.tsv          character<TAB>readings, the usual one first
//   pinyin-phrases.tsv  phrase<TAB>syllables, only where they differ from the characters' usual readings
// Usage: node generate.mjs OUTPUT_DIRECTORY
//
// The library is installed into a directory of this process alone, and finished tables are moved into place: two builds that run
// at the same time never see each other's half-written files.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const output = resolve(process.argv[2]);
mkdirSync(output, { recursive: true });
const work = mkdtempSync(join(output, 'pinyin-'));

try {
  for (const file of ['package.json', 'package-lock.json']) {
    copyFileSync(join(here, file), join(work, file));
  }

  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: work, encoding: 'utf8', shell: process.platform === 'win32',
  });
  if (npm.error || npm.status !== 0) {
    throw new Error(`npm ci failed for ${here}: ${npm.error?.message ?? npm.stderr.trim()}`);
  }

  const library = (path) => import(pathToFileURL(join(work, 'node_modules/pinyin-pro/dist/esm', path)));
  const { pinyin } = await library('index.mjs');
  const phraseSources = await Promise.all([2, 3, 4, 5].map((length) => library(`data/dict${length}.mjs`)));

  const overrides = readFileSync(join(here, 'overrides.tsv'), 'utf8').split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.trimEnd().split('\t'));

  const plain = (syllables) => syllables.normalize('NFD').replaceAll('u\u0308', 'v').replace(/[\u0300-\u036f]/g, '').split(' ');

  const characters = new Map();
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const character = String.fromCharCode(code);
    const readings = pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true });
    if (readings.every((reading) => /^[a-z]+$/.test(reading))) {
      characters.set(character, [...new Set(readings)]);
    }
  }

  const phrases = new Map(phraseSources.flatMap((source) => Object.entries(source.default)).map(([text, syllables]) => [text, plain(syllables)]));
  for (const [text, syllables] of overrides) {
    const readings = syllables.split(' ');
    if (readings.length !== text.length) {
      throw new Error(`overrides.tsv: ${text} needs ${text.length} syllables, not ${readings.length}`);
    }

    if (text.length === 1) {
      characters.set(text, [...new Set([...readings, ...(characters.get(text) ?? [])])]);
    } else {
      phrases.set(text, readings);
      // The phrase's reading must also be found letter by letter: 泌 is read bi in one place only.
      [...text].forEach((character, index) => {
        characters.set(character, [...new Set([...(characters.get(character) ?? []), readings[index]])]);
      });
    }
  }

  const differs = ([text, readings]) => text.length === readings.length
    && [...text].every((character) => characters.has(character))
    && readings.some((reading, index) => reading !== characters.get(text[index])[0]);
  const byText = ([left], [right]) => (left < right ? -1 : 1);
  const table = (rows) => rows.sort(byText).map(([text, readings]) => `${text}\t${readings.join(' ')}\n`).join('');

  for (const [name, rows] of [['pinyin.tsv', [...characters]], ['pinyin-phrases.tsv', [...phrases].filter(differs)]]) {
    writeFileSync(join(work, name), table(rows));
    renameSync(join(work, name), join(output, name));
  }
} catch (error) {
  // The form MSBuild recognises as an error of the build.
  console.error(`generate.mjs : error PINYIN: ${error.message.replaceAll('\n', ' ')}`);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
