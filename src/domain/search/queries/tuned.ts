/** Tuned queries: those the ranking was adjusted on. */
import { readQueries } from './query-list.ts';

export const TUNED = readQueries(`
adult | woke up and cant turn my head | /faq/#wry-neck
adult | nek sore on left | /exercises/scalene-stretch/ /exercises/simple-neck-stretch/
adult | does being upset tighten muscles | /faq/#stress
adult | ok to do these at work | /faq/#drive-work-gym /exercises/
adult | numb hand after stretching | /get-help/ /faq/#trapped-nerve | danger
adult | fever and neck stiff | /get-help/ | danger
adult | what is a muscle spasm | /neck-spasm/
adult | how do i get rid of a crick in my neck | /exercises/ / /faq/#wry-neck /self-care/
adult | i slept funny | /faq/#wry-neck /causes/
adult | can i take ibuprofen | /self-care/
adult | should i put ice on it or a hot water bottle | /faq/#heat-or-ice
adult | best pillow for sore neck | /faq/#pillow
adult | how long does a stiff neck last | /faq/#how-long
adult | still hurts after ten days | /faq/#how-long /get-help/
adult | sore the day after my physio session | /faq/#soreness
adult | is it bad to click my neck | /faq/#cracking
adult | theragun neck | /faq/#massage-gun
adult | foam collar | /faq/#collar
adult | do i need an xray | /faq/#scan
adult | can i run with a sore neck | /faq/#drive-work-gym
adult | my neck keeps seizing up every winter | /faq/#comes-back
adult | anxiety and neck tension | /faq/#stress
adult | exercise for tight shoulders | /exercises/shoulder-extension/
adult | back of my neck is tight | /exercises/simple-neck-stretch/ /exercises/neck-tilt/
adult | side of neck stretch | /exercises/scalene-stretch/
adult | cant look down at my feet | /exercises/neck-tilt/
adult | hard to check blind spot when driving | /exercises/turning-your-neck/ /faq/#drive-work-gym
adult | pins and needles in my fingers | /get-help/ /faq/#trapped-nerve | danger
adult | arm has gone weak | /get-help/ /faq/#trapped-nerve | danger
adult | shooting pain down left arm | /get-help/ /faq/#trapped-nerve | danger
adult | bad headache and stiff neck | /get-help/ /faq/#headache-or-dizzy | danger
adult | crushing pain in chest going to my neck | /get-help/ | danger
adult | wet myself and neck pain | /get-help/ | danger
adult | blurry vision and dizziness | /get-help/ /faq/#headache-or-dizzy | danger
adult | neck pain after car accident | /get-help/ /causes/ | danger
adult | when should i call 999 | /get-help/ | danger
adult | is neck pain serious | /get-help/ /neck-spasm/ | danger
adult | throwing up and my neck is stiff | /get-help/ | danger
adult | trouble breathing neck swollen | /get-help/ | danger
adult | is my data safe | /privacy/
adult | who wrote these pages | /about/
adult | what does wry neck mean | /faq/#wry-neck /neck-spasm/
older | I have arthritis in my neck what should I do | /faq/#scan /get-help/ /exercises/
older | is it safe to exercise at my age | /get-help/ /exercises/
older | my neck aches in the mornings | /exercises/turning-your-neck/ /faq/#wry-neck / /faq/#pillow
older | my legs go from under me | /get-help/ | danger
older | osteoporosis and stretching | /get-help/ /exercises/neck-tilt/ | danger
older | I cannot hold a pen properly any more | /get-help/ | danger
older | is paracetamol all right with other tablets | /self-care/
older | can I sleep sitting up in the chair | /faq/#pillow /self-care/
older | my husband cannot lift his arm and talks strangely | /get-help/ | danger
older | both shoulders very stiff and I am over 60 | /get-help/ | danger
older | may I go back to bowls and gardening | /faq/#drive-work-gym
older | print large letters | /accessibility/ /clinics/
older | what will the physiotherapist ask me | /neck-spasm/ /faq/#duration
older | clicking and crunching in the neck | /faq/#cracking
older | keeps coming back year after year | /faq/#comes-back
older | how long must I keep up the exercises | /faq/#duration
older | sit down exercises for the neck | /exercises/ /exercises/neck-tilt/ /exercises/turning-your-neck/
teenager | my neck is so messed up cant turn it | /faq/#wry-neck /exercises/turning-your-neck/ /
teenager | neck pain from fone | /causes/ /exercises/neck-tilt/ /self-care/
teenager | is it ok 2 go gym wiv stiff neck | /faq/#drive-work-gym
teenager | does drinkin water help cramps | /faq/#magnesium-water
teenager | stretchs 4 neck | /exercises/
teenager | neck mucsle spasim | /neck-spasm/ /
teenager | my arm is tingly | /get-help/ /faq/#trapped-nerve | danger
teenager | i fainted in pe | /get-help/ /faq/#headache-or-dizzy | danger
teenager | stif neck n feaver | /get-help/ | danger
teenager | dived in shallow pool neck hurts | /get-help/ | danger
teenager | heavy backpack hurts neck | /causes/ /self-care/
teenager | pysio made me more sore | /faq/#soreness
teenager | anxios n tense | /faq/#stress
teenager | massaging a knot | /faq/#massage-gun /self-care/
teenager | cant sleep cos my neck hurts | /faq/#pillow
second-language | neck pain from sleeping in wrong way | /faq/#wry-neck /causes/
second-language | i can not turn the neck right side | /exercises/turning-your-neck/ /faq/#wry-neck
second-language | which exercise is first | /exercises/
second-language | pain go from neck to arm | /faq/#trapped-nerve /get-help/ | danger
second-language | head is turning round, vertigo | /faq/#headache-or-dizzy /get-help/ | danger
second-language | how much time i hold | /exercises/
second-language | is massage good for neck | /faq/#massage-gun /self-care/
second-language | i take bath hot water is good | /faq/#heat-or-ice /self-care/
second-language | tension and sad mind gives neck pain | /faq/#stress
second-language | i lift heavy thing then neck pain | /causes/
second-language | need rest or do exercise | /faq/#stretch-or-rest
second-language | my mouth is going to one side | /get-help/ | danger
second-language | no power in hand | /get-help/ /faq/#trapped-nerve | danger
second-language | number of ambulance in lahore | /get-help/ | danger
second-language | what is physiotherapy time for full recover | /faq/#duration /faq/#how-long
second-language | can do at office? | /faq/#drive-work-gym /exercises/ /self-care/
clinician | scalene anterior stretch dose | /exercises/scalene-stretch/
clinician | active cervical flexion | /exercises/neck-tilt/
clinician | contraindications | /get-help/
clinician | cauda equina | /get-help/ | danger
clinician | cervical arterial dysfunction | /get-help/ /faq/#cracking /faq/#headache-or-dizzy | danger
clinician | print exercise sheet for patient | /clinics/
clinician | cervical collar evidence | /faq/#collar
clinician | MRI neck pain | /faq/#scan
clinician | thoracic outlet syndrome | /exercises/scalene-stretch/
clinician | embed in our website | /clinics/
clinician | reviewed by a clinician | /about/
clinician | wcag conformance | /accessibility/
parent | my child has a stiff neck | /get-help/ | danger
parent | baby neck tilted | /get-help/ /faq/#wry-neck | danger
parent | stiff neck spots on skin | /get-help/ | danger
parent | very sleepy and stiff neck | /get-help/ | danger
parent | holding baby all day neck sore | /causes/ /faq/#drive-work-gym
parent | can i exercise after having a baby | /faq/#drive-work-gym /get-help/ /exercises/
parent | is it a trapped nerve or muscle | /faq/#trapped-nerve
parent | son hurt neck in football | /get-help/ | danger
parent | pregnant can i take painkillers | /self-care/
parent | how do i know if its meningitis | /get-help/ | danger
`);
