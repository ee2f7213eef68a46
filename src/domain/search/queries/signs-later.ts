/**
 * Signs to see a doctor for, today or soon, who must not exercise yet, and when to stop, in readers' words.
 */
export const SIGNS_LATER: readonly string[] = `
pain is getting worse and worse
neck is much worse than yesterday
getting worse by the hour
every day more pain
pain went from a 4 to a 9
it's not getting better it's getting worse
dard barh raha hai
gets more and more painful each day
pins and needles in fingers
tingling down my arm
numb thumb and neck ache
arm feels heavy
hand keeps going to sleep
weird prickly feeling in my hand
buzzing in my fingertips
fingers feel fat and fuzzy
my little finger is numb
burning pain down arm to hand
arm tired and weak for no reason
cant open jars any more
lost strength in my hand
haath sunn hai
tingly hands and stiff neck
pain shooting from neck into elbow
ants crawling on my arm
arm has been dead since i woke up
feeling generally unwell and neck pain
losing weight without trying
lost two stone and neck aches
clothes are getting loose and my neck hurts
night sweats and neck pain
gone off my food and losing weight
tired all the time and ill with neck pain
wazan kam ho raha hai
i feel poorly and my neck is sore
drenched in sweat at night
neck pain wakes me every night
pain never stops day or night
no position helps the pain
constant neck pain nothing touches it
pain at night so bad i cry
kept awake by pain all night every night
deep boring pain all the time
pain is there all the time even lying down
raat ko dard se neend nahi aati
pain doesnt ease off at all
I had cancer and now my neck hurts
history of breast cancer new neck ache
having chemo and neck is sore
my father has prostate cancer and stiff neck
am hiv positive with neck pain
on immune suppressing drugs neck pain
kidney transplant patient neck pain
had tb as a child neck pain now
i inject heroin and my neck is stiff
low immunity stiff neck
in remission from lymphoma and neck hurts
on methotrexate and neck is sore
weak immune system can i exercise
a lump in my neck thats getting bigger
I have osteoporosis and slipped
brittle bones and knocked my neck
on steroids for years and neck pain
weak bones can i do exercises
take prednisolone neck hurts after small bump
thin bones stiff neck
haddiyan kamzor
bones like chalk says the doctor is stretching ok
fracture in my spine last year
crumbling vertebra neck stretch
cannot lift both arms over 50
both shoulders very stiff 65
shoulders suddenly stiff cant comb hair
aged 70 both shoulders locked up
polymyalgia
shoulders so stiff in the morning I can't get dressed 68
pain in temples when chewing and scalp tender
neck pulled to one side after new tablets
started metoclopramide and my neck twisted
neck spasm after antipsychotic injection
since i started haloperidol my head turns by itself
new antidepressant and my neck keeps pulling
took anti sickness medicine and now my neck is stuck
dystonia
my eyes roll up and neck bends back after tablet
nai dawai ke baad gardan tedhi
reaction to medicine neck twisting
my child has a stiff neck
toddler holding head to one side
6 year old cant turn head
my son woke up with a twisted neck
daughter 4 sore neck
baby wont turn head one way
bachay ki gardan mein dard
kid has crick in neck
teenage son stiff neck and fever
is this ok for a 9 year old
my little girl says her neck hurts
newborn torticollis
can kids do these
nursery called, she cannot straighten her neck
not better after 1 week
two weeks and no improvement
still hurts after a month
painkillers dont help
nothing is working for my neck
my arm feels cold
cold hand and neck pain
pins and needles that come and go
keeps coming back should I see a doctor
it stops me working
cant sleep because of the pain
I am worried about my neck
should i get this checked
when should i see someone
do i need to go to hospital
is this an emergency
which doctor for neck pain
been to the physio and its no better
how do i know if its serious
frightened it is something bad
who do I ring
what number for ambulance
arm pain should I do the stretches
had neck surgery can I do this
I had a fusion in my neck
broke my neck years ago are these safe
rheumatoid arthritis neck exercises
ankylosing spondylitis stretching
psoriatic arthritis is it safe
down syndrome neck exercises
hypermobile ehlers danlos neck
very bendy joints
dizzy when I turn my head
faint when I look up
double vision when I move my neck
metal plate in my neck
whiplash not checked
is it safe for me to exercise
who should not do these exercises
disc operation last year
contraindications for cervical stretching
had a stroke before can i do neck turns
blocked neck artery exercises
got tingling while stretching
pain shot down my arm during the stretch
went dizzy doing the exercise
felt faint during neck turns
saw double after stretch
exercise gave me a bad headache
chest pain when exercising
electric feeling when I put my chin down
my hand went numb doing scalene stretch
arm went weak after the exercise
trouble speaking after stretching
when should I stop the exercise
suddenly cant swallow after stretch
stretching made my fingers tingle
`
  .trim()
  .split('\n');
