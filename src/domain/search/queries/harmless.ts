/** Harmless queries: what must not bring the page about help first, or its warning means nothing. */
export const HARMLESS: readonly string[] = `
can I exercise with a stiff neck
how long do I hold it
how long to hold the neck tilt
best pillow
heat or ice
how many times a day
woke up with a crick in my neck
stiff neck
sore neck after sleeping
neck stretches
exercises at my desk
stretch for shoulder blade
tight shoulders
how to sleep with a stiff neck
neck pain from phone
can I go swimming
can I drive
does stress cause neck pain
how long does a neck spasm last
neck massage
massage gun
is cracking my neck bad
do I need a collar
what is a neck spasm
why do I get neck spasms
magnesium for cramps
drink more water
paracetamol for neck pain
hot water bottle
ice pack how long
sore after physio
how many physio sessions
who made this site
privacy cookies
print the exercises
larger text
neck stiff in the morning
keeps coming back
neck and shoulder exercises
sit down exercises
can I do these in bed
look over my shoulder
turning my head hurts
side of neck stretch
scalene stretch
shoulder extension
chin to chest
levator scapulae stretch
hunched shoulders
posture at computer
heavy bag
neck hurts from carrying shopping
text neck
neck clicks when I turn
knot in my neck
neck locked
neck cramp
which exercise should I do first
does stretching help
is it normal to ache after stretching
back to the gym
lifting my toddler
office chair
stiff neck from draught
when will it get better
rest or move
sources
for clinics
how do I do the neck tilt
pull my arm down behind my back
numb bum from sitting
cold pack
fall asleep
drop my shoulders
weak muscles exercises
can I take the car
neck stiff after driving
how hot should the heat pack be
best way to fall asleep with stiff neck
shoulders feel heavy at work
strong neck exercises
strengthen weak neck
my neck feels tight when I breathe in
should I breathe during the stretch
when to breathe out
hands on head stretch
stretch with arms behind back
arm position for shoulder extension
which hand do I use
left arm or right arm for scalene
how far should my chin drop
drop chin to chest
put my shoulders down
legs crossed sitting
feet flat on the floor
walking with a stiff neck
go for a run
after a swim my neck is tight
hit the gym
back pain after sitting at desk
eyes level with screen
eye level monitor height
reading glasses and neck ache
close my eyes while stretching
warm bath
cold shower
ice cold water
does cold weather make neck stiff
burn calories
is heat dangerous to skin
sick of my stiff neck
sick note
sick leave
worst pillow
best and worst sleeping position
severe stress at work
sudden movement hurt my neck
turned suddenly and felt a twinge
break from work stretches
fall out of the routine
sore from yesterday's session
doctor of physiotherapy near me
physio appointment
is physio safe
is a massage gun safe
safe to sleep without pillow
is it ok to crack it
old age and stiff neck
exercises for over 60s
exercises for seniors
child seat in car neck ache
carrying my child on my shoulders
holding baby while feeding neck pain
school bag heavy
teenager posture phone
head forward posture
face down sleeping
face the front while turning
sleep on my side with arm under pillow
dead tired neck
neck feels like a brick
shock wave massage
tens machine on neck
electric heat pad
electric blanket
battery of phone timer
balance ball chair
heart rate exercise
chest stretch
open up my chest
upper back tightness
vitamin d for muscles
banana before bed
drink water after stretching
tea or coffee
weight training
lift weights with a stiff neck
losing sleep
lost my place in the exercise
stop the timer
pause the timer
double check the steps
two minutes a day
speak the steps aloud
voice for the exercises
print in black and white
text size
why does my neck spasm
neck twitching
muscle twitch
do muscles knot
neck creaks
crunchy neck
grinding noise in neck
looking up at the ceiling hurts
gardening made my neck sore
painted the ceiling and neck aches
slept on the plane
new pillow
new mattress
new job desk neck pain
nervous about an interview tight neck
exam stress
scared of exercise
`
  .trim()
  .split('\n');
