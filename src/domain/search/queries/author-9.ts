/**
 * Author 9: readers as hard as real life: rare trades, indirect wording, slang, half sentences.
 *
 * The author saw neither the ranking nor the other lists. Nothing is learned from these queries. `docs/decisions/` has
 * what they gave when first run.
 */
import { readQueries } from './query-list.ts';

export const AUTHOR_9 = readQueries(`
adult | been grouting a bathroom floor two days head down, now cant look up | /self-care/ / /faq/#stretch-or-rest /exercises/
adult | cellist, left side of neck locks after long rehersals, do i carry on playing | /faq/#drive-work-gym /self-care/
teenager | neck so tight from gaming chair lol help | /self-care/ / /exercises/ /faq/#stretch-or-rest
older | Is it the hot water bottle or the bag of peas dear | /faq/#heat-or-ice /self-care/
second-language | my neck is close, not open to left side since morning, what is name this | /faq/#wry-neck / /neck-spasm/
adult | fell off the scaffold tuesday, walked it off, neck well stiff now | /get-help/ | danger
dyslexic | wok up wiv neck stuk to 1 side | /faq/#wry-neck / /self-care/
dictating | okay so um I was reversing the van and I realised I can't see over my shoulder full stop should I still be doing my deliveries | /faq/#drive-work-gym /self-care/
afraid | neck killing me and the light hurts my eyes and im burning up | /get-help/ | danger
adult | falconer, arm out all day w the bird, one sided neck cramp why | /causes/ /neck-spasm/
clinician | evidence grade for heat vs cold in acute neck pain refs | /sources/ /faq/#heat-or-ice
parent | my lad 15 headed a ball at training now his head is cocked sideways and his hands feel fizzy | /get-help/ | danger
carer | mum cant turn her head to her soup, slept in the armchair again | /faq/#wry-neck /self-care/ /faq/#pillow
adult | percy gun thing on side of my neck ok?? the vibrating one | /faq/#massage-gun /self-care/
adult | how many days am i gonna be like this, wedding on saturday | /faq/#how-long / /neck-spasm/
older | I keep dropping my teacups since my neck went stiff, and doing up buttons is a job | /get-help/ | danger
teenager | can i still do wrestling practise w a cricked neck coach says yes | /faq/#drive-work-gym /self-care/
adult | one to help me check blind spot again, what moves do i do | /exercises/turning-your-neck/ /exercises/
adult | gave birth 3 wks ago feeding all night, top of shoulders like concrete | /self-care/ /exercises/shoulder-extension/ /exercises/ /causes/
second-language | doctor friend gives me the plastic ring for neck, I must put it all day? | /faq/#collar /causes/
adult | thatcher. looking up at roofs. knot in neck keeps coming back every autum | /faq/#comes-back /self-care/ /causes/
afraid | worst headache of my life came on like a bang and now neck wont bend | /get-help/ | danger
clinician | embed exercise sheet on our practice website licence | /clinics/
dyslexic | magneesum tablits for neck cramp do thay werk | /faq/#magnesium-water /causes/
adult | physio day before yesterday now I feel worse than before i went, normal or did she break me | /faq/#soreness /faq/#aftercare
dictating | my husband's face has gone funny on one side and he said his neck hurt this morning new line | /get-help/ | danger
older | what ought one to lay ones head on at night, feathers are no good | /faq/#pillow /self-care/
adult | GP wont send me for a scan, am I being fobbed off | /faq/#scan /causes/
adult | exam invigilator been stressed outta my mind jaw and neck clamped | /faq/#stress /self-care/ /causes/
adult | shooting zaps into thumb from neck, is that a pinched one | /faq/#trapped-nerve /get-help/
adult | rear ended at the lights an hour ago neck going solid | /get-help/ | danger
teenager | i click my neck like 20 times a day is that bad | /faq/#cracking
adult | chin to chest stretch the one that loosens the back | /exercises/neck-tilt/ /exercises/simple-neck-stretch/ /exercises/
clinician | stretch for scalenes handout | /exercises/scalene-stretch/ /exercises/
adult | do you lot store what i type on here | /privacy/
older | letters too small on this page can it be read aloud to me | /accessibility/
adult | who is behind unknot, is it proper | /about/ /sources/
adult | neck started after the chiro yanked it, now seeing two of everything | /get-help/ | danger
adult | pulling shoulders back and opening chest exercise for welder | /exercises/shoulder-extension/ /exercises/
adult | ear to shoulder sort of stretch, back and side of neck | /exercises/simple-neck-stretch/ /exercises/scalene-stretch/ /exercises/
parent | daughter is 6, wry neck, wont swallow her juice, dribbling, temperature | /get-help/ | danger
second-language | what means spasm | /neck-spasm/
adult | choir conductor woozy n sore at back of skull with the tight neck, just a bit | /faq/#headache-or-dizzy /get-help/
adult | did weights, pressed overhead, felt a twang in neck. rest or move it?? | /faq/#stretch-or-rest /self-care/ /
adult | paracetamol or brufen for seized up neck | /self-care/
carer | gentleman I look after has the bone thinning, slipped off the commode, holding his neck | /get-help/ | danger
adult | just had physio what now tonight | /faq/#aftercare
adult | how many sessions am i paying for | /faq/#duration
adult | tattoo artist hunched 9 hrs a day how to set up my stool so neck dont go | /self-care/ /faq/#drive-work-gym
afraid | tight neck and crushing feeling across chest down left arm sweating | /get-help/ | danger
adult | my sister says text neck is what did it, is that even real | /causes/
dyslexic | wich exersize do i do ferst | /exercises/
adult | beekeeper lifted a full super, something pinged in my neck, cant look left | /self-care/ / /causes/ /faq/#stretch-or-rest
older | had the breast cancer in 2015. Now a deep ache in the neck that never lets up, lying down or sitting | /get-help/ | danger
teenager | neck stuck help school tmrw | / /faq/#wry-neck /self-care/
adult | drank 3 litres a day like tiktok said still cramping | /faq/#magnesium-water /causes/
adult | can i ride my moped, cant turn head much | /faq/#drive-work-gym /self-care/
second-language | after I sleep under the ceiling fan neck become wood. cold wind is reason? | /causes/ /faq/#wry-neck
dictating | I've been wobbling like I'm drunk for a week and my legs feel heavy and the neck is stiff what is that question mark | /get-help/ | danger
clinician | what to tell pt re prognosis acute torticollis simple | /faq/#how-long /neck-spasm/ /faq/#wry-neck
adult | should it hurt when i do the stretches, how sore is too sore | /exercises/ /get-help/
adult | full head rolls at spin class yes or no | /causes/ /exercises/
adult | wee and poo not under control since neck trouble, mortified | /get-help/ | danger
adult | mountaineering bag strap digs in, neck goes rock hard. carry how? | /self-care/ /causes/
parent | teen got crick from the sleepover floor what can she do for it | /self-care/ /faq/#wry-neck / /exercises/
older | wife rubs my neck with deep heat is rubbing any use | /self-care/ /faq/#heat-or-ice
adult | took a tumble off the horse, landed on my head, helmet cracked, neck sore only when i turn | /get-help/ | danger
adult | does it go by itself if i leave it | /neck-spasm/ / /faq/#how-long
adult | third time since xmas wtf | /faq/#comes-back /self-care/
second-language | which position sleep, side or stomach, neck pain | /faq/#pillow /self-care/
adult | inject gear, got shivers, back of neck agony when pressed on the bone | /get-help/ | danger
afraid | is it going to leave me paralised or is it just a muscle, slept funny thats all | / /neck-spasm/ /faq/#wry-neck /get-help/
adult | hows long do i hold each one and how many times a day | /exercises/
dyslexic | shud i by a neck brase | /faq/#collar
carer | on anti sickness jabs from the hospice nurse and now his neck has twisted right back and eyes rolled up | /get-help/ | danger
adult | signed off work or crack on? warehouse picker w a bad neck | /faq/#drive-work-gym /self-care/
adult | what do i ask the physio, first appt monday | /neck-spasm/
adult | common questons | /faq/
teenager | dived in the shallow end bumped my head arms went dead for a min but fine now just stiff | /get-help/ | danger
older | My physiotherapist set me the one where you look over each shoulder, slowly. I have lost the sheet | /exercises/turning-your-neck/ /exercises/
adult | how long leave a wheat bag on | /faq/#heat-or-ice /self-care/
adult | lump of muscle jumping in neck on its own twitchy tight | /neck-spasm/ /
afraid | sudden ripping pain front of neck after coughing, one eyelid drooping | /get-help/ | danger
clinician | red flags list cervical | /get-help/
adult | ringing a church bell jarred it, hubby wants to pop it back in for me | /faq/#cracking /self-care/
adult | period due and neck always seizes, hormones? | /causes/
older | scalp tender when I brush my hair, jaw aches eating toast, neck stiff, sight went grey for a bit | /get-help/ | danger
adult | printable sheet for mum no internet | /exercises/ /accessibility/ /clinics/
dictating | so I do pottery and I lean over the wheel and I wonder is it my posture doing this to my neck full stop | /causes/ /self-care/
adult | neck pain lost 2 stone not trying drenched in the night | /get-help/ | danger
adult | nerve or muscle how can u tell, neck n shoulder blade | /faq/#trapped-nerve /neck-spasm/
second-language | I can make x ray for neck only stiff three days? | /faq/#scan
adult | when is it ok to go back to pole class | /faq/#drive-work-gym /self-care/
parent | boy of 9 with downs syndrome, neck sore, walking odd since trampolining | /get-help/ | danger
adult | percussive massager trapezius not throat tho | /faq/#massage-gun /self-care/
dyslexic | strech or leev it aloan | /faq/#stretch-or-rest /self-care/
older | still not right after five weeks, same old stiff, nothing else amiss | /self-care/ /faq/#how-long /get-help/
adult | lightning goes down my spine whenever i look at my boots | /get-help/ | danger
adult | divorce + no sleep + neck like a plank connected? | /faq/#stress /faq/#comes-back /causes/
second-language | my speech is come out wrong, neck pain left, half hour now | /get-help/ | danger
adult | is this site backed by actual studies | /sources/ /about/
carer | can I do the exercises sat down with my nan, stiff neck, shes 82 no other bother | /exercises/ /get-help/
adult | rheumatoid 20 yrs, feels like my head is going to fall off my neck, clunks | /get-help/ | danger
afraid | both hands gone numb and clumsy cant work my phone properly neck hurts | /get-help/ | danger
adult | headache creeping up from neck to behind the ears after quilting all wkend | /faq/#headache-or-dizzy /self-care/
dictating | arm is getting weaker every day I can't lift the kettle any more it started with a spasm in my neck | /get-help/ /faq/#trapped-nerve | danger
teenager | got clotheslined playing rugby, neck hurts in the middle on the bone | /get-help/ | danger
adult | on chemo, stiff neck, 38.6, nah its prob nothing right | /get-help/ | danger
parent | sorry one handed, toddler wont put chin down, purple spots on legs, sleepy | /get-help/ | danger
second-language | pain of neck wake me every night, no position help, getting more and more, 2 month | /get-help/ | danger
adult | drain cleaner, stood up under a manhole lid, smacked my crown, neck crunched | /get-help/ | danger
older | came over faint, sick and the room spinning hard, cannot stand up, neck pain one side | /get-help/ /faq/#headache-or-dizzy | danger
carer | resident on long term steroids sneezed hard, sudden bony neck pain, wont hold head up | /get-help/ | danger
adult | stood on a rusty nail last week, jaw wont open and neck locking up | /get-help/ | danger
clinician | pt 44 new unilateral neck pain + horner's post manipulation where to send | /get-help/ | danger
dyslexic | carnt breev proply and nek is swolen | /get-help/ | danger
adult | abscess tooth now cant open my mouth, neck swollen n stiff, voice like hot potato | /get-help/ | danger
afraid | legs feel like jelly after my neck op last month, tight neck again | /get-help/ | danger
adult | emergency number lahore neck injury | /get-help/ | danger
older | lawn bowls on thursday and I can barely get my jumper over my head, how do I ease it off | /self-care/ / /exercises/ /faq/#stretch-or-rest
`);
