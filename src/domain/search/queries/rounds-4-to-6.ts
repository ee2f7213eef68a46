/**
 * Rounds 4 to 6: each written before it was run, in the voices of eleven readers; a third speaks of danger.
 *
 * Round 4 was adjusted to at length, rounds 5 and 6 a little; `docs/decisions/` has what each gave when first run.
 */
import { readQueries } from './query-list.ts';

export const ROUNDS_4_TO_6 = readQueries(`
older | Neck went ping picking up the grandchild | /causes/ /faq/#wry-neck /faq/#drive-work-gym
older | why do I get a thumping head at the back | /faq/#headache-or-dizzy /get-help/ | danger
older | which muscle is hurting down to my shoulder blade | /exercises/simple-neck-stretch/ /neck-spasm/
older | bones creak when I nod | /faq/#cracking
older | can I take my usual heart tablets with ibuprofen | /self-care/ /get-help/
older | my balance has gone and I keep bumping into things | /get-help/ /faq/#headache-or-dizzy | danger
second-language | neck is jammed from morning what to do | /faq/#wry-neck / /exercises/turning-your-neck/
second-language | garam pani se sikai karun ya baraf | /faq/#heat-or-ice /self-care/
second-language | due to AC air my neck got stiff | /causes/
second-language | is it okay to pray namaz bending with stiff neck | /faq/#drive-work-gym /exercises/neck-tilt/ /get-help/ /faq/#stretch-or-rest
second-language | my hands are shaking and not able to button shirt | /get-help/ | danger
second-language | how many seconds should hold in side stretch | /exercises/scalene-stretch/ /exercises/
second-language | edhi number | /get-help/ | danger
teenager | slept like a pretzel n now cant move | /faq/#wry-neck /causes/ /
teenager | dabbing hurt my neck | /causes/
teenager | headbanging at a gig neck dead | /causes/
teenager | can u get paralysed from cracking ur neck | /faq/#cracking /get-help/ | danger
teenager | do i tell my mum my arm feels dead | /get-help/ /faq/#trapped-nerve | danger
teenager | how do i stop slouching | /exercises/shoulder-extension/ /self-care/ /causes/
carer | my mum is 84 and her neck is locked what can I do for her | /faq/#wry-neck /get-help/ / /exercises/ /faq/#stretch-or-rest
carer | lady I look after has drooping on one side of mouth | /get-help/ | danger
carer | dad gets muddled and has hot skin and a stiff neck | /get-help/ | danger
carer | moving a patient hurt my neck | /causes/
carer | he has dementia and keeps falling now neck pain | /get-help/ | danger
adult | zoom calls all day tight shoulders | /exercises/shoulder-extension/ /faq/#stress /causes/ /self-care/
adult | how often should I get up from my desk | /self-care/
adult | stretches I can do without getting up from chair | /exercises/ /exercises/neck-tilt/ /exercises/turning-your-neck/
adult | neck goes solid by friday | /faq/#comes-back /causes/ /faq/#stress /self-care/
adult | monitor too low | /self-care/ /causes/
adult | HR says I need time off is it necessary | /faq/#drive-work-gym
clinician | patient with saddle anaesthesia | /get-help/ | danger
clinician | dystonic reaction metoclopramide | /get-help/ | danger
clinician | escalation criteria | /get-help/ | danger
clinician | contact for permission to reproduce sheets | /clinics/ /about/
clinician | sternocleidomastoid | /exercises/turning-your-neck/ /exercises/scalene-stretch/
clinician | heat pack burns diabetic | /self-care/ /faq/#heat-or-ice
dyslexic | stif nek wen i wack up | /faq/#wry-neck / /exercises/turning-your-neck/ /faq/#pillow
dyslexic | exersizes for sholders | /exercises/shoulder-extension/ /exercises/
dyslexic | carnt swollow proply | /get-help/ | danger
dyslexic | fisiotherapy how menny times | /faq/#duration /exercises/
dyslexic | dubble vishun | /get-help/ /faq/#headache-or-dizzy | danger
dyslexic | is it dangrus | /get-help/ /neck-spasm/
dictating | hey so I was asleep on the train and now my neck will not go to the left at all | /faq/#wry-neck /exercises/turning-your-neck/ /causes/
dictating | um can you tell me how to do the one where you pull your wrist behind your back | /exercises/scalene-stretch/
dictating | I feel like I am going to pass out every time I look up at the ceiling | /get-help/ /faq/#headache-or-dizzy | danger
dictating | okay how do I know when to stop doing these | /get-help/ /faq/#duration
dictating | what is the difference between a cramp and a trapped nerve in the neck | /faq/#trapped-nerve
afraid | am I having a stroke | /get-help/ | danger
afraid | could it be a tumour | /get-help/ /neck-spasm/ | danger
afraid | I can't breathe properly and my throat feels tight | /get-help/ | danger
afraid | will I be paralysed | /get-help/ | danger
afraid | please someone help my neck is agony | /get-help/ / /self-care/ /neck-spasm/ | danger
adult | shoulders | /exercises/shoulder-extension/
adult | heatpack | /faq/#heat-or-ice /self-care/
adult | posture | /causes/ /self-care/
adult | sneezing | /causes/ /neck-spasm/
adult | ambulance | /get-help/ | danger
adult | I have had a sore neck for about six weeks now and nothing I try is making any difference | /get-help/ /faq/#how-long /faq/#comes-back
adult | my neck started hurting after I painted the ceiling all weekend and now it hurts to look up | /causes/ /exercises/turning-your-neck/
adult | is there anything I should be doing differently at night so that my neck does not hurt in the morning | /faq/#pillow /self-care/
older | can't do my hair up because both arms won't go up | /get-help/ | danger
older | been told I've a touch of osteoporosis is it alright to tuck my chin in | /get-help/ /exercises/neck-tilt/ | danger
older | how do I print this off | /clinics/ /exercises/
older | when can I get back on the golf course | /faq/#drive-work-gym
older | do I hold my breath while stretching | /exercises/ /exercises/simple-neck-stretch/ /exercises/scalene-stretch/ /exercises/neck-tilt/
older | I'm a widow on my own and I've come over all clammy with an ache up into my jaw | /get-help/ | danger
second-language | one side neck vein pulling | /exercises/scalene-stretch/ /exercises/simple-neck-stretch/ /neck-spasm/
second-language | gardan mein dard | / /neck-spasm/ /exercises/ /self-care/ /faq/#wry-neck
second-language | doctor prescribed muscle relaxant is it must | /self-care/ /neck-spasm/ /faq/#duration
second-language | after bike accident neck pain is there | /get-help/ /causes/ | danger
second-language | can I do head massage with oil at barber neck twisting | /faq/#cracking /faq/#massage-gun
second-language | legs are trembling and not able to walk straight | /get-help/ | danger
second-language | which side pillow keep and how much height | /faq/#pillow
teenager | got clattered in rugby and my arms went tingly | /get-help/ /faq/#trapped-nerve | danger
teenager | is it normal for neck to crunch | /faq/#cracking
teenager | ngl my neck is cooked after leg day | /causes/ /faq/#drive-work-gym /faq/#soreness /self-care/
teenager | can stress b4 exams give u a bad neck | /faq/#stress
teenager | took a pill at a party and now my neck is pulling to one side | /get-help/ | danger
teenager | how do i do the one where u turn ur head | /exercises/turning-your-neck/
carer | baby's head always flops to the right | /get-help/ /faq/#wry-neck | danger
carer | client is on warfarin and banged her head | /get-help/ | danger
carer | she says her feet feel like cotton wool and she's wobbling | /get-help/ | danger
carer | how can I help someone in a wheelchair do these | /exercises/ /faq/#drive-work-gym /exercises/neck-tilt/ /accessibility/ /exercises/shoulder-extension/
carer | lifting my wife out of bed has done my neck in | /causes/ /faq/#drive-work-gym /self-care/
adult | mouse arm and neck ache | /causes/ /self-care/ /exercises/simple-neck-stretch/ /exercises/shoulder-extension/ /faq/#trapped-nerve /get-help/
adult | could a standing desk help | /self-care/ /causes/
adult | lunchtime stretch for neck and shoulders | /exercises/ /exercises/shoulder-extension/
adult | stiff neck in air conditioning | /causes/
adult | can I go into work today or should I stay home | /faq/#drive-work-gym /faq/#stretch-or-rest
clinician | cord compression | /get-help/ | danger
clinician | NICE guidance physiotherapy neck | /sources/ /faq/#duration /about/
clinician | ROM exercises acute phase | /exercises/ /faq/#stretch-or-rest /exercises/turning-your-neck/
clinician | giant cell arteritis polymyalgia | /get-help/ | danger
clinician | paracetamol max duration neck pain | /self-care/
clinician | is the site accredited | /about/
dyslexic | my nek is stuk | /faq/#wry-neck /neck-spasm/ /exercises/turning-your-neck/ /
dyslexic | hedake and sik and stiff neck | /get-help/ /faq/#headache-or-dizzy | danger
dyslexic | wot pilow is best | /faq/#pillow
dyslexic | tung feels num | /get-help/ | danger
dyslexic | strech the frunt of my chest | /exercises/shoulder-extension/
dyslexic | can i dryve | /faq/#drive-work-gym
dictating | I pulled something in my neck at the gym yesterday should I put something cold on it | /faq/#heat-or-ice /self-care/ /faq/#aftercare
dictating | how long do you hold the neck tilt for and how many times | /exercises/neck-tilt/
dictating | so my physio said do exercises but it's more painful than before is that normal | /faq/#soreness
dictating | my neck feels like it's got a big knot in it just above the shoulder blade on the right | /exercises/simple-neck-stretch/ /faq/#massage-gun /neck-spasm/
dictating | my daughter's got a fever and won't let me bend her head forward | /get-help/ | danger
afraid | woke up paralysed down one side | /get-help/ | danger
afraid | neck pain keeps me awake every single night | /get-help/ /faq/#pillow | danger
afraid | am I going to die | /get-help/ | danger
afraid | I've got a lump on my neck that's growing | /get-help/ | danger
afraid | is my spine broken | /get-help/ | danger
adult | whiplash | /get-help/ /causes/
adult | dizzy | /faq/#headache-or-dizzy /get-help/ | danger
adult | knots | /faq/#massage-gun /neck-spasm/ /exercises/simple-neck-stretch/
adult | desk | /self-care/ /causes/ /exercises/ /faq/#drive-work-gym
adult | chiropractor | /faq/#cracking
adult | emergency | /get-help/ | danger
adult | I work nights on a checkout and turn my head the same way all shift could that be why it hurts | /causes/ /self-care/
adult | every time I reverse the car I get a sharp stab on the left hand side of my neck | /exercises/turning-your-neck/ /faq/#drive-work-gym
adult | would it be alright to do the stretches in the shower when everything is nice and warm | /faq/#heat-or-ice /self-care/ /exercises/ /faq/#aftercare
older | I'm eighty next month is it too late to start exercises | /get-help/ /exercises/
older | neck aches after a day's weeding | /causes/ /faq/#drive-work-gym
older | my fingers are all thumbs and I can't thread a needle | /get-help/ | danger
older | do I need to tell my GP | /get-help/ | danger
older | is there a video | /exercises/
older | my eyes went funny and then I keeled over | /get-help/ /faq/#headache-or-dizzy | danger
second-language | slipping disc in neck which exercise is good | /faq/#trapped-nerve /get-help/ | danger
second-language | neck is cracking sound on moving is it problem | /faq/#cracking
second-language | I am house wife lifting buckets neck muscle pulled | /causes/
second-language | taking injection of steroid since long time and now neck bone paining after small fall | /get-help/ | danger
second-language | tell the exercise for straight neck of computer user | /exercises/ /self-care/ /causes/ /exercises/neck-tilt/
second-language | can I apply ice directly | /faq/#heat-or-ice /self-care/
second-language | my one hand is not lifting | /get-help/ /faq/#trapped-nerve | danger
teenager | neck so stiff i look like a robot | /faq/#wry-neck / /exercises/turning-your-neck/
teenager | concussion symptoms neck | /get-help/ | danger
teenager | can i still play fifa with a stiff neck | /faq/#drive-work-gym /self-care/ /causes/
teenager | whats the best stretch for the side bit of ur neck | /exercises/scalene-stretch/
teenager | my trap muscle is rock hard | /exercises/shoulder-extension/ /neck-spasm/ /exercises/simple-neck-stretch/
teenager | is vaping making my neck tight | /causes/ /faq/#stress
carer | my husband's speech is jumbled and his arm is limp | /get-help/ | danger
carer | she's on chemo and her neck hurts | /get-help/ | danger
carer | person with Down's syndrome safe to do neck stretches | /get-help/ | danger
carer | can I massage it for her | /faq/#massage-gun /self-care/
carer | toddler won't turn head after falling off the sofa | /get-help/ /faq/#wry-neck | danger
adult | eyes strain and neck pain | /causes/ /self-care/ /faq/#headache-or-dizzy /get-help/
adult | headset hours | /causes/ /self-care/
adult | back to the office how do I avoid getting a bad neck again | /faq/#comes-back /self-care/ /causes/ /faq/#drive-work-gym
adult | pain commuting on the bus looking at phone | /causes/ /self-care/ /exercises/neck-tilt/
adult | does a gel cushion help | /faq/#pillow /self-care/
adult | what's the quickest exercise | /exercises/ /exercises/turning-your-neck/ /exercises/neck-tilt/
clinician | meningism | /get-help/ | danger
clinician | vertebrobasilar insufficiency | /get-help/ /faq/#headache-or-dizzy /faq/#cracking | danger
clinician | contraindicated in RA | /get-help/ | danger
clinician | number of reps for levator stretch | /exercises/simple-neck-stretch/
clinician | pathophysiology of muscle spasm | /neck-spasm/
clinician | can patients self refer | /neck-spasm/ /faq/#duration /get-help/
dyslexic | pane in my cheast and jore | /get-help/ | danger
dyslexic | how meny days dose it last | /faq/#how-long
dyslexic | mussel spasum | /neck-spasm/
dyslexic | cant terne my hed left | /exercises/turning-your-neck/ /faq/#wry-neck
dyslexic | pins an neadels in both hands | /get-help/ /faq/#trapped-nerve | danger
dyslexic | strees | /faq/#stress
dictating | what's that exercise called where you put your chin down on your chest | /exercises/neck-tilt/
dictating | I've been sick three times and light is really bothering me and my neck's stiff | /get-help/ | danger
dictating | can you show me how to stretch the bit that goes from behind my ear down to my collarbone | /exercises/scalene-stretch/
dictating | yesterday it was only sore but now it's ten times worse and nothing touches it | /get-help/ | danger
dictating | do I put the pillow under my neck or under my head | /faq/#pillow
afraid | I hit a tree skiing and everything hurts from the neck down | /get-help/ | danger
afraid | I keep dropping my phone my hand won't work properly | /get-help/ /faq/#trapped-nerve | danger
afraid | is it an aneurysm | /get-help/ /faq/#headache-or-dizzy | danger
afraid | scared to move my neck in case I make it worse | /faq/#stretch-or-rest / /get-help/ /exercises/
afraid | why is my heart racing with neck pain | /get-help/ /faq/#stress | danger
adult | numbness | /get-help/ /faq/#trapped-nerve | danger
adult | crick | /faq/#wry-neck /neck-spasm/ /
adult | mattress | /faq/#pillow
adult | yoga | /faq/#drive-work-gym
adult | reviews | /about/ /sources/
adult | stroke | /get-help/ | danger
adult | I have been doing the exercises for two weeks and my neck is better so can I stop now | /faq/#duration /faq/#comes-back
adult | my baby will only sleep on me and holding her like that has made my neck and shoulder so sore | /causes/ /faq/#drive-work-gym /self-care/
adult | which is better for a neck muscle that has gone into spasm something hot or something out of the freezer | /faq/#heat-or-ice
`);
