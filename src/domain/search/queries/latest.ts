/** Latest queries: the last to be written, after all others had been looked at. */
import { readQueries } from './query-list.ts';

export const LATEST = readQueries(`
older | stiff neck getting up in the morning | /faq/#wry-neck / /exercises/turning-your-neck/ /faq/#pillow
older | is a hot shower a good idea | /faq/#heat-or-ice /self-care/
older | do I need to see anybody or will it go by itself | /faq/#how-long /neck-spasm/ /get-help/
older | pain when I look up at shelves | /causes/ /exercises/neck-tilt/ /get-help/ /exercises/turning-your-neck/
older | had a stroke two years ago can I do this | /get-help/ /exercises/turning-your-neck/ | danger
older | my neck creaks like an old door | /faq/#cracking
older | how often in a day | /exercises/
older | can I do them in the chair | /exercises/ /exercises/neck-tilt/ /exercises/turning-your-neck/ /exercises/scalene-stretch/
older | my walking has gone unsteady | /get-help/ | danger
older | thinning bones | /get-help/ /exercises/neck-tilt/ | danger
teenager | shud i go docs bout my neck | /get-help/ | danger
teenager | y is my neck so tight | /causes/ /neck-spasm/ /faq/#stress
teenager | neck spazm | /neck-spasm/ /
teenager | sholder tension streches | /exercises/shoulder-extension/
teenager | got whiplash on the dodgems | /causes/ /get-help/
teenager | cant look down 2 read | /exercises/neck-tilt/
teenager | tingley fingers | /get-help/ /faq/#trapped-nerve | danger
teenager | revising for exams makes my shoulders go up to my ears | /faq/#stress /exercises/shoulder-extension/
teenager | magnesuim for muscel cramp | /faq/#magnesium-water
second-language | neck catch after sleeping | /faq/#wry-neck /causes/ /
second-language | how many days it takes to be ok | /faq/#how-long
second-language | vomiting with neck tightness | /get-help/ | danger
second-language | my face one side is not moving | /get-help/ | danger
second-language | I have sugar can I use heat | /self-care/ /faq/#heat-or-ice
second-language | is belt for neck good | /faq/#collar
second-language | which doctor to see | /get-help/ /neck-spasm/ /faq/#duration
second-language | neck pain due to thick pillow | /faq/#pillow /causes/
second-language | tell me exercise for right side neck | /exercises/scalene-stretch/ /exercises/
second-language | I am carrying water cans on head now neck pain | /causes/
second-language | urine control problem | /get-help/ | danger
clinician | active range of motion rotation | /exercises/turning-your-neck/
clinician | post treatment soreness | /faq/#soreness
clinician | serious pathology screening | /get-help/ | danger
clinician | return to work and driving advice | /faq/#drive-work-gym
clinician | psychosocial factors stress neck pain | /faq/#stress /causes/
clinician | evidence level of sources | /sources/ /about/
clinician | pectoral stretch | /exercises/shoulder-extension/
parent | my daughter cant straighten her neck | /get-help/ /faq/#wry-neck | danger
parent | neck hurts from breastfeeding | /causes/ /faq/#drive-work-gym /self-care/
parent | fits and a stiff neck | /get-help/ | danger
parent | when can I pick the baby up again | /faq/#drive-work-gym
adult | is it worth going to physio | /faq/#duration
adult | will I be in pain after the first session | /faq/#soreness
adult | is my office chair to blame | /causes/ /self-care/
adult | slept on the plane with my head bent | /causes/ /faq/#wry-neck
adult | neck and left arm pain sweating | /get-help/ | danger
adult | head feels like its going to explode worst ever | /get-help/ /faq/#headache-or-dizzy | danger
adult | fell down the stairs last night | /get-help/ | danger
adult | dropping cups and clumsy | /get-help/ | danger
adult | can I still lift weights | /faq/#drive-work-gym
adult | what happens in a muscle spasm | /neck-spasm/
adult | are you storing what I search | /privacy/
adult | is there a printable version | /clinics/ /exercises/
adult | neck massager worth it | /faq/#massage-gun
adult | does cracking your neck cause a stroke | /faq/#cracking /get-help/ | danger
adult | stretch behind shoulder blade | /exercises/simple-neck-stretch/ /exercises/shoulder-extension/
adult | scared it is something serious | /get-help/ /neck-spasm/ | danger
adult | how do I stop it happening again | /faq/#comes-back
adult | ice pack for how many minutes | /faq/#heat-or-ice /self-care/ /faq/#aftercare
adult | should the stretch be painful | /exercises/ /get-help/ /faq/#soreness
`);
