/**
 * Author 1: whole sentences, Urdu words, carers, dyslexic and frightened readers, by one author who saw neither the ranking nor the other lists.
 *
 * `docs/decisions/` has what each gave when first run.
 */
import { readQueries } from './query-list.ts';

export const AUTHOR_1 = readQueries(`
older | I am 72 and woke up this morning unable to turn my head to the left | /faq/#wry-neck /exercises/turning-your-neck/ /
older | Why does my neck grind and crunch when I look over my shoulder | /faq/#cracking
older | Should I stop driving until I can look behind me properly | /faq/#drive-work-gym /self-care/
older | What can I buy at the chemist for a stiff neck, I already take blood pressure tablets | /self-care/
older | I have been on prednisolone for years and I bent down and now have a sudden pain in my neck | /get-help/ | danger
older | I tripped on the kerb on Tuesday and banged my face and my neck has been sore ever since | /get-help/ | danger
older | I take warfarin and had a small fall and now my neck hurts | /get-help/ | danger
older | My hands have gone clumsy, I cannot do up my buttons, and my neck is stiff | /get-help/ | danger
older | I had breast cancer nine years ago and now my neck aches all night long | /get-help/ | danger
older | How many pillows should a person my age sleep on | /faq/#pillow /self-care/
older | The doctor said I have wear and tear in my neck, will exercise make it worse | /faq/#stretch-or-rest /exercises/ /causes/
older | gentle things I can do in my armchair to loosen my neck | /exercises/ /exercises/turning-your-neck/ /exercises/neck-tilt/
older | I do the crossword all afternoon and then I cannot lift my head | /causes/ /self-care/
older | How long should I leave a hot water bottle on my neck | /faq/#heat-or-ice /self-care/
older | Will the physiotherapist crack my neck, I do not want that | /faq/#cracking /neck-spasm/
older | I have had this stiff neck for three weeks, should it not have gone by now | /faq/#how-long /self-care/ /neck-spasm/ /get-help/
second-language | gardan ka dard what to do | / /self-care/ /exercises/ /neck-spasm/
second-language | neck is jam since morning not moving one side | /faq/#wry-neck / /exercises/turning-your-neck/
second-language | all day standing in shop and looking down in mobile neck pain is coming | /causes/ /self-care/
second-language | pain is going from gardan to arm and fingers | /faq/#trapped-nerve /get-help/
second-language | two finger become sunn and no power in hand from gardan | /get-help/ /faq/#trapped-nerve | danger
second-language | can i do maalish with oil on neck | /faq/#massage-gun /self-care/
second-language | which tablet for neck muscle pull how many times in day | /self-care/
second-language | pehlwan is saying he will give jerk to neck it is ok or not | /faq/#cracking
second-language | motorcycle accident yesterday now neck paining very much | /get-help/ | danger
second-language | bukhar and gardan akar gayi light is hurting in eyes | /get-help/ /faq/#headache-or-dizzy | danger
second-language | pain in chest and left arm and neck also pasina is coming | /get-help/ | danger
second-language | face one side going down and speaking not clear | /get-help/ | danger
second-language | urine not coming out and legs feel weak with gardan pain | /get-help/ | danger
second-language | i have sugar hot bag on neck is safe | /self-care/
second-language | x ray or MRI is necessary for gardan pain | /faq/#scan /causes/
second-language | chakkar is coming when i turn neck | /faq/#headache-or-dizzy /get-help/
second-language | weight is getting less and fever in evening gardan pain since two month | /get-help/ | danger
second-language | neck belt wearing daily is good or bad | /faq/#collar /self-care/ /causes/
carer | my dad's neck is stuck to one side since he woke up what can I do for him | /faq/#wry-neck /exercises/turning-your-neck/ / /self-care/
carer | abbu has rheumatoid arthritis and his neck started hurting with tingling in both hands | /get-help/ | danger
carer | dad dropping cups and walking like he is drunk also neck pain for weeks | /get-help/ | danger
carer | papa fell off a ladder hit his head says he is fine but neck hurts | /get-help/ | danger
carer | dad is on blood thinners after a stent can i give him brufen for neck | /self-care/
carer | is it safe to massage my father's neck myself | /faq/#massage-gun /self-care/
carer | my father won't stop cracking his own neck | /faq/#cracking
carer | exercises i can help my father do for his neck at home | /exercises/
carer | dad gets neck spasm every few months how to stop it coming back | /faq/#comes-back /self-care/
carer | which way should my father sleep with a bad neck | /faq/#pillow /self-care/
carer | father worried about business shoulders always up by his ears | /faq/#stress /self-care/
carer | father gets dizzy and sees two of everything when he turns his head | /get-help/ /faq/#headache-or-dizzy | danger
carer | my little boy woke with his head tilted and cries when I move it | /get-help/ | danger
carer | baby always looking to one side | /get-help/ | danger
carer | how to set up desk and laptop for dad so he doesn't bend his neck | /self-care/
carer | how many sessions will my father need | /faq/#duration
dyslexic | stif nek carnt turn hed | /faq/#wry-neck /exercises/turning-your-neck/ /
dyslexic | crik in my nek wot do i do | / /faq/#wry-neck /self-care/
dyslexic | mussle relaxent tablits | /neck-spasm/ /self-care/
dyslexic | sharp payn in nek wen i look down | /exercises/neck-tilt/ /neck-spasm/
dyslexic | pins an needels in my arm from my nek | /get-help/ /faq/#trapped-nerve | danger
dyslexic | my arm has gon week carnt lift it nek pain | /get-help/ /faq/#trapped-nerve | danger
dyslexic | car crash hit from behined nek hurts now | /get-help/ | danger
dyslexic | fizio exersises for nek | /exercises/
dyslexic | hedake at the back of my hed coming up from neck | /faq/#headache-or-dizzy /neck-spasm/
dyslexic | wurst hedake ever came on sudden | /get-help/ /faq/#headache-or-dizzy | danger
dyslexic | carnt hold my wee and legs feel funny nek pain | /get-help/ | danger
dyslexic | is it ok to go to the jim with bad neck | /faq/#drive-work-gym
dyslexic | shud i yooz ice or heet | /faq/#heat-or-ice /self-care/
dyslexic | massarge gun on neck | /faq/#massage-gun /self-care/
dyslexic | neck cliks evry time i moov it | /faq/#cracking
dyslexic | hot and shivery stif neck carnt put chin down | /get-help/ | danger
dyslexic | fisio made it wors is that normel | /faq/#soreness
dyslexic | looking at fone all day nek akes | /causes/ /self-care/
afraid | neck locked up cant move it scared is it serious | /get-help/ /neck-spasm/ / /faq/#wry-neck
afraid | woke up and neck wont move am i having a stroke | /get-help/ /faq/#wry-neck | danger
afraid | is a stiff neck meningitis | /get-help/ | danger
afraid | tight neck and tight chest cant get my breath | /get-help/ | danger
afraid | sudden ripping pain in neck and now everything is spinning | /get-help/ | danger
afraid | lump in my neck and losing weight and sore all night | /get-help/ | danger
afraid | my arm has gone heavy and my mouth feels droopy | /get-help/ | danger
afraid | 28 weeks pregnant neck spasm what can i take | /self-care/
afraid | cant swallow and neck hurts and im burning up | /get-help/ | danger
afraid | can neck spasm kill you | /neck-spasm/ /get-help/ /
afraid | neck pain wont let me sleep how do i lie | /faq/#pillow /self-care/
afraid | cant feel anything between my legs and neck hurts | /get-help/ | danger
afraid | when to go to a&e for neck pain | /get-help/ | danger
afraid | bend my head and electric shock goes down my back | /get-help/ | danger
afraid | panic makes my neck seize up | /faq/#stress /self-care/
afraid | chiropractor did my neck today now i feel sick and cant see right | /get-help/ /faq/#cracking | danger
`);
