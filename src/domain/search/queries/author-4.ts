/**
 * Author 4: people of every kind, by an author who imagined a hundred readers one after another.
 *
 * The author saw neither the ranking nor the other lists. Nothing is learned from these queries. `docs/decisions/` has
 * what they gave when first run, and what was changed with them in sight.
 */
import { readQueries } from './query-list.ts';

export const AUTHOR_4 = readQueries(`
adult | woke up and cant turn my head left | /faq/#wry-neck /
older | is it better to put something hot or cold on my neck | /faq/#heat-or-ice /self-care/
adult | neck spasm | /neck-spasm/ / /self-care/
afraid | stiff neck and fever and light hurts my eyes | /get-help/ | danger
teenager | my neck is so stiff from gaming all night what do i do | /self-care/ / /faq/#stretch-or-rest /exercises/
adult | how long till this goes away | /faq/#how-long /neck-spasm/
dictating | hi um i bent down to pick up my little one and something went in my neck and now it's locked and I don't know what to do | / /self-care/ /faq/#wry-neck /neck-spasm/
adult | car crash yesterday neck really sore today | /get-help/ | danger
second-language | pillow which is good for neck pain | /faq/#pillow /self-care/
clinician | red flags neck pain when to refer on | /get-help/ | danger
adult | ibuprofen or paracetamol for stiff neck | /self-care/
dyslexic | streches for stif neck | /exercises/ /exercises/simple-neck-stretch/ /exercises/turning-your-neck/
adult | can i drive like this | /faq/#drive-work-gym /self-care/
parent | my daughter is 13 slept funny and cant move her neck is it normal | /faq/#wry-neck / /neck-spasm/
older | fell off the step ladder tuesday, banged my head, neck wont move | /get-help/ | danger
adult | massage gun on neck ok? | /faq/#massage-gun
afraid | is this dangerous or just a muscle | / /get-help/ /neck-spasm/
adult | third time this year my neck has gone | /faq/#comes-back /self-care/
second-language | i sleep wrong and neck is stuck what i do | / /faq/#wry-neck /self-care/
adult | why is my arm suddenly weak i cant grip a mug, neck been bad for days | /get-help/ /faq/#trapped-nerve | danger
teenager | is cracking ur neck bad for u | /faq/#cracking
adult | sneezed and now my neck is stuck | / /faq/#wry-neck /causes/ /self-care/
carer | exercises for elderly man with stiff neck that are safe | /exercises/ /get-help/
adult | magnesium for muscle spasm | /faq/#magnesium-water /causes/
dictating | my neck has been sore for about a week and now both my hands are tingling and i keep dropping things | /get-help/ /faq/#trapped-nerve | danger
adult | tight neck from laptop all day | /self-care/ /exercises/shoulder-extension/ /exercises/ /causes/
older | should I be wearing one of those collars | /faq/#collar
adult | do i need a mri | /faq/#scan /causes/
afraid | worst headache of my life came out of nowhere and neck stiff | /get-help/ | danger
adult | headache at back of head with tight neck | /faq/#headache-or-dizzy /get-help/
dyslexic | wot cawses nek spasum | /causes/ /neck-spasm/
adult | rest or keep moving | /faq/#stretch-or-rest /self-care/
parent | 6 year old stiff neck temp 39.5 and rash not fading with glass | /get-help/ | danger
second-language | can i go gym with neck pain | /faq/#drive-work-gym
adult | physio made it worse | /faq/#soreness /faq/#aftercare
adult | side of neck stretch | /exercises/scalene-stretch/ /exercises/simple-neck-stretch/
older | what position should I sleep in with a bad neck | /faq/#pillow /self-care/
adult | chiropractor cracked my neck this morning now im dizzy and seeing double | /get-help/ | danger
adult | stress and neck tension | /faq/#stress /self-care/ /causes/
adult | how many times a day to do the exercises | /exercises/
clinician | patient handout neck exercises pdf print | /clinics/ /exercises/
teenager | text neck is it real | /causes/ /self-care/
older | neck pain and my legs feel wobbly when i walk | /get-help/ | danger
adult | day 4 still cant turn my neck | /faq/#how-long /self-care/ /faq/#wry-neck /neck-spasm/
dictating | what can I do right now to make the pain stop in my neck it's killing me | /self-care/ / /faq/#heat-or-ice
adult | reversing the car hurts, exercise to turn head more | /exercises/turning-your-neck/ /faq/#drive-work-gym /exercises/
second-language | neck pain and i can not hold my pee since yesterday | /get-help/ | danger
adult | trapped nerve or muscle spasm | /faq/#trapped-nerve /neck-spasm/
adult | should i go to work or call in sick | /faq/#drive-work-gym /self-care/
dyslexic | heet pad how long on nek | /faq/#heat-or-ice /self-care/
adult | stiff neck one side | /faq/#wry-neck / /neck-spasm/
older | ache in neck and jaw going down my left arm and i've come over all sweaty | /get-help/ | danger
adult | heavy handbag shoulder neck pain | /self-care/ /causes/
carer | how to help my husband his neck is locked and he's in agony | / /self-care/ /faq/#wry-neck /neck-spasm/
adult | exercises hurt a bit should i stop | /exercises/ /get-help/
afraid | how do i know its not meningitis | /get-help/ | danger
adult | chin to chest stretch | /exercises/neck-tilt/ /exercises/simple-neck-stretch/
teenager | pulled my neck lifting weights | / /self-care/ /causes/ /faq/#drive-work-gym
adult | not drinking enough water neck cramp | /faq/#magnesium-water /causes/
second-language | how many days neck spasm finish | /faq/#how-long /neck-spasm/
carer | mum 81 had breast cancer now neck pain at night that never lets up | /get-help/ | danger
older | how do i make the writing bigger | /accessibility/
adult | massage for neck spasm good or bad | /self-care/ /faq/#massage-gun
adult | what is a muscle spasm | /neck-spasm/ /
parent | neck stuck and baby to carry all day help | /self-care/ / /faq/#stretch-or-rest
teenager | dived in shallow end hit my head now neck hurts | /get-help/ | danger
adult | can i bike to work with stiff neck | /faq/#drive-work-gym /self-care/
dictating | I keep getting a bit light headed when my neck is tight is that the spasm or is that something else | /faq/#headache-or-dizzy /get-help/
adult | neck ice pack 20 mins? | /faq/#heat-or-ice /self-care/
clinician | evidence for heat vs cold acute neck pain references | /sources/ /faq/#heat-or-ice /self-care/
second-language | my wife fall from stair, neck pain very strong, she say cannot feel fingers | /get-help/ | danger
adult | neck exercises | /exercises/
adult | how many physio sessions will i need | /faq/#duration
afraid | will it get better on its own if i just leave it | /neck-spasm/ / /faq/#how-long
adult | back of neck tight like a rope | /exercises/neck-tilt/ /exercises/simple-neck-stretch/ /neck-spasm/ /self-care/
dyslexic | nek pane and cant swolow proply | /get-help/ | danger
older | x ray for stiff neck doctor won't send me | /faq/#scan /causes/
adult | shoulders hunched up tight, stretch to open chest | /exercises/shoulder-extension/
teenager | why does my neck randomly lock up | /causes/ /neck-spasm/ /faq/#comes-back
adult | period neck pain hormones | /causes/
afraid | neck spasm with chest tight and i cant get my breath | /get-help/ | danger
adult | had physio yesterday what now | /faq/#aftercare /faq/#soreness
adult | cant look over shoulder | /exercises/turning-your-neck/ / /faq/#wry-neck /faq/#drive-work-gym
second-language | hot water bag or ice for neck | /faq/#heat-or-ice /self-care/
carer | he's 90 on steroids with thin bones and his neck suddenly hurts bad | /get-help/ | danger
adult | which exercise should i start with | /exercises/
older | my neck has gone again same as last winter how do I stop it happening | /faq/#comes-back /self-care/
adult | neck circles safe? | /causes/ /exercises/
dyslexic | pins an neddles in boath legs wiv stif neck | /get-help/ | danger
adult | desk set up for neck pain | /self-care/
clinician | can i embed your exercises on our practice website | /clinics/
adult | is it safe to exercise with neck spasm | /get-help/ /exercises/ /faq/#stretch-or-rest
carer | his face has dropped one side and his neck hurts | /get-help/ | danger
teenager | exam stress neck hurts | /faq/#stress /self-care/ /causes/
adult | woke up with crick in neck | /faq/#wry-neck / /self-care/
second-language | what question i ask to physiotherapist | /neck-spasm/
adult | electric shock down my spine when i look down | /get-help/ | danger
dictating | okay so I've got a stiff neck and I've got to drive three hours tomorrow is that going to be alright | /faq/#drive-work-gym /self-care/
adult | couldnt sleep because of neck | /faq/#pillow /self-care/
afraid | do i need to go to A&E with my neck | /get-help/ | danger
adult | neck clicking when i turn | /faq/#cracking
parent | toddler head tilted wont turn it sore throat and drooling | /get-help/ | danger
older | latex pillow or memory foam | /faq/#pillow /self-care/
adult | when should i see someone about it, been 2 weeks | /self-care/ /get-help/ /faq/#how-long
teenager | started new meds for my head and my neck keeps twisting to the side by itself cant stop it | /get-help/ | danger
adult | scalene | /exercises/scalene-stretch/
dyslexic | wry nek wat is it | /faq/#wry-neck /neck-spasm/
adult | losing weight not trying, neck ache for weeks, tired all time | /get-help/ | danger
adult | do you save what i search | /privacy/
second-language | numb in both hand after rugby tackle neck pain | /get-help/ /faq/#trapped-nerve | danger
older | who wrote this is it a real doctor | /about/ /sources/
afraid | could this be a stroke neck pain room spinning words coming out wrong | /get-help/ | danger
adult | relaxing tight neck muscles | /self-care/ /exercises/ /faq/#stress
dictating | I turned my head and I passed out for a few seconds and my neck has been hurting since the weekend | /get-help/ | danger
parent | neck so tight from feeding the baby, some quick stretches | /exercises/ /exercises/neck-tilt/ /exercises/simple-neck-stretch/ /self-care/
adult | what brings on a neck spasm, i didnt do anything | /causes/ /neck-spasm/
adult | lump side of neck getting bigger and stiff | /get-help/ | danger
adult | pain down one arm and tingly fingers | /faq/#trapped-nerve /get-help/ | danger
older | what if I do nothing about it | /neck-spasm/
clinician | torticollis acute adult how long to recover | /faq/#how-long /faq/#wry-neck /neck-spasm/
`);
