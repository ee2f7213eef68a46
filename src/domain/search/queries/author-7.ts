/**
 * Author 7: every page of the site is wanted at least twice.
 *
 * The author saw neither the ranking nor the other lists. Nothing is learned from these queries. `docs/decisions/` has
 * what they gave when first run, and what was changed with them in sight.
 */
import { readQueries } from './query-list.ts';

export const AUTHOR_7 = readQueries(`
afraid | stiff neck and fever and the light hurts my eyes | /get-help/ | danger
adult | woke up with stiff neck cant turn left | /faq/#wry-neck / /self-care/ /neck-spasm/
older | How long will my stiff neck last? | /faq/#how-long /neck-spasm/ /self-care/
teenager | neck stuck to one side wtf | /faq/#wry-neck / /neck-spasm/
second-language | which pillow is good for neck pain sleeping | /faq/#pillow /self-care/
dyslexic | shud i use ice or heet | /faq/#heat-or-ice /self-care/ /
parent | my son 6 has a temperature and wont put his chin on his chest | /get-help/ | danger
dictating | okay so I was reversing the car and I can't look over my shoulder is it alright to keep driving | /faq/#drive-work-gym /self-care/
clinician | scalene stretch handout | /exercises/scalene-stretch/ /exercises/
adult | fell off a ladder yesterday, neck really sore now | /get-help/ | danger
adult | neck exercises | /exercises/ /exercises/simple-neck-stretch/
afraid | is a neck spasm dangerous | / /neck-spasm/ /get-help/
older | slipped on the ice, I have osteoporosis and now my neck hurts | /get-help/ | danger
carer | should mum wear a neck brace for her stiff neck | /faq/#collar /causes/
adult | what causes neck spasms | /causes/ /neck-spasm/
adult | why does my neck keep locking up every few months | /faq/#comes-back /self-care/ /causes/
dictating | hi um since this morning my neck hurts and my left arm has gone weak I keep dropping my cup | /get-help/ /faq/#trapped-nerve | danger
teenager | is cracking ur neck bad | /faq/#cracking
second-language | what is meaning neck spasm | /neck-spasm/ /
older | exercise to help me look behind me | /exercises/turning-your-neck/ /exercises/
adult | ibuprofen or paracetamol for neck | /self-care/
second-language | my hand is sleeping and no power in fingers since neck pain | /get-help/ /faq/#trapped-nerve | danger
adult | theragun on neck ok? | /faq/#massage-gun /self-care/
afraid | do i need an mri for my neck | /faq/#scan /causes/
dyslexic | magneesium for mussle spasm | /faq/#magnesium-water /causes/
adult | sore after physio yesterday worse than before is that normal | /faq/#soreness /faq/#aftercare
parent | can my daughter go to swimming and gym with a stiff neck | /faq/#drive-work-gym /faq/#stretch-or-rest
afraid | sudden worst headache of my life and stiff neck | /get-help/ | danger
adult | stretch or rest neck | /faq/#stretch-or-rest /self-care/ /exercises/
adult | work stress tight neck and shoulders | /faq/#stress /self-care/ /exercises/shoulder-extension/
older | How many physiotherapy sessions will I need | /faq/#duration
adult | difference between pinched nerve and muscle spasm in neck | /faq/#trapped-nerve /causes/ /neck-spasm/
adult | neck pain with double vision | /get-help/ | danger
carer | what should he do at home after his physio appointment | /faq/#aftercare /self-care/
clinician | embed exercises on clinic website | /clinics/
adult | headache back of head from tight neck | /faq/#headache-or-dizzy
clinician | references evidence | /sources/
older | make the writing bigger | /accessibility/
carer | mum's neck hurts and her speech has gone slurred | /get-help/ | danger
adult | who runs this site | /about/
afraid | do you keep what i type in | /privacy/
dictating | can I still go to work with a stiff neck I'm on the computer all day | /faq/#drive-work-gym /self-care/
teenager | neck hurts from phone | /causes/ /self-care/
adult | stretch for side of neck | /exercises/scalene-stretch/ /exercises/simple-neck-stretch/ /exercises/
older | chest feels tight and the pain goes up into my neck and jaw | /get-help/ | danger
second-language | exercise bend the head to front | /exercises/neck-tilt/ /exercises/
adult | exercise for tight traps | /exercises/shoulder-extension/ /exercises/
adult | easy stretch for back of neck | /exercises/simple-neck-stretch/ /exercises/neck-tilt/ /exercises/
dyslexic | neck pane and i cant hold my wee | /get-help/ | danger
adult | how to sleep with a neck spasm | /faq/#pillow /self-care/
adult | faq | /faq/
second-language | my neck is locked what to do | / /self-care/ /faq/#wry-neck /exercises/
adult | got rear ended last night neck stiff do i need an xray | /get-help/ /faq/#scan | danger
older | hot water bottle how long for on neck | /faq/#heat-or-ice /self-care/
parent | is it ok for her to do the exercises if it hurts a bit | /exercises/ /get-help/
adult | day 5 neck still stiff when will it go | /faq/#how-long /neck-spasm/ /self-care/
teenager | got tackled in rugby heard a crack neck kills | /get-help/ | danger
adult | drinking water for muscle cramps neck | /faq/#magnesium-water /causes/
dictating | is it the bag I carry on my shoulder every day that's making my neck hurt | /self-care/ /causes/
afraid | little bit dizzy with tight neck muscles is it normal | /faq/#headache-or-dizzy /get-help/
older | Are soft collars any good | /faq/#collar /causes/
adult | dizzy and being sick since chiropractor cracked my neck | /get-help/ /faq/#headache-or-dizzy | danger
adult | turning neck exercise how many times a day | /exercises/turning-your-neck/ /exercises/
second-language | neck pain after sleep in wrong position | /faq/#wry-neck /causes/ /faq/#pillow
clinician | can I print these for patients free | /clinics/ /exercises/
older | Neck pain every night, wakes me up, and I have been losing weight | /get-help/ | danger
adult | massage for stiff neck does it help | /self-care/ /faq/#massage-gun
teenager | can anxiety make ur neck tense up | /faq/#stress /causes/
adult | self care neck spasm | /self-care/
carer | husband had prostate cancer 3 years ago now has neck pain that wont go | /get-help/ | danger
dyslexic | wen can i go bak to the jim | /faq/#drive-work-gym
adult | bad posture neck pain true? | /causes/ /self-care/
second-language | after physiotherapy more pain why | /faq/#soreness /faq/#aftercare
adult | get an electric shock down my back when i bend my head forward | /get-help/ | danger
older | Memory foam pillow or latex | /faq/#pillow /self-care/
afraid | should i see a doctor for neck spasm | /get-help/ /self-care/ /neck-spasm/
adult | common questions about stiff neck | /faq/
clinician | neck tilt exercise sheet | /exercises/neck-tilt/ /exercises/
older | my legs feel wobbly when I walk since my neck went stiff | /get-help/ | danger
carer | does it work with a screen reader, my dad is blind | /accessibility/
adult | do you use cookies tracking | /privacy/
clinician | evidence quality neck collar guideline | /sources/ /faq/#collar
second-language | difficult to swallow and neck is swollen one side | /get-help/ | danger
adult | how long do i have to keep going to physio for | /faq/#duration
adult | had physio today can i use heat after | /faq/#aftercare /faq/#heat-or-ice
dictating | my doctor won't send me for a scan of my neck should I be asking for one | /faq/#scan /causes/
parent | toddler holding head to one side drooling and wont eat | /get-help/ | danger
older | I keep hearing a click when I turn my head, should I worry | /faq/#cracking
adult | chest opening stretch shoulders back | /exercises/shoulder-extension/ /exercises/
dyslexic | simpel neck strech | /exercises/simple-neck-stretch/ /exercises/
adult | my neck started twisting to the side by itself after new nausea tablets | /get-help/ | danger
teenager | is it a trapped nerve or did i just sleep funny | /faq/#trapped-nerve /faq/#wry-neck
adult | stop neck spasms coming back | /faq/#comes-back /self-care/
afraid | can massage gun on neck cause a stroke | /faq/#massage-gun
afraid | one side of my face is numb and my neck hurts is it a stroke | /get-help/ | danger
adult | lifted heavy box now neck in spasm | /self-care/ /causes/ / /neck-spasm/
adult | should i lie down all day with stiff neck | /faq/#stretch-or-rest /self-care/ /causes/
teenager | dived in the shallow end hit my head now neck hurts n hands tingly | /get-help/ | danger
second-language | muscle of neck is hard like stone | /neck-spasm/ /
older | Cold pack on neck | /faq/#heat-or-ice /self-care/ /
adult | what is unknot | /about/
dictating | there's a lump on the side of my neck it's been getting bigger for weeks and it's sore | /get-help/ | danger
adult | can i ride my bike with a stiff neck | /faq/#drive-work-gym /self-care/
parent | how long till my sons wry neck gets better | /faq/#how-long /faq/#wry-neck
adult | pins and needles in both arms with neck pain | /get-help/ /faq/#trapped-nerve | danger
afraid | droopy eyelid and tearing pain in side of neck | /get-help/ | danger
clinician | which exercise first acute torticollis | /exercises/ /faq/#wry-neck
older | rheumatoid arthritis and new bad neck pain, can I do the exercises | /get-help/ /exercises/ | danger
adult | best desk setup neck pain | /self-care/ /faq/#drive-work-gym
second-language | accident with motorbike 2 days before now neck not moving | /get-help/ | danger
adult | painkillers arent touching my neck pain and its worse every day | /get-help/ /self-care/ | danger
adult | do full neck circles help | /causes/ /exercises/
afraid | passed out when i turned my head | /get-help/ | danger
adult | arm went numb doing the neck exercise should i stop | /get-help/ /faq/#trapped-nerve | danger
older | what happens if I just leave it and do nothing | /neck-spasm/ /faq/#how-long
adult | stiff neck | / /neck-spasm/ /faq/#wry-neck /self-care/
carer | what should my wife ask the physiotherapist about her neck | /neck-spasm/
dictating | I've had this neck thing on and off for about three months what else can I try at home | /self-care/ /faq/#comes-back /exercises/
parent | stretches for teenager stiff neck how often | /exercises/ /exercises/simple-neck-stretch/
older | heat or ice | /faq/#heat-or-ice /self-care/ /
`);
