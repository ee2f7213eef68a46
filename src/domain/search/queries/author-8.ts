/**
 * Author 8: readers most of whom are older, a third with another first language.
 *
 * The author saw neither the ranking nor the other lists. Nothing is learned from these queries. `docs/decisions/` has
 * what they gave when first run.
 */
import { readQueries } from './query-list.ts';

export const AUTHOR_8 = readQueries(`
older | woke up this morning and cant turn my head to the left at all | /faq/#wry-neck / /exercises/turning-your-neck/ /self-care/
second-language | my neck is stop moving one side very pain what to do | / /self-care/ /faq/#wry-neck /neck-spasm/
older | stiff neck | / /self-care/ /faq/#wry-neck /neck-spasm/
older | I am 71 and I fell on the stairs last night, now my neck hurts when I move it, shall I do the exercises | /get-help/ | danger
second-language | how many days neck spasm finish | /faq/#how-long /neck-spasm/
older | my daughter says use a hot water bottle my neighbour swears by frozen peas which one is right for a bad neck | /faq/#heat-or-ice /self-care/
adult | heat or ice | /faq/#heat-or-ice /self-care/
second-language | which pillow good for neck pain | /faq/#pillow /self-care/
older | best pillow for stiff neck I have tried four already and still wake up sore | /faq/#pillow /self-care/
older | is it ok to drive if i cant look over my shoulder | /faq/#drive-work-gym /self-care/
second-language | can i drive taxi with neck pain i can not see behind | /faq/#drive-work-gym /self-care/
older | neck exercises for over 60s gentle | /exercises/ /exercises/turning-your-neck/ /exercises/simple-neck-stretch/ /exercises/neck-tilt/
second-language | exercise for neck tight | /exercises/ /exercises/simple-neck-stretch/ /exercises/scalene-stretch/
second-language | fever and neck is hard cannot put chin down light hurting my eyes | /get-help/ | danger
older | my hands have gone clumsy I cant do my buttons up and my neck is stiff | /get-help/ | danger
older | can i take ibuprofen for neck spasm i am on blood pressure tablets | /self-care/
second-language | what tablet i can take for neck pain | /self-care/
older | pain kllers for neck | /self-care/
older | I was gardening on Saturday, lifting the big pots, felt fine, then Sunday something grabbed in my neck and it has been tight as a rope ever since is that a spasm | /neck-spasm/ /causes/ /
second-language | why neck muscle become tight suddenly | /causes/ /neck-spasm/
adult | what causes neck spasms | /causes/ /neck-spasm/
older | should i wear a collar my wife still has one from years ago | /faq/#collar /causes/
second-language | neck belt use or not use for pain | /faq/#collar /causes/
older | do i need an x ray for my neck | /faq/#scan /causes/
second-language | doctor did not make MRI for my neck, is it needed? | /faq/#scan /causes/
afraid | worst headache of my life came on in seconds and neck is stiff | /get-help/ | danger
older | neck pain and pain going across chest and down left arm, sweaty | /get-help/ | danger
second-language | my father neck pain and his mouth go down one side, speaking not clear | /get-help/ | danger
older | grinding noise when I turn my neck is it dangerous | /faq/#cracking
teenager | is it bad to crack ur neck | /faq/#cracking
second-language | my neck make sound tak tak when i turn | /faq/#cracking
older | my grandson gave me one of those massage guns for christmas can I put it on my neck | /faq/#massage-gun /self-care/
second-language | massage good for neck spasm? | /self-care/ /faq/#massage-gun
older | magnesium for neck cramp | /faq/#magnesium-water /causes/
second-language | neck muscle cramp drink more water help or not | /faq/#magnesium-water /causes/
older | it keeps coming back every few months why | /faq/#comes-back /self-care/
second-language | neck pain is coming again and again each winter | /faq/#comes-back /self-care/ /causes/
older | physio yesterday and today its worse than before I went, is that normal | /faq/#soreness /faq/#aftercare
second-language | after physiotherapy more pain why | /faq/#soreness /faq/#aftercare
older | what should i do at home after my physio appointment | /faq/#aftercare /exercises/ /self-care/
adult | how many physio sessions for neck | /faq/#duration
second-language | physiotherapy how many weeks need | /faq/#duration
older | since my husband died I am all tense up in the shoulders and the neck goes into spasm can worry do that | /faq/#stress /self-care/ /causes/
second-language | tension from work make my neck tight? | /faq/#stress /causes/ /self-care/
older | rest it or keep moving | /faq/#stretch-or-rest /self-care/ /
second-language | can i do stretching when neck is pain or i must lie in bed | /faq/#stretch-or-rest /self-care/ /exercises/
older | had breast cancer 6 years ago and now a neck pain that wakes me every night and wont ease | /get-help/ | danger
older | neck pain losing weight without trying | /get-help/ | danger
older | sore temple, jaw aches when I chew, stiff neck and eyesight went blurry this morning | /get-help/ | danger
second-language | neck pain and i can not hold urine since yesterday | /get-help/ | danger
older | legs feel heavy and wobbly when walking and neck aches, thought it was my age | /get-help/ | danger
second-language | car hit from behind yesterday now neck pain strong | /get-help/ | danger
older | a headache at the back of the head with stiff neck is it linked | /faq/#headache-or-dizzy
second-language | neck tight and little dizzy when i move head is normal? | /faq/#headache-or-dizzy /get-help/
older | how do i tell if its a trapped nerve or just muscle | /faq/#trapped-nerve /neck-spasm/
second-language | nerve pressed in neck how to know | /faq/#trapped-nerve
older | pins and needles down my arm to my thumb with the neck pain, and I keep dropping my cup, the hand is weak | /get-help/ /faq/#trapped-nerve | danger
dictating | okay so um my neck has been stuck since Tuesday full stop I am a school bus driver can I go to work question mark | /faq/#drive-work-gym /self-care/
older | how do you do the scalene stretch I have lost my sheet | /exercises/scalene-stretch/
older | chin to chest exercise how long to hold | /exercises/neck-tilt/ /exercises/
second-language | exercise for turn head right and left | /exercises/turning-your-neck/ /exercises/
older | cant look behind when reversing the car any exercise to get it looser | /exercises/turning-your-neck/ /faq/#drive-work-gym /exercises/
second-language | side of neck pulling stretch | /exercises/scalene-stretch/ /exercises/simple-neck-stretch/
older | exercise with hands behind back to open the chest | /exercises/shoulder-extension/
adult | shoulder extension | /exercises/shoulder-extension/
older | how often should I do the neck exercises a day | /exercises/
second-language | little pain when doing exercise is ok or stop? | /exercises/ /get-help/
older | can i print the exercises, i cant read the phone screen | /exercises/ /accessibility/
older | make the writing bigger | /accessibility/
second-language | can this website read loud the text for my mother | /accessibility/
clinician | can I link my patients to one exercise or print handout | /clinics/ /exercises/
clinician | evidence cervical collar acute neck pain sources | /sources/ /faq/#collar /causes/
older | who runs this website is it proper doctors | /about/ /sources/
older | do you keep what I type | /privacy/
carer | my mum is 84 with dementia, fell out of bed this morning, holding her neck and won't let me touch it | /get-help/ | danger
carer | husband 67 had a stroke before, neck pain now and he is seeing double and unsteady | /get-help/ | danger
carer | looking after my dad he sleeps in the armchair and wakes with his neck bent and stiff, how should he sleep | /faq/#pillow /self-care/ /faq/#wry-neck
parent | son 4 holding head on one side, fever, drooling wont swallow | /get-help/ | danger
parent | daughter 13 woke up with neck stuck to the side no accident | /faq/#wry-neck / /self-care/
parent | baby rash that doesnt fade stiff neck | /get-help/ | danger
teenager | neck hurts from phone | /causes/ /self-care/
teenager | got tackled in rugby felt a sting down both arms neck sore now | /get-help/ | danger
dyslexic | nek spazum | /neck-spasm/ / /self-care/
dyslexic | how to slep with stif nek | /faq/#pillow /self-care/
afraid | is neck spasm dangerous | / /neck-spasm/ /get-help/
afraid | my neck got cracked by a barber and now i feel dizzy, one eyelid droopy and horrible neck pain | /get-help/ | danger
older | neck spasm | /neck-spasm/ / /self-care/
older | what is a neck spasm exactly | /neck-spasm/
second-language | meaning of spasm | /neck-spasm/
older | will it go away by itself if I just leave it | /neck-spasm/ /faq/#how-long /
older | ten days now and still not right, better than it was but not gone. how long do these take | /faq/#how-long /self-care/ /neck-spasm/
second-language | neck pain 3 months not going | /self-care/ /faq/#how-long /faq/#comes-back
older | bad neck from the computer, my chair is too low I think | /self-care/ /causes/
second-language | sewing machine work all day neck and shoulder pain | /self-care/ /causes/ /exercises/
older | can I still go swimming and to my keep fit class with a stiff neck | /faq/#drive-work-gym /self-care/
adult | gym with neck spasm | /faq/#drive-work-gym
second-language | carry heavy bag one shoulder and neck pain | /self-care/ /causes/
older | when should I see a doctor about my neck | /get-help/ /self-care/
second-language | ambulance number pakistan | /get-help/ | danger
older | i have osteoporosis, sneezed and felt a crack in my neck and now bad pain | /get-help/ | danger
older | I have rheumatoid arthritis for 30 years, my neck has started to hurt and my head feels like it is falling forwards | /get-help/ | danger
second-language | i take injection medicine that makes immunity weak, now fever shivering and neck pain | /get-help/ | danger
second-language | after vomiting medicine my neck is twisting by itself and jaw locked | /get-help/ | danger
dictating | hello I'm seventy eight and I was at the hairdressers with my head back over the basin and since then my neck hurts and the room spins and my words are coming out funny | /get-help/ | danger
older | cant swallow properly neck painful and getting swollen | /get-help/ | danger
older | neck pain with numb between legs | /get-help/ | danger
second-language | both hands numb and walking not balance, neck pain many weeks | /get-help/ | danger
older | sat in a draught on the coach and my neck has seized up is it the cold that does it | /causes/ /faq/#wry-neck /neck-spasm/
second-language | sleep wrong neck pain | /faq/#wry-neck /faq/#pillow /self-care/ /
older | which exercise first when its really sore | /exercises/
older | how long to leave the ice pack on | /faq/#heat-or-ice /self-care/
second-language | hot bag for neck how many minute | /faq/#heat-or-ice /self-care/
adult | neck circles good or bad | /causes/ /exercises/
second-language | is bad posture reason of my neck pain | /causes/ /self-care/
older | what to ask the physiotherapist | /neck-spasm/
dictating | what helps a sore neck I have rubbed deep heat on it and had a bath and it's still like a plank of wood | /self-care/ / /faq/#stretch-or-rest
older | I'm 63 I do the ironing for three families and by the evening the top of my shoulders burns and the neck pulls to one side, no fall or anything, just want something simple to ease it | /self-care/ /exercises/ /exercises/shoulder-extension/ /exercises/simple-neck-stretch/
second-language | left hand no power since morning and neck pain, can not lift arm | /get-help/ | danger
older | I carried my suitcase up two flights because the lift was broken and the next day I couldnt turn round in bed without yelping, my friend says lie flat for a week but the leaflet says move, who is right | /faq/#stretch-or-rest /self-care/ / /causes/
older | on steroids for years for my chest and now sudden bad pain in the middle of my neck bone | /get-help/ | danger
`);
