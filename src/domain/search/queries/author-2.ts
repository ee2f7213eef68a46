/**
 * Author 2: few words, teenagers, clinicians, parents, carers, dictation, by one author who saw neither the ranking nor the other lists.
 *
 * `docs/decisions/` has what each gave when first run.
 */
import { readQueries } from './query-list.ts';

export const AUTHOR_2 = readQueries(`
adult | neck locked up | / /faq/#wry-neck /neck-spasm/
adult | crick won't quit | /faq/#how-long /faq/#comes-back /self-care/ /get-help/
adult | neck seized overnight | /faq/#wry-neck / /neck-spasm/
adult | tylenol or advil | /self-care/
adult | desk neck fix | /self-care/ /exercises/ /faq/#drive-work-gym /exercises/shoulder-extension/
adult | heating pad time | /faq/#heat-or-ice /self-care/
adult | can I gym | /faq/#drive-work-gym
adult | pillow for crick | /faq/#pillow /self-care/
adult | laptop neck killing | /self-care/ /causes/
adult | neck popping bad | /faq/#cracking
adult | theragun ok neck | /faq/#massage-gun /self-care/
adult | back already again | /faq/#comes-back /self-care/
adult | rear ended yesterday | /get-help/ /faq/#scan /causes/ | danger
adult | hands gone tingly | /get-help/ /faq/#trapped-nerve | danger
adult | keep dropping stuff | /get-help/ /faq/#trapped-nerve | danger
adult | left arm jaw sweaty | /get-help/ | danger
adult | head exploding suddenly | /get-help/ /faq/#headache-or-dizzy | danger
adult | half face numb | /get-help/ | danger
teenager | nek stuck cant trun head | /faq/#wry-neck / /exercises/turning-your-neck/
teenager | how lng does a stiff nack last | /faq/#how-long /self-care/ /neck-spasm/
teenager | slept on it wrong lol help | /faq/#wry-neck / /self-care/
teenager | is it bad 2 crack ur neck | /faq/#cracking
teenager | wat pillow 4 neck pain | /faq/#pillow /self-care/
teenager | exam stress makin my neck tight | /faq/#stress /self-care/
teenager | can i drve w a stiff neck | /faq/#drive-work-gym /self-care/ /exercises/turning-your-neck/
teenager | shud i ice it or hot water botle | /faq/#heat-or-ice /self-care/
teenager | bag too heavy neck hurts uni | /self-care/ /causes/
teenager | do i need an xray 4 this | /faq/#scan /causes/
teenager | y does it keep comin back every month | /faq/#comes-back /self-care/
teenager | sholder xercise for hunching over phone | /exercises/shoulder-extension/
teenager | stiff nck n fever n light hurts my eyes | /get-help/ /faq/#headache-or-dizzy | danger
teenager | dove in2 shallow pool neck hurts bad | /get-help/ /faq/#scan /causes/ | danger
teenager | cant feel my fingers since rugby tackle | /get-help/ /faq/#trapped-nerve | danger
teenager | legs feel wobbly n weird since neck thing | /get-help/ | danger
teenager | neck stretch made me go dizzy n see double | /get-help/ /faq/#headache-or-dizzy /exercises/turning-your-neck/ | danger
teenager | rash n sore neck feel rly ill | /get-help/ | danger
clinician | something to hand out for acute torticollis at discharge | /faq/#wry-neck /clinics/ /self-care/
clinician | build a home programme to send by text | /clinics/
clinician | qr code for waiting room poster | /clinics/
clinician | put our logo on the handout | /clinics/
clinician | install on our own server | /clinics/
clinician | print version of exercise with pictures | /clinics/ /exercises/
clinician | does it store patient data gdpr | /privacy/ /clinics/
clinician | evidence references for stretching | /sources/ /about/ /exercises/
clinician | who wrote this and are they qualified | /about/
clinician | sets reps hold time cervical rotation | /exercises/turning-your-neck/
clinician | patient asking how many more sessions | /faq/#duration
clinician | patient flared after treatment yesterday leaflet | /faq/#soreness
clinician | screen reader friendly leaflet blind patient | /accessibility/
clinician | report an error on a page | /about/ /accessibility/
clinician | what should my patient watch out for that means A&E | /get-help/ | danger
clinician | pt with RA wants neck exercises ok? | /get-help/ /exercises/simple-neck-stretch/
clinician | breast cancer patient new neck pain at night | /get-help/ | danger
parent | my toddler woke up with her head stuck to one side | /get-help/ | danger
parent | baby always looks the same way | /get-help/
parent | daughter cricked her neck should I keep her home resting | /get-help/ /faq/#stretch-or-rest | danger
parent | can my 6 year old do these exercises | /about/ /get-help/
parent | carrying baby all day neck agony | /causes/ /self-care/ /faq/#drive-work-gym
parent | son hot and won't move his neck, head tipped over | /get-help/ | danger
parent | fell off trampoline now holding head crooked | /get-help/ | danger
parent | little one sleepy and floppy, can't put chin down | /get-help/ /exercises/neck-tilt/ | danger
parent | dribbling and won't swallow, neck stiff, 3 year old | /get-help/ | danger
carer | resident wants a hot water bottle on her neck is it safe | /self-care/ /faq/#heat-or-ice
carer | foam collar for old lady with sore neck | /faq/#collar /self-care/ /causes/
carer | exercises she can do sitting in her chair | /exercises/ /faq/#drive-work-gym /exercises/neck-tilt/ /exercises/turning-your-neck/
carer | muscle rub and paracetamol for 85 year old | /self-care/
carer | resident slipped in bathroom last night and neck sore | /get-help/ /faq/#scan | danger
carer | brittle bones can he do neck stretches | /get-help/ /exercises/neck-tilt/ /exercises/simple-neck-stretch/ | danger
carer | wet himself and legs gone weak with neck pain | /get-help/ | danger
carer | slurring words and neck ache since this morning | /get-help/ | danger
carer | large writing sheet for an old man with stiff neck | /clinics/ /accessibility/
dictating | hello what can I do for a next back that came on when I was reaching up to the cupboard | /self-care/ / /neck-spasm/ /exercises/
dictating | show me the neck's tilt please | /exercises/neck-tilt/
dictating | how do I do the scaling stretch with my hands behind my back | /exercises/scalene-stretch/
dictating | I have a sore next pasm and want to know how long it is going to last | /faq/#how-long /neck-spasm/ /self-care/
dictating | is it my discs or a trap nerve that's giving me the pane down my arm | /faq/#trapped-nerve /get-help/
dictating | should I wrest my neck or keep it moving | /faq/#stretch-or-rest /self-care/
dictating | physio was yesterday and now I am saw all over is that normal | /faq/#soreness
dictating | why did my neck go into spasm when I only turned round to reverse the car | /causes/
dictating | how many times a day should I do turning my neck and for how long do I hold it | /exercises/turning-your-neck/
dictating | will a massage gun or one of those vibrating things help my neck or make it worse | /faq/#massage-gun /self-care/
dictating | does drinking more water or taking magnesia stop mussel cramps in the neck | /faq/#magnesium-water /causes/
dictating | what do I do after my last physio appointment to look after myself at home | /faq/#aftercare /self-care/
dictating | I was doing the stretch and my arm went all funny and numb should I carry on | /get-help/ /faq/#trapped-nerve /faq/#soreness | danger
dictating | I have the worst head ache of my life and it came out of nowhere with my neck hurting | /get-help/ /faq/#headache-or-dizzy | danger
dictating | when I turn my head I go dizzy and see to of everything | /get-help/ /faq/#headache-or-dizzy /exercises/turning-your-neck/ | danger
dictating | my husband's neck hurts and he has a tight chest and feels sick and clammy | /get-help/ | danger
dictating | I can't feel when I need a wee and my neck has been bad all week | /get-help/ | danger
dictating | I had prostrate cancer and now my neck hurts all night and I've lost wait | /get-help/ | danger
`);
