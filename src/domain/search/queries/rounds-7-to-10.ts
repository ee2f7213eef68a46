/**
 * Rounds 7 to 10: as rounds 4 to 6.
 *
 * `docs/decisions/` has what each gave when first run.
 */
import { readQueries } from './query-list.ts';

export const ROUNDS_7_TO_10 = readQueries(`
older | I've had a stiff neck since Sunday when will it clear up | /faq/#how-long
older | shooting pains up the back of my skull | /faq/#headache-or-dizzy /get-help/ /exercises/neck-tilt/
older | I get a tingle right down my spine when I bend my head | /get-help/ /exercises/neck-tilt/ | danger
older | had my neck fused years ago can I do these | /get-help/ | danger
older | too painful to look up at the washing line | /exercises/turning-your-neck/ /causes/ / /faq/#wry-neck
older | can I put Deep Heat on it | /self-care/ /faq/#heat-or-ice
older | when I swallow it sticks and my neck is stiff | /get-help/ | danger
second-language | pain is coming from neck to fingers with current like feeling | /get-help/ /faq/#trapped-nerve | danger
second-language | sleeping without pillow good or not | /faq/#pillow
second-language | due to tension neck muscles are tight what is solution | /faq/#stress /self-care/ /exercises/
second-language | my neck bent on one side since morning not becoming straight | /faq/#wry-neck /get-help/
second-language | child of 6 year neck is twisted with cold and cough | /get-help/ /faq/#wry-neck | danger
second-language | what is duration of one session of exercise | /exercises/
second-language | physiotherapist near me | /get-help/ /neck-spasm/ /faq/#duration / /about/
teenager | i fell off my skateboard n landed on my head | /get-help/ | danger
teenager | whats a spasm feel like | /neck-spasm/
teenager | neck pain from looking down at homework | /causes/ /exercises/neck-tilt/ /self-care/
teenager | stretching hurts is that bad | /faq/#soreness /get-help/ /exercises/ /faq/#stretch-or-rest
teenager | cant feel half my face lol | /get-help/ | danger
teenager | hurts wen i laugh or cough | /neck-spasm/ /causes/ /get-help/
carer | resident had a fall out of bed and is holding her neck | /get-help/ | danger
carer | how do I make her comfortable in bed | /faq/#pillow /self-care/
carer | my grandad's hands have gone weak and his handwriting is terrible | /get-help/ | danger
carer | his temperature is 39 and his neck is rigid | /get-help/ | danger
carer | are these okay for someone with parkinsons | /get-help/ /exercises/
carer | she's started a new anti sickness tablet and her head is pulled back | /get-help/ | danger
adult | cradling the phone between ear and shoulder | /causes/ /self-care/
adult | my neck locks up when a deadline is coming | /faq/#stress
adult | dual monitors neck twist | /causes/ /self-care/
adult | 5 minute break exercises | /exercises/ /self-care/ /faq/#drive-work-gym
adult | how should I set up my laptop at the kitchen table | /self-care/ /causes/
clinician | exclusion criteria | /get-help/
clinician | upper motor neurone signs clumsy gait | /get-help/ | danger
clinician | shoulder extension active | /exercises/shoulder-extension/
clinician | evidence for pillows RCT | /faq/#pillow
clinician | IV drug user neck pain fever | /get-help/ | danger
clinician | what do I tell a patient who is sore after manual therapy | /faq/#soreness
dyslexic | my leggs feel hevy and weerd | /get-help/ | danger
dyslexic | neck coler shud i wear | /faq/#collar
dyslexic | temprature and rasch | /get-help/ | danger
dyslexic | sumthing poped in my neck | /faq/#cracking /causes/ /get-help/
dyslexic | how to slepe with a bad nek | /faq/#pillow /self-care/
dyslexic | strech hand behind bak | /exercises/scalene-stretch/ /exercises/shoulder-extension/
dictating | I was driving and someone went into the back of me and my neck hurts now | /get-help/ /causes/ | danger
dictating | I've got this constant dull ache at the top of my shoulders by the end of the day | /exercises/shoulder-extension/ /faq/#stress /causes/
dictating | do I need to warm up before I do the stretches | /exercises/ /faq/#heat-or-ice /self-care/ /faq/#aftercare
dictating | can I still go to my swimming class on Thursday | /faq/#drive-work-gym
dictating | every morning I wake up and my neck's stiff what am I doing wrong | /faq/#pillow /faq/#comes-back /self-care/ /causes/
afraid | sudden ripping pain in my neck and then a headache | /get-help/ | danger
afraid | I've lost a stone and I'm sweating at night and my neck aches | /get-help/ | danger
afraid | can't control my bladder since my neck got bad | /get-help/ | danger
afraid | is this how MS starts | /get-help/ /neck-spasm/ | danger
afraid | I think I've slipped a disc I can't move my arm | /get-help/ /faq/#trapped-nerve | danger
adult | collarbone | /exercises/scalene-stretch/
adult | cramp | /neck-spasm/
adult | backpack | /causes/ /self-care/
adult | unwell | /get-help/ | danger
adult | exercises | /exercises/
adult | levator | /exercises/simple-neck-stretch/
adult | my shoulders creep up towards my ears whenever I am worried and then I get a headache by teatime | /faq/#stress /faq/#headache-or-dizzy
adult | I've tried ice and heat and tablets and it has been over a month so who should I go and see | /get-help/ /faq/#how-long /faq/#duration
older | what's the gentlest one to begin with | /exercises/turning-your-neck/ /exercises/ /exercises/neck-tilt/
older | my neck's been bad on and off for thirty years | /faq/#comes-back
older | I went all dizzy and saw two of everything | /get-help/ /faq/#headache-or-dizzy | danger
older | may I use a wheat bag from the microwave | /faq/#heat-or-ice /self-care/
older | is it normal to hear gravel in your neck | /faq/#cracking
older | fell over in the garden last night and this morning my neck is dreadful | /get-help/ | danger
second-language | neck pain from sewing machine work | /causes/ /self-care/
second-language | my neck pulled while combing hair | /causes/ /faq/#wry-neck
second-language | from which doctor should I take checkup | /get-help/ /neck-spasm/ /faq/#duration
second-language | hands and feet are becoming sunn | /get-help/ /faq/#trapped-nerve | danger
second-language | after fever neck is not bending and headache is too much | /get-help/ | danger
second-language | massage by maalish wali is okay for neck spasm | /faq/#massage-gun /self-care/
second-language | breathing problem with pain in left shoulder and neck | /get-help/ | danger
teenager | woke up looking sideways cant straighten up | /faq/#wry-neck /exercises/turning-your-neck/ /
teenager | are u allowed to do pe with a bad neck | /faq/#drive-work-gym
teenager | do these actually work | /about/ /exercises/ /sources/
teenager | both my arms have pins n needles | /get-help/ /faq/#trapped-nerve | danger
teenager | how 2 get rid of a neck knot | /faq/#massage-gun /exercises/simple-neck-stretch/ /neck-spasm/ /self-care/
teenager | kicked in the neck at karate and feel sick | /get-help/ | danger
carer | my son has a sore throat and cannot turn his neck | /get-help/ /faq/#wry-neck | danger
carer | aunty has rheumatoid is bending the neck risky | /get-help/ | danger
carer | he suddenly can't find his words | /get-help/ | danger
carer | my mother cannot stand for long can she do them sitting | /exercises/ /exercises/neck-tilt/ /exercises/turning-your-neck/ /exercises/scalene-stretch/
carer | she collapsed after the chiropractor cracked her neck | /get-help/ /faq/#cracking | danger
carer | how hard should I press when rubbing | /faq/#massage-gun /self-care/
adult | neck stiff from staring at spreadsheets | /causes/ /self-care/ /exercises/neck-tilt/
adult | what chair is best | /self-care/ /causes/
adult | tense neck before presentations | /faq/#stress
adult | stretch for people who sit hunched | /exercises/shoulder-extension/
adult | can I type with a stiff neck or rest | /faq/#drive-work-gym /faq/#stretch-or-rest /self-care/
clinician | safeguarding serious pathology cervical spine | /get-help/ | danger
clinician | cervical fracture rule | /get-help/ /faq/#scan | danger
clinician | physiological basis stress trapezius activity | /faq/#stress
clinician | advice leaflet acute torticollis | /faq/#wry-neck /clinics/
clinician | how do I build a programme for a patient | /clinics/
clinician | bilateral arm paraesthesia | /get-help/ /faq/#trapped-nerve | danger
dyslexic | braking my nek in a crash | /get-help/ /causes/ | danger
dyslexic | is ise good | /faq/#heat-or-ice /self-care/
dyslexic | my fase feels droopi | /get-help/ | danger
dyslexic | nek exasise for old peeple | /exercises/ /get-help/
dyslexic | wy dose it keep hapening | /faq/#comes-back
dyslexic | i carnt feel my legs | /get-help/ | danger
dictating | I turned round quickly to shout at the kids and something went in my neck | /causes/ /faq/#wry-neck
dictating | how many days should I rest my neck before I start moving it | /faq/#stretch-or-rest
dictating | my neck has been getting more and more painful for days and now I feel hot and shivery | /get-help/ | danger
dictating | what's the stretch where your nose points at your armpit | /exercises/simple-neck-stretch/
dictating | will I need an operation | /faq/#duration /faq/#trapped-nerve /faq/#how-long /faq/#scan /get-help/ /neck-spasm/
afraid | I have a stabbing pain in my temple and I am 70 and my neck hurts | /get-help/ /faq/#headache-or-dizzy | danger
afraid | is it a blood clot | /get-help/ | danger
afraid | I cant stop thinking it's cancer | /get-help/ /faq/#stress | danger
afraid | my arm just went floppy | /get-help/ /faq/#trapped-nerve | danger
afraid | it hurts so much I am crying | /get-help/ /self-care/ / /neck-spasm/ | danger
adult | tingling | /get-help/ /faq/#trapped-nerve | danger
adult | nhs | /get-help/ /sources/
adult | scalene | /exercises/scalene-stretch/
adult | tired | /causes/ /faq/#comes-back /faq/#pillow
adult | I sat in a draught at the cinema and now I can hardly turn my head to the right side | /faq/#wry-neck /exercises/turning-your-neck/ /causes/
adult | the top of my back and my neck go rigid when I have been carrying the shopping home on the bus | /causes/ /self-care/
adult | can you do the neck stretches if you have been told that you have worn discs in your neck | /get-help/ /faq/#scan /exercises/
older | my neck is no better with the tablets what else is there | /self-care/ /faq/#how-long /get-help/ /faq/#heat-or-ice
older | would a shawl help keep my neck warm | /faq/#heat-or-ice /self-care/ /faq/#collar /causes/
older | I nearly fell twice today my feet won't do as they're told | /get-help/ | danger
older | stiff as a board first thing then it eases off | /faq/#wry-neck /faq/#pillow /exercises/turning-your-neck/ /
older | how many of each do I do | /exercises/
older | I've a pacemaker can I use an electric massager | /faq/#massage-gun /get-help/ /self-care/
older | my son says I sound drunk but I have not touched a drop | /get-help/ | danger
second-language | my neck and back shoulder is paining from typing work | /causes/ /self-care/ /exercises/simple-neck-stretch/ /exercises/shoulder-extension/
second-language | is neck pain due to BP | /get-help/ /causes/ | danger
second-language | can I do exercise in period of fasting | /exercises/ /faq/#drive-work-gym
second-language | food is not going down and neck is swelling | /get-help/ | danger
second-language | sir my neck is not rotating on right side | /exercises/turning-your-neck/ /faq/#wry-neck
second-language | how much days rest is compulsory | /faq/#stretch-or-rest /faq/#drive-work-gym
second-language | finger tips are burning and numb since two days | /get-help/ /faq/#trapped-nerve | danger
teenager | my neck went crunch when i did a forward roll | /faq/#cracking /causes/ /get-help/
teenager | is it bad to sleep on ur stomach | /faq/#pillow /self-care/
teenager | my mate jumped on my back and now i cant lift my arm | /get-help/ /faq/#trapped-nerve | danger
teenager | how do u sit properly at a gaming chair | /self-care/ /causes/
teenager | stretches before bed | /exercises/ /faq/#pillow
teenager | stiff neck and my eyes cant handle the tv its too bright | /get-help/ | danger
carer | how do I know if she needs an ambulance | /get-help/ | danger
carer | dad's had neck ache since his radiotherapy | /get-help/ | danger
carer | will these help someone who sits all day in a recliner | /exercises/ /self-care/ /faq/#drive-work-gym
carer | 90 year old with neck bent forward chin on chest | /get-help/ /exercises/neck-tilt/ | danger
carer | can he use a hot water bottle if he has poor circulation | /self-care/ /faq/#heat-or-ice
adult | neck tightens up when my boss emails me | /faq/#stress
adult | which exercise opens up the shoulders after a day at the computer | /exercises/shoulder-extension/
adult | does sitting up straight stop neck pain | /causes/ /self-care/
adult | is it OK to work from bed with a bad neck | /self-care/ /faq/#drive-work-gym /causes/ /faq/#pillow
adult | shoulder bag or rucksack | /causes/ /self-care/
adult | sudden blurred vision at my desk with neck pain | /get-help/ /faq/#headache-or-dizzy | danger
clinician | patient reports urinary retention and neck pain | /get-help/ | danger
clinician | post thyroidectomy neck stiffness suitable | /get-help/ | danger
clinician | how do I cite this | /sources/ /about/ /clinics/
clinician | frequency and intensity of cervical rotation exercise | /exercises/turning-your-neck/
clinician | infective endocarditis IVDU rigors neck pain | /get-help/ | danger
dyslexic | my neck cliks lowdly | /faq/#cracking
dyslexic | is it safe too exersise | /get-help/ /exercises/
dyslexic | feva and soar neck | /get-help/ | danger
dyslexic | masarge for nots | /faq/#massage-gun
dyslexic | legs gon week | /get-help/ | danger
dyslexic | trapd nurve | /faq/#trapped-nerve
dictating | good morning can you tell me whether I should use a cold flannel or a warm one on my neck | /faq/#heat-or-ice /self-care/
dictating | I've just noticed that I can't smile properly on the left side | /get-help/ | danger
dictating | where exactly am I meant to feel it when I pull my arm down behind me | /exercises/scalene-stretch/
dictating | my neck has been stiff since I slept in a tent on Saturday | /faq/#wry-neck /causes/ /faq/#how-long
dictating | I keep getting these electric zaps into both legs when I look down | /get-help/ /exercises/neck-tilt/ | danger
afraid | is this going to be permanent | /faq/#how-long /neck-spasm/ /get-help/
afraid | what if it is meningitis | /get-help/ | danger
afraid | my heart is pounding and my arm aches and I feel sick | /get-help/ | danger
afraid | I am scared the exercises will damage my neck | /get-help/ /exercises/ /faq/#stretch-or-rest
afraid | woke in the night with the worst headache I have ever had | /get-help/ /faq/#headache-or-dizzy | danger
adult | torticollis | /faq/#wry-neck
adult | sleeping | /faq/#pillow /self-care/ /faq/#wry-neck
adult | fever | /get-help/ | danger
adult | physio | /faq/#duration /exercises/ /neck-spasm/ /about/
adult | unsteady | /get-help/ /faq/#headache-or-dizzy | danger
adult | my left shoulder is higher than the right and my neck pulls to that side after a long drive | /faq/#wry-neck /causes/ /exercises/shoulder-extension/ /exercises/scalene-stretch/ /get-help/
adult | how can I tell the difference between ordinary stiffness and something that I should see a doctor about | /get-help/ /neck-spasm/ | danger
older | my neck is stiff on one side what would help it | /faq/#wry-neck /self-care/ /exercises/turning-your-neck/ / /exercises/ /faq/#heat-or-ice
older | can I have a glass of wine with ibuprofen | /self-care/
older | do these exercises help arthritis of the neck | /faq/#scan /exercises/ /get-help/
older | I wake at three every night with the pain | /get-help/ /faq/#pillow | danger
older | my legs feel like lead when I walk | /get-help/ | danger
older | how high should my chair be | /self-care/ /causes/
older | slipped in the bath and jarred my neck | /get-help/ /causes/ | danger
older | will my neck ever be right again | /faq/#how-long /neck-spasm/
second-language | neck pain since yesterday how to treat at home | /self-care/ / /faq/#heat-or-ice
second-language | stiff neck with vomiting and loose motion | /get-help/ | danger
second-language | is it compulsory to take x ray | /faq/#scan
second-language | which time of day is best for doing exercise | /exercises/
second-language | pain is in neck and left arm and heart is beating fast | /get-help/ | danger
second-language | give me exercise for shoulder and neck both | /exercises/ /exercises/shoulder-extension/ /exercises/simple-neck-stretch/
second-language | my mouth is turned to one side after cold air | /get-help/ | danger
teenager | what happens if u crack ur neck too much | /faq/#cracking
teenager | can i do sit ups with a stiff neck | /faq/#drive-work-gym
teenager | my neck hurts after sleeping at my mates | /faq/#wry-neck /causes/ /faq/#pillow
teenager | got punched in the neck and its hard to swallow | /get-help/ | danger
teenager | why do i always have a stiff neck in exam season | /faq/#stress /faq/#comes-back
teenager | how to stretch the back of ur neck | /exercises/neck-tilt/ /exercises/simple-neck-stretch/
carer | mum fell and now she can't turn her head | /get-help/ | danger
carer | is ice or heat safer for an 80 year old | /faq/#heat-or-ice /self-care/
carer | my husband has a temperature and says the light hurts | /get-help/ | danger
carer | can I do the stretches for her or must she do them herself | /exercises/ /get-help/
carer | she keeps leaning her head to one side since the new tablets | /get-help/ | danger
carer | her hands shake and she can't hold her fork | /get-help/ | danger
adult | best stretches for people who work at a computer | /exercises/ /self-care/ /exercises/shoulder-extension/ /exercises/neck-tilt/
adult | how do I stop my shoulders creeping up when I'm busy | /faq/#stress /exercises/shoulder-extension/
adult | neck ache from long video calls | /causes/ /self-care/
adult | should I buy a neck massager | /faq/#massage-gun
adult | driving two hours a day and my neck is killing me | /faq/#drive-work-gym /causes/ /self-care/
adult | tingling in my little finger from typing | /get-help/ /faq/#trapped-nerve | danger
clinician | signs of cervical artery dissection | /get-help/ | danger
clinician | thunderclap headache neck stiffness | /get-help/ | danger
clinician | NSAID contraindications | /self-care/ /get-help/
clinician | how to embed the timer on our ward page | /clinics/
clinician | Canadian C spine rule | /get-help/ /faq/#scan /sources/ | danger
clinician | shoulder extension reps and hold | /exercises/shoulder-extension/
dyslexic | i carnt moov my nek | /faq/#wry-neck /exercises/turning-your-neck/ / /neck-spasm/
dyslexic | wich pillo shud i bye | /faq/#pillow
dyslexic | pane in my arm an neck | /faq/#trapped-nerve /get-help/ | danger
dyslexic | feel dizy wen i stand | /faq/#headache-or-dizzy /get-help/ | danger
dyslexic | breeving trubble | /get-help/ | danger
dyslexic | how to do neck tern exersise | /exercises/turning-your-neck/
dictating | show me exercises for a stiff neck that I can do sitting down | /exercises/ /exercises/neck-tilt/ /exercises/turning-your-neck/
dictating | I can't put my chin on my chest and I've got a fever | /get-help/ | danger
dictating | is it okay to keep going with the stretch if it's a bit sore | /faq/#soreness /exercises/ /get-help/ /faq/#stretch-or-rest
dictating | how many days until I can play tennis | /faq/#drive-work-gym /faq/#how-long
dictating | my neck muscles keep jumping and twitching | /neck-spasm/
afraid | can a neck spasm kill you | /get-help/ /neck-spasm/ | danger
afraid | I have gone numb all down my left side | /get-help/ | danger
afraid | my throat feels like it is closing | /get-help/ | danger
afraid | should I go to hospital tonight | /get-help/ | danger
adult | ibuprofen | /self-care/
adult | swimming | /faq/#drive-work-gym
adult | meningitis | /get-help/ | danger
adult | rotation | /exercises/turning-your-neck/
adult | I have had a stiff neck for three days and it is not getting any better so when should I see somebody | /get-help/ /faq/#how-long /neck-spasm/
adult | my neck hurts when I look over my shoulder to check the blind spot which exercise would help with that | /exercises/turning-your-neck/ /faq/#drive-work-gym
`);
