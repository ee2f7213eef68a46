/**
 * Author 6: adults of many trades and hobbies, few of whom use a medical word; a third speak of danger.
 *
 * The author saw neither the ranking nor the other lists. Nothing is learned from these queries. `docs/decisions/` has
 * what they gave when first run, and what was changed with them in sight.
 */
import { readQueries } from './query-list.ts';

export const AUTHOR_6 = readQueries(`
adult | plastering ceilings all week now neck wont turn left | / /self-care/ /causes/ /faq/#wry-neck
adult | can i drive the lorry tmrw if i cant look over my shoulder | /faq/#drive-work-gym /self-care/
adult | came off my horse landed on my head neck sore | /get-help/ | danger
adult | hairdresser arms up all day tops of shoulders like rock any exercise | /exercises/shoulder-extension/ /exercises/
older | woke with a crick in my neck after dozing in the armchair | /faq/#wry-neck / /self-care/ /causes/
second-language | my neck is catch from morning what to do | / /self-care/ /faq/#wry-neck
adult | someone ran into the back of my taxi this morning and neck going stiff now | /get-help/ | danger
adult | violin side of neck tight stretch | /exercises/scalene-stretch/ /exercises/simple-neck-stretch/ /exercises/
adult | how many days off the scaffolding with a cricked neck | /faq/#how-long /faq/#drive-work-gym /self-care/
adult | hot water bottle or bag of peas | /faq/#heat-or-ice /self-care/
adult | fell off ladder cleaning gutters yesterday, sore right on the bone at back of neck | /get-help/ | danger
adult | night shift nurse tweaked neck rolling a patient got 3 more shifts can i go in | /faq/#drive-work-gym /self-care/
older | best pillow for side sleeper stiff neck age 72 | /faq/#pillow /self-care/
second-language | i am tailor, both my hands become clumsy, cannot do button, neck paining also | /get-help/ /faq/#trapped-nerve | danger
adult | neck goes every time i get back in to swimming why does it keep happening | /faq/#comes-back /self-care/ /causes/
dictating | hello um i was reaching into the bottom oven at the bakery and something grabbed in my neck and now im walking round like a robot what do i do | / /self-care/ /faq/#wry-neck
adult | ok to let my mate crack my neck? | /faq/#cracking
afraid | temperature 39 cant get my chin down and the light hurts my eyes | /get-help/ | danger
dyslexic | nek stuk cant lok rite | / /faq/#wry-neck /exercises/turning-your-neck/
adult | theragun on neck ok | /faq/#massage-gun /self-care/
adult | do magnesium tablets help neck cramp, long distance cyclist | /faq/#magnesium-water /causes/
parent | son at uni stiff neck and spots that dont fade when you press a glass | /get-help/ | danger
adult | wedding photographer two cameras on straps all day neck pain what can i change | /self-care/ /causes/
adult | can i cycle to work with a stiff neck | /faq/#drive-work-gym /self-care/
older | exercise so i can look behind me on the tractor again | /exercises/turning-your-neck/ /exercises/
adult | was lifting weights and out of nowhere worst headache of my life back of head and neck | /get-help/ /faq/#headache-or-dizzy | danger
adult | deadlines at the paper stressed out neck locked up | /faq/#stress /self-care/ /causes/
older | shall I wear my old soft collar out of the drawer | /faq/#collar /causes/
adult | is it worth paying for a scan for a stiff neck | /faq/#scan /causes/
adult | ibuprofen or paracetamol | /self-care/
carer | husband neck pain and one side of his mouth has dropped | /get-help/ | danger
afraid | will my neck stay like this forever | /faq/#how-long / /neck-spasm/
adult | sewing curtains neck went tight and now dull headache at back of head is it from the neck | /faq/#headache-or-dizzy
adult | physio yesterday and today im sorer is that normal | /faq/#soreness /faq/#aftercare
adult | how many times a day do the neck excercises | /exercises/
adult | had my neck clicked by the back man on tuesday now seeing two of everything | /get-help/ /faq/#cracking | danger
adult | how much should it hurt when i stretch | /exercises/ /get-help/
older | knitting for the grandchildren and neck aches from looking down | /self-care/ /causes/ /exercises/neck-tilt/
adult | stream 10 hrs a day where should monitor be neck hurts | /self-care/
adult | is text neck a real thing | /causes/
older | neck bad for weeks now i wet myself and legs are wobbly | /get-help/ | danger
teenager | apprentice 1st wk carrying plasterboard my neck is killing lol what do i do | /self-care/ / /causes/
parent | slept in my daughters bunk now cant turn my head | /faq/#wry-neck / /self-care/
parent | up feeding baby all night neck and shoulders so tight any stretches | /exercises/ /exercises/shoulder-extension/ /exercises/simple-neck-stretch/ /self-care/
older | digging the allotment, ache from neck into jaw and left arm and come over all sweaty | /get-help/ | danger
carer | hurt my neck lifting my wife how do i lift without making it worse | /self-care/
clinician | printable exercise sheet for pts with acute stiff neck | /clinics/ /exercises/
clinician | heat vs cold neck pain evidence | /faq/#heat-or-ice /sources/ /self-care/
afraid | neck swollen on one side and cant swallow my food | /get-help/ | danger
clinician | add these exercises to our practice website | /clinics/
afraid | can a neck spasm be dangerous | / /get-help/ /neck-spasm/
adult | what is actually happening when a neck muscle goes into spasm | /neck-spasm/ /
adult | stretch it or leave it alone | /faq/#stretch-or-rest /self-care/
adult | trousers falling off me not even dieting and neck hurts all night | /get-help/ | danger
older | golf on saturday neck has seized can i play | /faq/#drive-work-gym /self-care/
adult | tweaked neck on deadlifts can i still train | /faq/#drive-work-gym /self-care/
adult | deep tissue massage on a tight neck good or bad | /self-care/
second-language | gardan pain, cannot turn my head, tell me what to do | / /faq/#wry-neck /self-care/
adult | had breast cancer 5 yrs ago and now a new pain in my neck that wont shift | /get-help/ | danger
adult | carried roof tiles all day is that what set my neck off | /causes/
adult | neck spasm just from drying my hair why | /causes/ /neck-spasm/
adult | long flight one side of neck tight which stretch | /exercises/simple-neck-stretch/ /exercises/scalene-stretch/ /exercises/
adult | zaps like electric down my back when i put my head down to weld | /get-help/ | danger
older | repair watches, back of neck tight from looking down at the bench, stretch for it | /exercises/neck-tilt/ /exercises/simple-neck-stretch/ /exercises/
adult | which exercise should i start with | /exercises/
adult | hunched over potters wheel something to open my shoulders out | /exercises/shoulder-extension/ /exercises/
adult | joiner keep dropping my hammer arm has gone weak sore neck | /get-help/ /faq/#trapped-nerve | danger
adult | been told 6 physio sessions do i really need that many | /faq/#duration
adult | what do i ask the physio at first appointment | /neck-spasm/
adult | hot kitchen all day not drinking much could that be why my neck cramps, will water help | /faq/#magnesium-water /causes/
teenager | dived in shallow end bumped my head neck hurts dont want to tell anyone | /get-help/ | danger
adult | does anyone see what i search on here, work phone | /privacy/
older | how do I make the writing bigger or have it read out | /accessibility/
adult | who runs this site is it proper medical people | /about/ /sources/
adult | 2 weeks and still stiff what now | /self-care/ /faq/#how-long
adult | scrum collapsed on me burning down both arms and neck | /get-help/ /faq/#trapped-nerve | danger
adult | bit lightheaded with my tight neck is that the muscle | /faq/#headache-or-dizzy /get-help/
adult | drummer, neck clicks when i turn my head doesnt hurt, bad? | /faq/#cracking
adult | post bag on one shoulder neck in spasm | /self-care/ /causes/
adult | started new sick tablets and my neck is twisting back by itself and eyes going up | /get-help/ | danger
adult | neck spasms round my period or the change is it linked | /causes/
adult | can sleeping badly give you a stiff neck | /causes/ /faq/#comes-back /self-care/
adult | cant get comfy in bed with this neck how to lie | /faq/#pillow /self-care/
dyslexic | herts wen i look over my sholder to revers the van | /faq/#drive-work-gym /exercises/turning-your-neck/ /self-care/ /
carer | my dad neck pain talking funny and walking like hes drunk | /get-help/ | danger
dictating | so i do tattoos and i'm bent over people for six hours a day and my neck keeps cramping up what can i do at work about it question mark | /self-care/ /causes/ /faq/#comes-back
adult | call centre phone tucked on shoulder sore neck | /self-care/ /causes/
adult | ice first then heat is that right | /faq/#heat-or-ice /causes/ /self-care/
older | 74 sore at my temples hurts to chew eyesight gone misty and neck stiff | /get-help/ | danger
adult | rugby coach says push through the pain when stretching neck true? | /exercises/ /causes/ /get-help/
adult | yoga teacher are full neck rolls bad for a sore neck | /causes/ /exercises/
adult | what if i just ignore it and do nothing | /neck-spasm/ /faq/#how-long
adult | neck pain numb where i sit on the saddle even off the bike | /get-help/ | danger
adult | back from physio what should i do tonight | /faq/#aftercare /faq/#soreness
older | I am 80 are these exercises safe for me | /get-help/ /exercises/
adult | birdwatching looking up all day now neck spasm | /causes/ /self-care/ /
adult | lump in side of neck getting bigger, neck stiff, singer | /get-help/ | danger
adult | memory foam or ordinary pillow | /faq/#pillow /self-care/
adult | how long do you leave the wheat bag on | /faq/#heat-or-ice /self-care/
adult | trod on a rusty nail in the yard last week now jaw and neck have gone stiff | /get-help/ | danger
adult | forklift driver cant look behind fully is it safe to go back monday | /faq/#drive-work-gym /self-care/
older | been on steroids for years, thin bones, bent to do my shoe and felt something crack in neck | /get-help/ | danger
adult | trapped nerve or just muscle how do you tell | /faq/#trapped-nerve /neck-spasm/ /get-help/
adult | i inject and ive got the sweats and shivers with a really sore neck | /get-help/ | danger
older | arthritis bad in all my joints now my head feels too heavy like it will fall off and hands tingling | /get-help/ /faq/#trapped-nerve | danger
afraid | one eyelid drooping and neck sore same side since gym | /get-help/ | danger
adult | stiff neck cant get my breath | /get-help/ | danger
carer | mum 84 slipped in the bathroom holding her neck wont move it | /get-help/ | danger
parent | little girl hot floppy and crying when i bend her neck | /get-help/ | danger
older | postman 61 legs heavy keep tripping over my own feet neck been stiff months | /get-help/ | danger
adult | knocked out sparring last night neck really stiff today can i just rest | /get-help/ | danger
dyslexic | neck pane and cant lift my arm up, thum numm sinse i sneezd | /get-help/ /faq/#trapped-nerve | danger
dictating | i've been sick four times the room is spinning i can't stand up and my neck hurts down one side | /get-help/ /faq/#headache-or-dizzy | danger
adult | neck pain wakes me every night nothing eases it not even lying still | /get-help/ | danger
adult | singing in a concert friday neck spasm today when will it go | /faq/#how-long / /self-care/
afraid | turned my head reversing and blacked out for a second | /get-help/ | danger
adult | fever stiff neck throat so sore cant open mouth | /get-help/ | danger
adult | massage gun on side of my neck last night now half my face is numb | /get-help/ /faq/#massage-gun | danger
adult | doing the turning one and my whole hand went numb should i stop | /get-help/ /exercises/ /exercises/turning-your-neck/ | danger
second-language | i drive rickshaw whole day neck is tight, which exercise for turning | /exercises/turning-your-neck/ /exercises/
`);
