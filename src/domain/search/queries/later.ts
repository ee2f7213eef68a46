/**
 * Later queries: written in three rounds when the ranking stood, to meet words that nobody had in mind.
 *
 * Each round was run once before anything was adjusted to it; `docs/decisions/` has those figures.
 */
import { readQueries } from './query-list.ts';

export const LATER = readQueries(`
older | my head will only go one way this morning | /faq/#wry-neck /exercises/turning-your-neck/ /
older | what can the chemist give me for my neck | /self-care/
older | hurts when I reverse out of the drive | /exercises/turning-your-neck/ /faq/#drive-work-gym
older | I keep going dizzy getting out of bed | /faq/#headache-or-dizzy /get-help/ | danger
older | tripped over the dog and banged my neck | /get-help/ | danger
older | cannot lift my arms to comb my hair | /get-help/ | danger
older | my fingers have no feeling when I knit | /get-help/ /faq/#trapped-nerve | danger
older | are feather pillows any good | /faq/#pillow
older | I have had a new hip can I do the exercises | /get-help/ /exercises/
older | how do I know the exercises are doing any good | /faq/#duration /exercises/ /about/
teenager | neck is killin me after footy | /causes/ /get-help/ /faq/#drive-work-gym
teenager | can u get neck spasm from stress of exams | /faq/#stress
teenager | how long til my neck is normal again | /faq/#how-long
teenager | isit bad to pop ur neck | /faq/#cracking
teenager | stiff neck remedys | /self-care/ / /exercises/ /faq/#heat-or-ice
teenager | phisio exercises for neck pane | /exercises/
teenager | pillo | /faq/#pillow
teenager | my hand keeps goin numb wen i game | /get-help/ /faq/#trapped-nerve | danger
teenager | blacked out n neck hurts | /get-help/ /faq/#headache-or-dizzy | danger
second-language | neck is paining too much since 3 weeks | /faq/#how-long /get-help/ /faq/#comes-back
second-language | can I put balm or oil massage | /self-care/ /faq/#massage-gun
second-language | which side I should sleep | /faq/#pillow /self-care/
second-language | in office sitting neck become stiff what to do | /self-care/ /exercises/ /causes/
second-language | fever is there and not able to bend neck | /get-help/ | danger
second-language | eyes are showing two things | /get-help/ /faq/#headache-or-dizzy | danger
second-language | ear should touch shoulder exercise | /exercises/scalene-stretch/
second-language | exercise which opens the chest | /exercises/shoulder-extension/
second-language | what is scalene | /exercises/scalene-stretch/ /neck-spasm/
second-language | left arm is heavy and paining | /get-help/ /faq/#trapped-nerve | danger
second-language | hospital when to go for neck | /get-help/ | danger
clinician | who is it not suitable for | /get-help/
clinician | exercise progression and dosage | /exercises/
clinician | Spurling test radicular arm pain | /faq/#trapped-nerve /get-help/ | danger
clinician | cervical arthritis imaging | /faq/#scan
clinician | discharge advice after treatment | /faq/#aftercare
clinician | can I add our clinic logo | /clinics/
clinician | latex pillow evidence | /faq/#pillow
clinician | whiplash | /causes/ /get-help/
parent | toddler wont move her neck and has a temperature | /get-help/ | danger
parent | sore neck from feeding the baby | /causes/ /faq/#drive-work-gym
parent | spots that dont fade with a glass | /get-help/ | danger
parent | is it ok for a 10 year old to do this | /get-help/ /about/
parent | how soon can I pick up my kids | /faq/#drive-work-gym
adult | do I have to stop working | /faq/#drive-work-gym
adult | physio gave me homework and now I ache | /faq/#soreness
adult | is it tension or a slipped disc | /faq/#trapped-nerve /get-help/ | danger
adult | ice it first then heat | /faq/#heat-or-ice /causes/
adult | cramp in the side of my neck | /exercises/scalene-stretch/ /neck-spasm/ /
adult | who can see what I type | /privacy/
adult | pain between the neck and shoulder blade | /exercises/simple-neck-stretch/
adult | worst pain of my life in back of head | /get-help/ /faq/#headache-or-dizzy | danger
adult | lump in neck and losing weight | /get-help/ | danger
adult | neck hurts and I have been on steroids | /get-help/ | danger
adult | struggling to swallow my food | /get-help/ | danger
adult | my speech went funny for a minute | /get-help/ | danger
adult | should I be worried about my stiff neck | /get-help/ /neck-spasm/
adult | do nothing and see if it goes | /neck-spasm/ /faq/#how-long
adult | can I wear a scarf or brace to support it | /faq/#collar
adult | what muscles does the neck tilt work | /exercises/neck-tilt/
adult | easiest exercise to start with | /exercises/turning-your-neck/ /exercises/
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
older | I woke with a crick and cannot look left | /faq/#wry-neck /exercises/turning-your-neck/ /
older | what tablets are best for neck ache | /self-care/
older | how warm should the water bottle be | /faq/#heat-or-ice /self-care/
older | is it my age | /causes/ /get-help/ /exercises/ /faq/#scan
older | lost the use of my arm | /get-help/ /faq/#trapped-nerve | danger
older | I feel faint when I turn round | /get-help/ /faq/#headache-or-dizzy /exercises/turning-your-neck/ | danger
older | have had a knock to the neck and it is very sore | /get-help/ | danger
older | does a collar help | /faq/#collar
older | should I carry on if it hurts | /exercises/ /get-help/ /faq/#soreness /faq/#stretch-or-rest
teenager | neck feels locked | /neck-spasm/ /faq/#wry-neck /exercises/turning-your-neck/ /
teenager | wats a muscle spasm | /neck-spasm/
teenager | can i go 2 football training | /faq/#drive-work-gym
teenager | neck hurts when i look at my fone | /exercises/neck-tilt/ /causes/
teenager | headach and neck ake | /faq/#headache-or-dizzy /get-help/ | danger
teenager | really bad anxeity and neck tension | /faq/#stress
teenager | cracking nek noises | /faq/#cracking
teenager | got a temperture n stiff neck | /get-help/ | danger
second-language | how I know it is nerve problem | /faq/#trapped-nerve /get-help/ | danger
second-language | is it needed to take xray of neck | /faq/#scan
second-language | my both hands are weak | /get-help/ /faq/#trapped-nerve | danger
second-language | how many weeks physiotherapy is needed | /faq/#duration
second-language | pain increased after exercise | /faq/#soreness
second-language | water drinking is useful for spasm | /faq/#magnesium-water
second-language | how to do neck rotation | /exercises/turning-your-neck/
second-language | pain on upper shoulder which exercise | /exercises/shoulder-extension/ /exercises/simple-neck-stretch/
second-language | breathing is difficult with neck pain | /get-help/ | danger
clinician | myelopathy signs | /get-help/ | danger
clinician | levator scapulae | /exercises/simple-neck-stretch/
clinician | massage gun carotid | /faq/#massage-gun
clinician | prognosis acute neck pain | /faq/#how-long /neck-spasm/ /self-care/
clinician | what is your evidence | /about/ /sources/
clinician | QR code for patients | /clinics/
parent | baby keeps her head to one side | /get-help/ /faq/#wry-neck | danger
parent | neck pain from lifting my toddler | /causes/ /faq/#drive-work-gym
parent | child with bad headache and being sick | /get-help/ | danger
adult | what makes a neck spasm start | /causes/ /neck-spasm/
adult | best position to sleep in | /faq/#pillow /self-care/
adult | can I drive with a stiff neck | /faq/#drive-work-gym /self-care/
adult | how do I loosen up my neck | /exercises/ /self-care/
adult | stretch for the front and side of neck | /exercises/scalene-stretch/
adult | rounded shoulders exercise | /exercises/shoulder-extension/
adult | keeps happening every couple of months | /faq/#comes-back
adult | left arm pain and tight chest | /get-help/ | danger
adult | cant pee | /get-help/ | danger
adult | motorbike accident last week neck still sore | /get-help/ /causes/ | danger
adult | when do I need urgent care | /get-help/ | danger
adult | is bed rest good | /faq/#stretch-or-rest /self-care/
adult | what should I do once physio is finished | /faq/#aftercare /faq/#duration
adult | do you use cookies | /privacy/
adult | who made this | /about/
`);
