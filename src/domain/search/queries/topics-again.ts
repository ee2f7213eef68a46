/**
 * Topics again: every page asked for in two more ways, after the words were widened.
 *
 * `docs/decisions/` has what they gave when first run.
 */
import { readQueries } from './query-list.ts';

export const TOPICS_AGAIN = readQueries(`
adult | my head is facing the wrong way after a nap | /faq/#wry-neck / /exercises/turning-your-neck/
adult | hard rope like thing down side of neck | /neck-spasm/ /
adult | warm towel or frozen bag | /faq/#heat-or-ice /self-care/
adult | my pillow feels too high | /faq/#pillow /self-care/
adult | am I fit for work | /faq/#drive-work-gym
adult | can i do my paper round | /faq/#drive-work-gym
adult | makes a clunk when I tilt my head | /faq/#cracking
adult | fourth attack since summer | /faq/#comes-back
adult | when does this end | /faq/#how-long
adult | is it because I don't drink enough | /faq/#magnesium-water
adult | my son bought me one of those vibrating guns | /faq/#massage-gun /self-care/
adult | do I move it or keep it still | /faq/#stretch-or-rest
adult | ached for two days after seeing the physio | /faq/#soreness
adult | anything I should avoid after physio | /faq/#aftercare
adult | how many weeks will the physio see me | /faq/#duration
adult | would an mri show anything | /faq/#scan
adult | should I strap my neck up | /faq/#collar
adult | is a disc pressing on a nerve | /faq/#trapped-nerve /get-help/
adult | sore neck giving me bad heads | /faq/#headache-or-dizzy /get-help/
adult | new boss and my shoulders are by my ears | /faq/#stress
adult | did sleeping by an open window cause it | /causes/
adult | too much time on my ipad | /causes/ /self-care/
adult | which painkiller is best | /self-care/
adult | rub in cream for neck | /self-care/
adult | desk set up | /self-care/
adult | give me some stretches | /exercises/
adult | exercises in the office | /exercises/
adult | stretch with nose to armpit | /exercises/simple-neck-stretch/
adult | chin tuck down stretch | /exercises/neck-tilt/
adult | turning head side to side exercise | /exercises/turning-your-neck/
adult | ear to shoulder stretch | /exercises/scalene-stretch/
adult | arms behind and chest out exercise | /exercises/shoulder-extension/
adult | is this site run by doctors | /about/
adult | can anyone see what I search | /privacy/
adult | writing is too small | /accessibility/
adult | handout for clients | /clinics/
adult | which studies did you use | /sources/
adult | how to avoid another spasm | /faq/#comes-back /self-care/
adult | does it heal by itself | /faq/#how-long /neck-spasm/
adult | can't look left | /faq/#wry-neck /exercises/turning-your-neck/ /
adult | hurts reading in bed | /exercises/neck-tilt/ /causes/ /self-care/
adult | is it ok to press on the sore bit | /faq/#massage-gun /self-care/
adult | microwave wheat bag how many minutes | /faq/#heat-or-ice /self-care/
adult | should i sleep flat | /faq/#pillow /self-care/
adult | back to netball when | /faq/#drive-work-gym
adult | is reversing safe with stiff neck | /faq/#drive-work-gym /self-care/
adult | gentle movement or total rest | /faq/#stretch-or-rest /exercises/
adult | arthritis in neck what now | /faq/#scan /causes/
adult | breathing to relax neck | /faq/#stress /self-care/
adult | fastest way to fix stiff neck | /self-care/ /exercises/
`);
