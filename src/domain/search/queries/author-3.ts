/**
 * Author 3: adults of many trades and hobbies, by one author who saw neither the ranking nor the other lists.
 *
 * `docs/decisions/` has what each gave when first run.
 */
import { readQueries } from './query-list.ts';

export const AUTHOR_3 = readQueries(`
adult | woke up and cant turn my head to the left at all | /faq/#wry-neck /exercises/turning-your-neck/ /
adult | painted the ceiling all weekend now my neck is killing me | /causes/ /self-care/
adult | slept on mates sofa neck totally seized | /faq/#wry-neck /causes/ / /self-care/
adult | crick in neck wont go away 5 days | /faq/#how-long /neck-spasm/ /self-care/
adult | knot between shoulder blade and neck that never goes | /exercises/simple-neck-stretch/ /faq/#comes-back /self-care/
adult | can i go gym with a locked neck | /faq/#drive-work-gym
adult | did shrugs and felt a ping in my neck now its solid | /causes/ /faq/#drive-work-gym /neck-spasm/
adult | ibuprofen or paracetamol for neck gone into spasm | /self-care/
adult | hot shower made it better then it came straight back | /faq/#heat-or-ice /self-care/
adult | is it safe to let chiropractor crack my neck | /faq/#cracking
adult | hairdresser neck and shoulders wrecked by end of day | /self-care/ /exercises/shoulder-extension/ /causes/
adult | dentist here, always bent over patients, neck burning by 3pm | /self-care/ /causes/
adult | welder helmet nod neck pain | /causes/ /self-care/
adult | long haul flight neck stuck what can i do on the plane | /exercises/turning-your-neck/ /exercises/neck-tilt/ /exercises/ /self-care/
adult | neck goes stiff on the motorway long drives | /causes/ /self-care/ /faq/#drive-work-gym
adult | can i drive if i cant look over my shoulder | /faq/#drive-work-gym /self-care/ /exercises/turning-your-neck/
adult | violin player left side of neck always tight | /exercises/scalene-stretch/ /causes/ /self-care/
adult | breastfeeding killing my neck and shoulders | /self-care/ /causes/
adult | someone went into the back of my car yesterday neck sore today | /get-help/ /causes/ | danger
adult | how many pillows should i sleep with bad neck | /faq/#pillow /self-care/
adult | what side do i sleep on when my neck has gone | /faq/#pillow /self-care/
adult | cant get comfy in bed because of neck keep waking 3am | /faq/#pillow /self-care/ /get-help/
adult | frozen peas or hot water bottle on neck | /faq/#heat-or-ice /self-care/
adult | should i rest it or keep moving it | /faq/#stretch-or-rest /self-care/ /neck-spasm/
adult | massage gun straight on the neck ok? | /faq/#massage-gun /self-care/
adult | why does my neck crunch like gravel when i turn | /faq/#cracking
adult | neck pain going up over head to behind my eye | /faq/#headache-or-dizzy /neck-spasm/
adult | feel swimmy and off balance when neck is tight | /faq/#headache-or-dizzy /get-help/ | danger
adult | why does my neck seize up whenever work gets mad | /faq/#stress /self-care/
adult | do i need an mri for my neck or what | /faq/#scan /causes/
adult | is it a slipped disc or just muscle how do i tell | /faq/#trapped-nerve /neck-spasm/
adult | pinched something in neck tingling down to thumb | /faq/#trapped-nerve /get-help/ | danger
adult | every few months my neck goes again how do i stop it | /faq/#comes-back /self-care/
adult | should i wear one of those foam neck things | /faq/#collar /self-care/ /causes/
adult | more sore the day after the physio is that normal | /faq/#soreness /faq/#aftercare
adult | how many times will i need to see the physio | /faq/#duration
adult | phone in bed every night neck hurts is it that | /causes/ /self-care/
adult | two screens at work neck always turned one way | /self-care/ /causes/
adult | can i swim with a sore neck breaststroke | /faq/#drive-work-gym
adult | pregnant and neck locked what can i take | /self-care/
teenager | gaming all night neck hurts so bad | /causes/ /self-care/
teenager | looked up at fireworks and now my neck is stuck | /faq/#wry-neck /exercises/turning-your-neck/ /causes/ /
teenager | rugby scrum neck stiff next day can i train | /faq/#drive-work-gym /get-help/ /causes/
teenager | heavy school bag neck and shoulder hurts | /causes/ /self-care/
teenager | is cracking my own neck gonna paralyse me | /faq/#cracking
teenager | neck exercises i can do in class without looking weird | /faq/#drive-work-gym /exercises/neck-tilt/ /exercises/turning-your-neck/ /exercises/
parent | my little boy woke up with head stuck to one side | /get-help/ /faq/#wry-neck | danger
parent | baby always looks to the right and head tilted | /get-help/ /faq/#wry-neck | danger
older | 74 and neck creaks and wont turn like it used to | /exercises/turning-your-neck/ /faq/#cracking /exercises/
older | stiff neck every morning takes an hour to loosen up | /faq/#comes-back /self-care/ /exercises/turning-your-neck/ /faq/#pillow
older | is magnesium or drinking more water good for neck cramps | /faq/#magnesium-water /causes/
afraid | will my neck ever be normal again | /faq/#how-long /neck-spasm/ /self-care/ /
adult | fell off ladder this morning neck really hurts in the middle at the back | /get-help/ /faq/#scan | danger
adult | car crash last night and now pins and needles both arms | /get-help/ /faq/#scan | danger
adult | whiplash and now i keep dropping things | /get-help/ /faq/#trapped-nerve | danger
afraid | stiff neck and cant stand the light and feel boiling | /get-help/ /faq/#headache-or-dizzy | danger
parent | daughter has a temperature and cries when i try to bend her chin down | /get-help/ /faq/#headache-or-dizzy | danger
parent | kid hit head on trampoline landed on neck wont move it | /get-help/ /faq/#scan | danger
afraid | neck pain and one side of my face feels droopy | /get-help/ | danger
afraid | had neck cracked by chiro and now room is spinning and seeing double | /get-help/ /faq/#cracking /faq/#headache-or-dizzy | danger
adult | sudden worst pain ever back of head and neck like hit with a bat | /get-help/ /faq/#headache-or-dizzy | danger
afraid | neck pain and words coming out wrong | /get-help/ /faq/#headache-or-dizzy | danger
older | neck aches and pain down left arm and sweaty | /get-help/ | danger
older | tripped in kitchen banged my chin neck sore im on blood thinners | /get-help/
older | legs feel like lead weight and wobbly since neck got bad | /get-help/ | danger
older | cant do my shirt buttons anymore hands clumsy and neck stiff | /get-help/ | danger
adult | electric shock down my spine when i put my chin on chest | /get-help/ | danger
adult | cant feel when i need to pee since neck went | /get-help/ | danger
afraid | neck pain keeps me up all night losing weight not trying | /get-help/ | danger
adult | had breast cancer 4 years ago now neck hurts constantly | /get-help/ | danger
adult | arm gone weak cant lift kettle after neck pain | /get-help/ /faq/#trapped-nerve | danger
teenager | dived in the shallow end hit head neck hurts | /get-help/ /faq/#scan | danger
teenager | came off my bike neck hurts and fingers are numb | /get-help/ /faq/#scan | danger
parent | toddler drooling wont swallow and holding neck stiff | /get-help/ | danger
parent | teenager rash that doesnt fade and neck sore | /get-help/ | danger
adult | throat swelling cant swallow and neck rigid | /get-help/ | danger
adult | neck twisted by itself after starting new sickness tablets | /get-help/ | danger
adult | tired shivery night sweats and neck bone sore to touch | /get-help/ | danger
`);
