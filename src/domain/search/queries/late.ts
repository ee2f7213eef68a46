/** Late queries: written when the ranking was done, to see how it does on words that nobody had in mind. */
import { readQueries } from './query-list.ts';

export const LATE = readQueries(`
older | my head will only go one way this morning | /faq/#wry-neck /exercises/turning-your-neck/ /
older | what can the chemist give me for my neck | /self-care/
older | hurts when I reverse out of the drive | /exercises/turning-your-neck/ /faq/#drive-work-gym
older | I keep going dizzy getting out of bed | /faq/#headache-or-dizzy /get-help/ | danger
older | tripped over the dog and banged my neck | /get-help/ | danger
older | cannot lift my arms to comb my hair | /get-help/ | danger
older | my fingers have no feeling when I knit | /get-help/ /faq/#trapped-nerve | danger
older | are feather pillows any good | /faq/#pillow
older | I have had a new hip can I do the exercises | /get-help/ /exercises/
older | how do I know the exercises are doing any good | /faq/#duration /exercises/ /about/
teenager | neck is killin me after footy | /causes/ /get-help/ /faq/#drive-work-gym
teenager | can u get neck spasm from stress of exams | /faq/#stress
teenager | how long til my neck is normal again | /faq/#how-long
teenager | isit bad to pop ur neck | /faq/#cracking
teenager | stiff neck remedys | /self-care/ / /exercises/ /faq/#heat-or-ice
teenager | phisio exercises for neck pane | /exercises/
teenager | pillo | /faq/#pillow
teenager | my hand keeps goin numb wen i game | /get-help/ /faq/#trapped-nerve | danger
teenager | blacked out n neck hurts | /get-help/ /faq/#headache-or-dizzy | danger
second-language | neck is paining too much since 3 weeks | /faq/#how-long /get-help/ /faq/#comes-back
second-language | can I put balm or oil massage | /self-care/ /faq/#massage-gun
second-language | which side I should sleep | /faq/#pillow /self-care/
second-language | in office sitting neck become stiff what to do | /self-care/ /exercises/ /causes/
second-language | fever is there and not able to bend neck | /get-help/ | danger
second-language | eyes are showing two things | /get-help/ /faq/#headache-or-dizzy | danger
second-language | ear should touch shoulder exercise | /exercises/scalene-stretch/
second-language | exercise which opens the chest | /exercises/shoulder-extension/
second-language | what is scalene | /exercises/scalene-stretch/ /neck-spasm/
second-language | left arm is heavy and paining | /get-help/ /faq/#trapped-nerve | danger
second-language | hospital when to go for neck | /get-help/ | danger
clinician | who is it not suitable for | /get-help/
clinician | exercise progression and dosage | /exercises/
clinician | Spurling test radicular arm pain | /faq/#trapped-nerve /get-help/ | danger
clinician | cervical arthritis imaging | /faq/#scan
clinician | discharge advice after treatment | /faq/#aftercare
clinician | can I add our clinic logo | /clinics/
clinician | latex pillow evidence | /faq/#pillow
clinician | whiplash | /causes/ /get-help/
parent | toddler wont move her neck and has a temperature | /get-help/ | danger
parent | sore neck from feeding the baby | /causes/ /faq/#drive-work-gym
parent | spots that dont fade with a glass | /get-help/ | danger
parent | is it ok for a 10 year old to do this | /get-help/ /about/
parent | how soon can I pick up my kids | /faq/#drive-work-gym
adult | do I have to stop working | /faq/#drive-work-gym
adult | physio gave me homework and now I ache | /faq/#soreness
adult | is it tension or a slipped disc | /faq/#trapped-nerve /get-help/ | danger
adult | ice it first then heat | /faq/#heat-or-ice /causes/
adult | cramp in the side of my neck | /exercises/scalene-stretch/ /neck-spasm/ /
adult | who can see what I type | /privacy/
adult | pain between the neck and shoulder blade | /exercises/simple-neck-stretch/
adult | worst pain of my life in back of head | /get-help/ /faq/#headache-or-dizzy | danger
adult | lump in neck and losing weight | /get-help/ | danger
adult | neck hurts and I have been on steroids | /get-help/ | danger
adult | struggling to swallow my food | /get-help/ | danger
adult | my speech went funny for a minute | /get-help/ | danger
adult | should I be worried about my stiff neck | /get-help/ /neck-spasm/
adult | do nothing and see if it goes | /neck-spasm/ /faq/#how-long
adult | can I wear a scarf or brace to support it | /faq/#collar
adult | what muscles does the neck tilt work | /exercises/neck-tilt/
adult | easiest exercise to start with | /exercises/turning-your-neck/ /exercises/
`);
