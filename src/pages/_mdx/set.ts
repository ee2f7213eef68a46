/** The components an author can use in prose. `content/README.md` tells what each shows. */
import AskFirst from './AskFirst.astro';
import Bibliography from './Bibliography.astro';
import CareLevel from './CareLevel.astro';
import Caution from './Caution.astro';
import CheckFirst from './CheckFirst.astro';
import Dose from './Dose.astro';
import Drawing from './Drawing.astro';
import Easier from './Easier.astro';
import EmbedCodes from './EmbedCodes.astro';
import EmergencyNumbers from './EmergencyNumbers.astro';
import EraseDevice from './EraseDevice.astro';
import ExerciseCodes from './ExerciseCodes.astro';
import ExerciseList from './ExerciseList.astro';
import Feel from './Feel.astro';
import GetHelp from './GetHelp.astro';
import Glossary from './Glossary.astro';
import Harder from './Harder.astro';
import Hero from './Hero.astro';
import Link from './Link.astro';
import Mistakes from './Mistakes.astro';
import PainGuide from './PainGuide.astro';
import Pair from './Pair.astro';
import Part from './Part.astro';
import Position from './Position.astro';
import ReadySheets from './ReadySheets.astro';
import SavedPages from './SavedPages.astro';
import Source from './Source.astro';
import Steps from './Steps.astro';
import StepTimer from './StepTimer.astro';
import StopIf from './StopIf.astro';
import StopSigns from './StopSigns.astro';
import Term from './Term.astro';

export const proseComponents = {
  a: Link,
  AskFirst,
  Bibliography,
  CareLevel,
  Caution,
  CheckFirst,
  Dose,
  Drawing,
  Easier,
  EmbedCodes,
  EmergencyNumbers,
  EraseDevice,
  ExerciseCodes,
  ExerciseList,
  Feel,
  GetHelp,
  Glossary,
  Harder,
  Hero,
  Mistakes,
  PainGuide,
  Pair,
  Part,
  Position,
  ReadySheets,
  SavedPages,
  Source,
  Steps,
  StepTimer,
  StopIf,
  StopSigns,
  Term,
};
