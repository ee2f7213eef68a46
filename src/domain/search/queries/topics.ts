/**
 * Topics: every page asked for in about ten ways.
 *
 * Written page by page, from the readers' side, before the words were widened.
 */
import { readQueries } from './query-list.ts';

export const TOPICS = readQueries(`
adult | head stuck facing left since I got up | /faq/#wry-neck / /exercises/turning-your-neck/
adult | neck frozen when I opened my eyes this morning | /faq/#wry-neck / /exercises/turning-your-neck/ /neck-spasm/
adult | got out of bed and my neck would not go right | /faq/#wry-neck / /exercises/turning-your-neck/
adult | my neck has gone stiff on the one side and I have to turn my whole body | /faq/#wry-neck / /exercises/turning-your-neck/
adult | fell asleep on the couch now head is tilted | /faq/#wry-neck / /exercises/turning-your-neck/
adult | what is a crick | /faq/#wry-neck /
adult | neck is jammed cannot see behind | /faq/#wry-neck / /exercises/turning-your-neck/
adult | torticollis adult what is that | /faq/#wry-neck /neck-spasm/
adult | can only look one way | /exercises/turning-your-neck/ /faq/#wry-neck /
adult | how do I do the head turning one | /exercises/turning-your-neck/
adult | rotating exercise how far should I go | /exercises/turning-your-neck/
adult | look over shoulder exercise | /exercises/turning-your-neck/
adult | neck rotations how many | /exercises/turning-your-neck/
adult | exercise so I can reverse my car again | /exercises/turning-your-neck/ /exercises/
adult | chin drop exercise instructions | /exercises/neck-tilt/
adult | nodding exercise | /exercises/neck-tilt/
adult | do I have to touch my chest with my chin | /exercises/neck-tilt/
adult | sore when I bend down to read | /exercises/neck-tilt/ /causes/ /self-care/
adult | stretch for back of the neck near the skull | /exercises/neck-tilt/ /exercises/
adult | cervical flexion stretch | /exercises/neck-tilt/
adult | look into your armpit stretch | /exercises/simple-neck-stretch/
adult | exercise with hand on the back of the head | /exercises/simple-neck-stretch/
adult | how hard should I press with my hand | /exercises/simple-neck-stretch/
adult | levator scapula | /exercises/simple-neck-stretch/
adult | knot by my shoulder blade what stretch | /exercises/simple-neck-stretch/ /exercises/shoulder-extension/
adult | stretch where you tilt your ear over | /exercises/scalene-stretch/
adult | pull wrist behind back exercise | /exercises/scalene-stretch/
adult | stretches for side neck muscle | /exercises/scalene-stretch/
adult | scalenes | /exercises/scalene-stretch/
adult | ear to the shoulder how long to hold | /exercises/scalene-stretch/
adult | chest opening exercise | /exercises/shoulder-extension/
adult | shoulders pull back one | /exercises/shoulder-extension/
adult | exercise for rounded shoulders | /exercises/shoulder-extension/
adult | roll shoulders back | /exercises/shoulder-extension/
adult | slumped at desk all day tight between shoulders | /exercises/shoulder-extension/ /self-care/ /causes/
adult | show me all the stretches | /exercises/
adult | where are the exercises | /exercises/
adult | stretching programme for neck | /exercises/
adult | what order should I do them in | /exercises/
adult | which one is easiest | /exercises/
adult | how can I loosen up a tight neck | /exercises/ /self-care/
adult | how many times daily should I stretch | /exercises/
adult | what exercises help a stiff neck | /exercises/
adult | I can't stand for long are there sitting ones | /exercises/
adult | do I hold each one for ten seconds | /exercises/
adult | exercise plan neck | /exercises/
adult | should stretching be painful | /exercises/
adult | can i do them lying down | /exercises/
adult | should i put a hot or cold pack on | /faq/#heat-or-ice /self-care/
adult | frozen veg on neck | /faq/#heat-or-ice /self-care/
adult | hot shower good for it? | /faq/#heat-or-ice /self-care/
adult | how long do I ice for | /faq/#heat-or-ice /self-care/
adult | is warmth better than cold for muscle tightness | /faq/#heat-or-ice /self-care/
adult | deep heat or biofreeze | /faq/#heat-or-ice /self-care/
adult | lava bottle garam pani | /faq/#heat-or-ice /self-care/
adult | can I sleep with a heat pad on | /faq/#heat-or-ice /self-care/
adult | what pillow is good | /faq/#pillow /self-care/
adult | which side should I lie on | /faq/#pillow /self-care/
adult | sleeping on stomach bad? | /faq/#pillow /self-care/
adult | cant get comfy in bed | /faq/#pillow /self-care/
adult | do I need special pillow for neck | /faq/#pillow /self-care/
adult | one pillow or two | /faq/#pillow /self-care/
adult | neck aches worse at night how to position | /faq/#pillow /self-care/
adult | is memory foam worth it | /faq/#pillow /self-care/
adult | ok to drive with a crick | /faq/#drive-work-gym /self-care/
adult | can i go back to crossfit | /faq/#drive-work-gym
adult | should I take time off my job | /faq/#drive-work-gym
adult | may I swim with neck spasm | /faq/#drive-work-gym
adult | is it ok to cycle | /faq/#drive-work-gym
adult | when can I play football again | /faq/#drive-work-gym
adult | I work in a warehouse lifting all day can I carry on | /faq/#drive-work-gym /self-care/
adult | can i lift my baby | /faq/#drive-work-gym
adult | is yoga ok | /faq/#drive-work-gym
adult | do I need a sick note | /faq/#drive-work-gym
adult | neck makes crunching sounds | /faq/#cracking
adult | is clicking normal | /faq/#cracking
adult | popping neck myself | /faq/#cracking
adult | should i see a chiropractor | /faq/#cracking
adult | is neck manipulation dangerous | /faq/#cracking
adult | my mate cracks my neck for me | /faq/#cracking
adult | grating sound when turning head | /faq/#cracking
adult | how do i stop getting this | /faq/#comes-back /causes/ /self-care/
adult | third time this year | /faq/#comes-back /self-care/
adult | why does it always return | /faq/#comes-back
adult | happens every winter | /faq/#comes-back /self-care/
adult | how to prevent neck spasms | /faq/#comes-back
adult | strengthening exercises for neck | /faq/#comes-back /exercises/
adult | had it on and off for years | /faq/#comes-back
adult | stop it happening again | /faq/#comes-back /self-care/
adult | when will I be back to normal | /faq/#how-long /neck-spasm/ /self-care/
adult | how many days does a crick last | /faq/#how-long
adult | had it 10 days already | /faq/#how-long /get-help/ /self-care/
adult | will it go on its own | /faq/#how-long /neck-spasm/
adult | how quickly does this clear up | /faq/#how-long /neck-spasm/
adult | recovery time neck muscle | /faq/#how-long
adult | should it have gone by now | /faq/#how-long /get-help/
adult | how long till it heals | /faq/#how-long /faq/#duration
adult | are magnesium tablets worth taking | /faq/#magnesium-water
adult | am I dehydrated is that why | /faq/#magnesium-water
adult | which vitamins help muscle cramps | /faq/#magnesium-water
adult | drinking water for spasms | /faq/#magnesium-water
adult | low potassium neck cramp | /faq/#magnesium-water
adult | electrolyte drinks | /faq/#magnesium-water
adult | can I use my massage gun on it | /faq/#massage-gun /self-care/
adult | should i rub it | /faq/#massage-gun /self-care/
adult | is massage good for a stiff neck | /faq/#massage-gun /self-care/
adult | foam rolling neck | /faq/#massage-gun /self-care/
adult | get my partner to massage it | /faq/#massage-gun /self-care/
adult | deep tissue massage sore neck | /faq/#massage-gun /self-care/
adult | should I stay in bed | /faq/#stretch-or-rest
adult | rest vs exercise | /faq/#stretch-or-rest
adult | is it better to move it or leave it | /faq/#stretch-or-rest /self-care/
adult | will moving it do damage | /faq/#stretch-or-rest
adult | keep still or keep moving | /faq/#stretch-or-rest /self-care/
adult | should I exercise when it hurts | /faq/#stretch-or-rest /exercises/
adult | hurting more since physio session | /faq/#soreness
adult | physiotherapist made it worse | /faq/#soreness
adult | aching after doing the stretches | /faq/#soreness
adult | muscle soreness day after exercise | /faq/#soreness
adult | is it meant to hurt afterwards | /faq/#soreness /exercises/
adult | in pain after my appointment | /faq/#soreness
adult | what do I do following physio | /faq/#aftercare
adult | can I have a bath after treatment | /faq/#aftercare
adult | rest after a physio session? | /faq/#aftercare
adult | what should I do between appointments | /faq/#aftercare /self-care/
adult | how many physio visits | /faq/#duration
adult | how many sessions do people usually have | /faq/#duration
adult | is seeing a physio worth it | /faq/#duration
adult | when do I stop doing exercises | /faq/#duration
adult | how often will I see the physiotherapist | /faq/#duration
adult | 6 weeks of physio | /faq/#duration
adult | will i need a scan | /faq/#scan
adult | should I have an mri | /faq/#scan
adult | does an xray show muscle spasm | /faq/#scan
adult | they say I have degeneration in my neck | /faq/#scan /causes/
adult | do i need blood tests | /faq/#scan
adult | would a neck brace help | /faq/#collar
adult | wearing a soft collar at night | /faq/#collar
adult | support for my neck | /faq/#collar
adult | is it good to wear a foam collar | /faq/#collar
adult | is it a nerve | /faq/#trapped-nerve /get-help/
adult | pinched nerve in neck symptoms | /faq/#trapped-nerve /get-help/
adult | disc bulge c5 c6 | /faq/#trapped-nerve /get-help/
adult | difference between muscle spasm and nerve pain | /faq/#trapped-nerve /get-help/
adult | sharp pain from neck to elbow | /faq/#trapped-nerve /get-help/
adult | can my neck cause headaches | /faq/#headache-or-dizzy /get-help/
adult | migraine from neck | /faq/#headache-or-dizzy /get-help/
adult | head spins when I move | /faq/#headache-or-dizzy /get-help/
adult | cervicogenic headache | /faq/#headache-or-dizzy /get-help/
adult | vertigo from stiff neck | /faq/#headache-or-dizzy /get-help/
adult | tension headache neck muscles | /faq/#headache-or-dizzy /get-help/ /neck-spasm/
adult | does worrying tighten my neck | /faq/#stress
adult | anxiety neck pain | /faq/#stress
adult | neck goes tight when I'm at work and stressed | /faq/#stress /self-care/
adult | clench my jaw and neck hurts | /faq/#stress
adult | is it all in my mind | /faq/#stress
adult | low mood and neck tension | /faq/#stress
adult | how can I relax my shoulders when anxious | /faq/#stress /self-care/
adult | explain neck spasm | /neck-spasm/
adult | whats happening inside the muscle | /neck-spasm/
adult | why is the muscle so hard | /neck-spasm/
adult | signs of a muscle spasm | /neck-spasm/
adult | is a neck spasm dangerous | /neck-spasm/ /get-help/
adult | what does muscle spasm mean | /neck-spasm/
adult | hard lump of muscle in neck | /neck-spasm/ /faq/#massage-gun
adult | what brings on a neck spasm | /causes/
adult | why has this happened to me | /causes/
adult | can a draught do it | /causes/
adult | reasons for stiff neck | /causes/
adult | is my rucksack causing this | /causes/ /self-care/
adult | can bad posture cause spasm | /causes/
adult | what did I do to my neck | /causes/
adult | neck pain from gaming | /causes/ /self-care/
adult | breastfeeding neck ache | /causes/ /self-care/
adult | pulled a muscle in my neck | /causes/
adult | what can I take for the pain | /self-care/
adult | is paracetamol ok | /self-care/
adult | nurofen or panadol | /self-care/
adult | home cures | /self-care/
adult | how to look after it | /self-care/
adult | how to sit at the computer | /self-care/
adult | screen height | /self-care/
adult | how to carry bags without hurting neck | /self-care/ /causes/
adult | gel to rub on | /self-care/
adult | what helps | /self-care/
adult | quick relief | /self-care/ /
adult | how to make neck pain go away | /self-care/ /exercises/
adult | best chair for neck | /self-care/
adult | neck hurts | /
adult | sore neck | /
adult | neck pain | / /neck-spasm/ /exercises/ /self-care/
adult | ow my neck | / /faq/#wry-neck /self-care/
adult | need help with stiff neck | / /exercises/ /self-care/
adult | neck muscle spasm | / /neck-spasm/
adult | who is behind this website | /about/
adult | can I trust these exercises | /about/
adult | who wrote the advice | /about/
adult | do physios check this | /about/
adult | i found a mistake | /about/ /accessibility/
adult | contact details | /about/
adult | are these for children | /about/ /get-help/
adult | is my data safe | /privacy/
adult | do you use cookies | /privacy/
adult | what information do you keep | /privacy/
adult | does it track me | /privacy/
adult | bigger writing | /accessibility/
adult | make text larger | /accessibility/
adult | screen reader support | /accessibility/
adult | I am colour blind | /accessibility/
adult | dark mode | /accessibility/
adult | leaflet for my patients | /clinics/
adult | I am a physio can I use this | /clinics/
adult | put exercises on our clinic website | /clinics/
adult | printable handout | /clinics/
adult | is there a cost for clinics | /clinics/
adult | patient information sheet download | /clinics/
adult | print the exercises | /clinics/ /exercises/
adult | where do you get your facts | /sources/ /about/
adult | research behind it | /sources/
adult | references list | /sources/
adult | is there evidence for stretching | /sources/ /about/
adult | common questions | /faq/
adult | ask something | /faq/
adult | do I need to see a doctor | /get-help/
adult | when to seek help | /get-help/
`);
