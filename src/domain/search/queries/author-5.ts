/**
 * Author 5: a waiting room in a mixed town: many over 60, other first languages, teenagers, trades, carers.
 *
 * The author saw neither the ranking nor the other lists. Nothing is learned from these queries. `docs/decisions/` has
 * what they gave when first run, and what was changed with them in sight.
 */
import { readQueries } from './query-list.ts';

export const AUTHOR_5 = readQueries(`
older | cant turn my head to the left since this morning | /faq/#wry-neck / /neck-spasm/ /exercises/turning-your-neck/
older | crick in neck | / /neck-spasm/ /faq/#wry-neck /self-care/
older | stiff neck after sleeping in the chair | /faq/#wry-neck /self-care/ / /causes/
older | exercises for stiff neck over 70 | /exercises/
older | hot water bottle on neck how long | /faq/#heat-or-ice /self-care/
older | Can I take ibuprofen for my neck | /self-care/
older | are these exercises safe with high blood pressure | /get-help/ /exercises/
older | neck seized up while gardening | /neck-spasm/ / /self-care/ /causes/
older | best pillow for bad neck | /faq/#pillow /self-care/
older | cannot look over shoulder to reverse the car | /faq/#drive-work-gym /exercises/turning-your-neck/ /self-care/
older | do i need an xray for my neck | /faq/#scan
older | neck keeps locking up every few weeks | /faq/#comes-back /self-care/
older | my neck crunches when I turn it | /faq/#cracking
older | what is a spasm | /neck-spasm/ /
older | 5 days now and still sore when will it go | /faq/#how-long /neck-spasm/ /self-care/
older | voltarol gel neck | /self-care/
older | Does a collar help. I have an old one in the drawer | /faq/#collar
older | lost my exercise sheet from the physio | /exercises/
older | a bit dizzy since neck went stiff | /faq/#headache-or-dizzy /get-help/
older | make the writing bigger | /accessibility/
older | magnesium tablets for cramp in neck | /faq/#magnesium-water /causes/
older | tight at side of neck stretch | /exercises/scalene-stretch/ /exercises/simple-neck-stretch/ /exercises/
older | I am 74 do I rest in bed or keep moving | /faq/#stretch-or-rest /self-care/
older | neck hurts looking down to read | /exercises/neck-tilt/ /self-care/ /exercises/
older | stiff neck cold draught from window | /causes/
older | cant get comfortable in bed with neck | /faq/#pillow /self-care/
older | fell on the stairs last night now neck very stiff | /get-help/ | danger
older | sore neck and numb hands keep dropping things | /get-help/ /faq/#trapped-nerve | danger
older | pain in neck and jaw and left arm sweating | /get-help/ | danger
older | head tender when I comb my hair, jaw aches when eating and neck sore | /get-help/ | danger
older | had breast cancer 5 years ago now neck pain every night | /get-help/ | danger
older | legs wobbly when walking since my neck got bad | /get-help/ | danger
older | osteoporosis can I do neck exercises | /get-help/ /exercises/ | danger
older | rheumatoid arthritis neck pain which stretch is safe | /get-help/ /exercises/ | danger
second-language | my neck is not moving one side pain is big | /faq/#wry-neck / /neck-spasm/
second-language | how to sleep with neck pain which side | /faq/#pillow /self-care/
second-language | neck muscle hard like stone what to do | /self-care/ / /neck-spasm/
second-language | hot or cold for pain neck | /faq/#heat-or-ice /self-care/
second-language | gardan ka dard exercise | /exercises/
second-language | doctor say muscle spasm what it means | /neck-spasm/ /
second-language | can i go to work in factory with neck pain | /faq/#drive-work-gym /self-care/
second-language | why this pain is coming in the neck | /causes/
second-language | massage with oil is good for neck? | /self-care/
second-language | how many times in day i make exercise | /exercises/
second-language | too much stress from job neck is tight | /faq/#stress /self-care/ /causes/
second-language | this app is free or need account | /about/ /clinics/ /privacy/
second-language | neck pain after air condition | /causes/
second-language | fever from yesterday and head cannot go down to the chest | /get-help/ | danger
second-language | neck pain and no power in the arm | /get-help/ /faq/#trapped-nerve | danger
second-language | neck stiff and throat swelling can not swallow | /get-help/ | danger
teenager | neck stuck after sleepin weird | /faq/#wry-neck / /neck-spasm/ /self-care/
teenager | is it bad to crack ur neck | /faq/#cracking
teenager | text neck | /causes/ /self-care/
teenager | neck hurts from gaming all night | /self-care/ /causes/
teenager | massage gun on neck ok? | /faq/#massage-gun
teenager | can i go football training w a stiff neck | /faq/#drive-work-gym
teenager | how long will it last got a match saturday | /faq/#how-long /neck-spasm/ /faq/#drive-work-gym
teenager | neck so tense cos of exams | /faq/#stress /self-care/
teenager | quick stretch for tight neck | /exercises/simple-neck-stretch/ /exercises/ /exercises/scalene-stretch/
teenager | heavy school bag neck pain | /self-care/ /causes/
teenager | landed on my head on trampoline neck hurts | /get-help/ | danger
teenager | stiff neck and light hurts my eyes n got a rash | /get-help/ | danger
adult | pulled neck lifting plasterboard | /self-care/ /neck-spasm/ /causes/ /
adult | can i drive the van with a bad neck | /faq/#drive-work-gym /self-care/
adult | plumber neck spasm keeps coming back | /faq/#comes-back /self-care/ /causes/
adult | how many days off work neck spasm | /faq/#drive-work-gym /faq/#how-long /self-care/
adult | working overhead all day top of shoulders tight stretch | /exercises/shoulder-extension/ /exercises/
adult | when can i go back to gym | /faq/#drive-work-gym
adult | ice first then heat? | /faq/#heat-or-ice /causes/ /self-care/
adult | trapped nerve or muscle | /faq/#trapped-nerve /neck-spasm/
adult | drink more water for muscle spasm | /faq/#magnesium-water /causes/
adult | worth paying for an mri | /faq/#scan /causes/
adult | painkillers for neck spasm | /self-care/
adult | laptop screen height neck pain | /self-care/
adult | worse the day after physio | /faq/#soreness /faq/#aftercare
adult | what to do after physio appointment | /faq/#aftercare /faq/#soreness
adult | how many physio sessions will i need | /faq/#duration
adult | should it hurt when i stretch | /exercises/ /get-help/
adult | neck spasm menopause | /causes/
adult | get rid of neck spasm fast | /self-care/ /exercises/ /
adult | headache at back of head with tight neck | /faq/#headache-or-dizzy
adult | neck pain | / /neck-spasm/ /self-care/ /get-help/
adult | do neck rolls help | /causes/ /exercises/
adult | scaffold pole hit my neck cant move it | /get-help/ | danger
adult | got rear ended yesterday neck stiff whiplash | /get-help/ | danger
adult | neck pain cant pee properly legs numb | /get-help/ | danger
adult | pain from neck down arm pins and needles in fingers | /get-help/ /faq/#trapped-nerve | danger
adult | chiropractor cracked my neck now bad headache and seeing double | /get-help/ | danger
carer | hurt my neck lifting mum out of bed | /self-care/ /causes/ /neck-spasm/
carer | neck exercises sitting in a chair | /exercises/
carer | print exercises for my dad | /exercises/
carer | how to help my wife neck spasm at night | /self-care/ /faq/#pillow
carer | mum 86 found on floor says neck hurts | /get-help/ | danger
carer | husband neck twisting to one side after anti sickness tablets | /get-help/ | danger
carer | dad stiff neck hot and confused | /get-help/ | danger
carer | wifes mouth drooping speech funny and neck pain | /get-help/ | danger
parent | son 12 woke up with head stuck to one side | /faq/#wry-neck /get-help/ /
parent | breastfeeding sore neck and shoulders | /self-care/ /causes/ /exercises/shoulder-extension/ /exercises/
parent | when to see doctor for stiff neck | /get-help/
parent | slept with toddler in bed now cant move neck | /faq/#wry-neck / /self-care/ /neck-spasm/
parent | toddler high temperature wont bend neck very sleepy | /get-help/ | danger
parent | daughter stiff neck after tonsillitis drooling wont eat | /get-help/ | danger
dyslexic | nek spazm | /neck-spasm/ /
dyslexic | mussel spasum in neak how long | /faq/#how-long /neck-spasm/
dyslexic | exersises for stif neck | /exercises/
dyslexic | wich pilow is best | /faq/#pillow /self-care/
dyslexic | strech or rest | /faq/#stretch-or-rest /self-care/
dyslexic | numness in arm and weekness nek pane | /get-help/ /faq/#trapped-nerve | danger
dictating | hello I woke up this morning and I can't move my neck at all to the right what should I do please | /faq/#wry-neck / /self-care/ /neck-spasm/
dictating | okay so I was putting the shopping in the boot and something went in my neck and now it's really tight is that serious | / /neck-spasm/ /get-help/ /causes/
dictating | how do you do the one where you tilt your head forward | /exercises/neck-tilt/
dictating | I had a car accident on Friday and my neck is getting worse and I feel sick comma and dizzy | /get-help/ | danger
afraid | is neck spasm dangerous | / /get-help/ /neck-spasm/
afraid | scared to move my neck will i make it worse | /faq/#stretch-or-rest /self-care/ / /get-help/
afraid | does this site save what i type | /privacy/
afraid | sudden worst headache ever and stiff neck | /get-help/ | danger
afraid | could it be a stroke neck pain dizzy cant walk straight | /get-help/ | danger
afraid | neck pain and losing weight not trying | /get-help/ | danger
clinician | neck exercise handout link for patients | /clinics/ /exercises/
clinician | evidence for cervical collar acute neck pain | /faq/#collar /sources/ /causes/
`);
