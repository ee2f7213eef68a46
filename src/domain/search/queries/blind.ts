/** Blind queries: the last set. It was run once when it was written, and nothing was adjusted to it. */
import { readQueries } from './query-list.ts';

export const BLIND = readQueries(`
older | I woke with a crick and cannot look left | /faq/#wry-neck /exercises/turning-your-neck/ /
older | what tablets are best for neck ache | /self-care/
older | how warm should the water bottle be | /faq/#heat-or-ice /self-care/
older | is it my age | /causes/ /get-help/ /exercises/ /faq/#scan
older | lost the use of my arm | /get-help/ /faq/#trapped-nerve | danger
older | I feel faint when I turn round | /get-help/ /faq/#headache-or-dizzy /exercises/turning-your-neck/ | danger
older | have had a knock to the neck and it is very sore | /get-help/ | danger
older | does a collar help | /faq/#collar
older | should I carry on if it hurts | /exercises/ /get-help/ /faq/#soreness /faq/#stretch-or-rest
teenager | neck feels locked | /neck-spasm/ /faq/#wry-neck /exercises/turning-your-neck/ /
teenager | wats a muscle spasm | /neck-spasm/
teenager | can i go 2 football training | /faq/#drive-work-gym
teenager | neck hurts when i look at my fone | /exercises/neck-tilt/ /causes/
teenager | headach and neck ake | /faq/#headache-or-dizzy /get-help/ | danger
teenager | really bad anxeity and neck tension | /faq/#stress
teenager | cracking nek noises | /faq/#cracking
teenager | got a temperture n stiff neck | /get-help/ | danger
second-language | how I know it is nerve problem | /faq/#trapped-nerve /get-help/ | danger
second-language | is it needed to take xray of neck | /faq/#scan
second-language | my both hands are weak | /get-help/ /faq/#trapped-nerve | danger
second-language | how many weeks physiotherapy is needed | /faq/#duration
second-language | pain increased after exercise | /faq/#soreness
second-language | water drinking is useful for spasm | /faq/#magnesium-water
second-language | how to do neck rotation | /exercises/turning-your-neck/
second-language | pain on upper shoulder which exercise | /exercises/shoulder-extension/ /exercises/simple-neck-stretch/
second-language | breathing is difficult with neck pain | /get-help/ | danger
clinician | myelopathy signs | /get-help/ | danger
clinician | levator scapulae | /exercises/simple-neck-stretch/
clinician | massage gun carotid | /faq/#massage-gun
clinician | prognosis acute neck pain | /faq/#how-long /neck-spasm/ /self-care/
clinician | what is your evidence | /about/ /sources/
clinician | QR code for patients | /clinics/
parent | baby keeps her head to one side | /get-help/ /faq/#wry-neck | danger
parent | neck pain from lifting my toddler | /causes/ /faq/#drive-work-gym
parent | child with bad headache and being sick | /get-help/ | danger
adult | what makes a neck spasm start | /causes/ /neck-spasm/
adult | best position to sleep in | /faq/#pillow /self-care/
adult | can I drive with a stiff neck | /faq/#drive-work-gym /self-care/
adult | how do I loosen up my neck | /exercises/ /self-care/
adult | stretch for the front and side of neck | /exercises/scalene-stretch/
adult | rounded shoulders exercise | /exercises/shoulder-extension/
adult | keeps happening every couple of months | /faq/#comes-back
adult | left arm pain and tight chest | /get-help/ | danger
adult | cant pee | /get-help/ | danger
adult | motorbike accident last week neck still sore | /get-help/ /causes/ | danger
adult | when do I need urgent care | /get-help/ | danger
adult | is bed rest good | /faq/#stretch-or-rest /self-care/
adult | what should I do once physio is finished | /faq/#aftercare /faq/#duration
adult | do you use cookies | /privacy/
adult | who made this | /about/
`);
