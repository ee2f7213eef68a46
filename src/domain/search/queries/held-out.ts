/** Held-out queries: written before any ranking was tuned. Only their totals are looked at while tuning. */
import { readQueries } from './query-list.ts';

export const HELD_OUT = readQueries(`
older | my neck has gone stiff overnight and I can hardly look round | /faq/#wry-neck /exercises/turning-your-neck/
older | I am 78 are these exercises suitable for me | /get-help/ /exercises/
older | which painkiller may I take for a bad neck | /self-care/
older | can I have a warm bath to loosen it | /faq/#heat-or-ice /self-care/
older | how many pillows should an older person use | /faq/#pillow
older | I feel giddy when I look up | /faq/#headache-or-dizzy /get-help/ | danger
older | my hands have become clumsy and I drop cups | /get-help/ | danger
older | I have brittle bones is bending my neck safe | /get-help/ /exercises/neck-tilt/ | danger
older | had a fall on the ice and now my neck hurts badly | /get-help/ | danger
older | grinding noise when I turn my head | /faq/#cracking
older | doctor said wear and tear in my neck do I need a scan | /faq/#scan
older | how do I make the writing bigger | /accessibility/
older | ought I to stay in bed until it eases | /faq/#stretch-or-rest
older | pain in neck and jaw and feeling clammy | /get-help/ | danger
older | how long before I am right again | /faq/#how-long
older | can I still drive my car | /faq/#drive-work-gym
teenager | neck hurts cuz i slept weird | /faq/#wry-neck /causes/
teenager | cracked my neck and now it hurts lol | /faq/#cracking
teenager | is text neck real | /causes/
teenager | gym bro pulled smth in neck can i still lift | /faq/#drive-work-gym
teenager | y does my neck keep doing this | /faq/#comes-back
teenager | neck kinda locked wtf | /faq/#wry-neck /neck-spasm/ /exercises/turning-your-neck/ /
teenager | carring heavy skool bag neck ache | /causes/ /self-care/
teenager | strech for side of neck | /exercises/scalene-stretch/
teenager | how 2 fix stiff nek fast | /exercises/ /self-care/ /
teenager | does stresss make ur neck tense | /faq/#stress
teenager | cant feel my fingers | /get-help/ /faq/#trapped-nerve | danger
teenager | hit my head playing rugby neck killing me | /get-help/ | danger
teenager | seeing double n dizzy | /get-help/ /faq/#headache-or-dizzy | danger
teenager | massage gun on neck ok?? | /faq/#massage-gun
teenager | exam stress neck pain | /faq/#stress
teenager | neck clicks evry time i move it | /faq/#cracking
teenager | gaming all day neck sore | /causes/ /self-care/
second-language | neck is not moving after sleep | /faq/#wry-neck /exercises/turning-your-neck/
second-language | i have pain neck left side what exercise | /exercises/scalene-stretch/ /exercises/
second-language | hot or cold which better for neck | /faq/#heat-or-ice
second-language | how many time in one day i do exercise | /exercises/
second-language | doctor give me collar it is good? | /faq/#collar
second-language | medicine for pain in neck please | /self-care/
second-language | my hand is sleeping and needles | /faq/#trapped-nerve /get-help/ | danger
second-language | can not make urine and legs weak | /get-help/ | danger
second-language | body is hot with fever neck is hard like wood | /get-help/ | danger
second-language | ambulance number pakistan | /get-help/ | danger
second-language | why muscle become tight | /neck-spasm/ /causes/
second-language | drinking water less make cramp? | /faq/#magnesium-water
second-language | i do job in computer whole day neck pain | /self-care/ /causes/
second-language | how to sit in office for neck | /self-care/
second-language | after physiotherapy is more pain why | /faq/#soreness
second-language | what is meaning of spasm | /neck-spasm/
second-language | it is dangerous or not | /neck-spasm/ /get-help/
second-language | how to lie down in the night | /faq/#pillow
second-language | shoulder upper side tight exercise | /exercises/shoulder-extension/
clinician | levator scapulae self stretch | /exercises/simple-neck-stretch/
clinician | cervical rotation AROM | /exercises/turning-your-neck/
clinician | cervical radiculopathy | /faq/#trapped-nerve /get-help/ | danger
clinician | red flags cervical myelopathy | /get-help/ | danger
clinician | patient handout pdf qr | /clinics/
clinician | acute torticollis prognosis | /faq/#wry-neck /faq/#how-long
clinician | evidence for stretching acute neck pain | /exercises/ /about/ /sources/
clinician | upper trapezius stretch | /exercises/shoulder-extension/ /exercises/simple-neck-stretch/
clinician | scapular retraction | /exercises/shoulder-extension/
clinician | DOMS after treatment | /faq/#soreness
clinician | cervicogenic headache | /faq/#headache-or-dizzy
clinician | vertebral artery dissection signs | /get-help/ /faq/#cracking | danger
clinician | host on our own server | /clinics/
clinician | references guidelines used | /sources/
clinician | imaging indications neck pain | /faq/#scan
clinician | recurrent episodes strengthening programme | /faq/#comes-back
parent | my son woke up with his head stuck to one side | /get-help/ /faq/#wry-neck | danger
parent | daughter has temperature and cant put chin to chest | /get-help/ | danger
parent | can i lift my toddler with a bad neck | /faq/#drive-work-gym /self-care/
parent | rash and stiff neck in teenager | /get-help/ | danger
parent | hurt my neck carrying baby | /causes/
parent | is it ok to leave it alone and wait | /neck-spasm/ /faq/#how-long
parent | he fell off the trampoline on his neck | /get-help/ | danger
parent | breastfeeding stiff neck what painkiller | /self-care/
parent | bright lights hurt and neck stiff | /get-help/ | danger
parent | what number do i ring for emergency | /get-help/ | danger
adult | is it safe for me to do these stretches | /get-help/ /exercises/
adult | how far should my chin go down | /exercises/neck-tilt/
adult | arms behind me stretch standing | /exercises/shoulder-extension/ /exercises/scalene-stretch/
adult | pain looking over shoulder reversing car | /exercises/turning-your-neck/ /faq/#drive-work-gym
adult | can worry cause tight shoulders | /faq/#stress
adult | should it hurt when I stretch | /exercises/ /get-help/ /faq/#soreness
adult | am I going to get better | /faq/#how-long /neck-spasm/
adult | do I need to see a doctor about my neck | /get-help/ | danger
adult | magnesium tablets for spasms | /faq/#magnesium-water
adult | can i go swimming | /faq/#drive-work-gym
adult | does rubbing it help | /faq/#massage-gun /self-care/
adult | neck brace yes or no | /faq/#collar
adult | pulled neck lifting boxes | /causes/
adult | what should i do straight after my appointment | /faq/#aftercare
adult | how many physio appointments will it take | /faq/#duration
adult | who is behind this website | /about/
adult | do you keep my information | /privacy/
adult | chest feels tight and neck aches | /get-help/ | danger
adult | sudden terrible headache never had before | /get-help/ /faq/#headache-or-dizzy | danger
adult | face has gone droopy | /get-help/ | danger
adult | tingling down my arm when i tilt my head | /faq/#trapped-nerve /get-help/ | danger
adult | numb between my legs | /get-help/ | danger
adult | swallowing is difficult | /get-help/ | danger
adult | lost weight and neck pain at night | /get-help/ | danger
adult | had breast cancer few years ago now neck pain | /get-help/ | danger
adult | passed out when I turned my head | /get-help/ /faq/#headache-or-dizzy | danger
adult | electric feeling down back when look down | /get-help/ /exercises/neck-tilt/ | danger
adult | keep tripping and my legs feel wobbly | /get-help/ | danger
adult | slurring my words and neck hurts | /get-help/ | danger
adult | I was rear ended yesterday | /get-help/ /causes/ | danger
adult | does my posture cause it | /causes/ /self-care/
adult | stand up desk exercises for neck | /exercises/ /exercises/shoulder-extension/ /self-care/
adult | where do I feel the stretch in scalene | /exercises/scalene-stretch/
adult | exercise for between shoulder blade and neck | /exercises/simple-neck-stretch/
`);
