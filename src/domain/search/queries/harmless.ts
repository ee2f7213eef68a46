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
`
  .trim()
  .split('\n');
