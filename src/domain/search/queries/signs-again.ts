/**
 * All signs once more, in words that were written after the rules: 103 of 116 were found when first run.
 */
export const SIGNS_AGAIN: readonly string[] = `
was in a pile up on the motorway neck throbbing
scaffolding pole landed on my neck
someone yanked my head back hard and now I cannot move it
kicked in the neck at karate
neck hurts after being thrown in judo
slid on ice and cracked the back of my head
I heard a crunch when I landed and my neck is agony
bus braked hard and my neck whipped
bicycle vs car neck sore
mother slipped getting out of the shower, neck is bruised and stiff
I can't wiggle my fingers
my arm flops when I lift it
there's no strength left in my right hand
cant make a fist
my wife's leg won't hold her up
my hand feels like it's wearing a glove
sleeve of numbness down arm
skin on my arm feels weird
fingertips feel like they've been to the dentist
cant tell hot from cold in my hand
tingling round my mouth and neck pain
feverish, achy and my neck won't go forward
temperature and can't look down
sweating and shaking with a stiff neck
stiff neck, vomiting, wants curtains shut
she wont wake up properly
acting strange and hot with a neck that won't bend
pinprick rash neck ache
twitching all over and unconscious
bad flu and my neck is so stiff
covid with awful stiff neck
half my smile has gone
drooping on one side of the mouth
can't lift my left arm since lunch
talking gobbledygook
getting my words muddled
lost my speech for a minute
dad's face looks wonky
vision went black for a second when I turned
two images of everything
can't focus my eyes and neck is killing
swaying when I stand up
keep bumping into the door frame
feel drunk when i turn my head
choking on water
food going down the wrong way since neck pain
hoarse voice and one sided neck pain
ringing ears and whooshing in my neck
headache unlike my usual ones
came on like a hammer
neck pain so sudden it dropped me to the floor
most pain I've had in my life
instant blinding pain behind my eye and neck
walking has become difficult
my balance has gone
legs feel heavy like walking through mud
can't turn a key in the lock
can't hold a fork
handwriting has got worse
keep falling over nothing
shock goes into my legs
feels like I touched an electric fence
need to rush to the loo all the time and numb legs
haven't been able to pass urine since yesterday
can't feel myself going to the toilet
soiled myself twice
sitting on a numb patch
heavy pressure in chest spreads to neck
my jaw and shoulder ache when I walk uphill
heartburn and neck ache and sweaty
struggling to breathe
can't get air in
neck tightening round my throat
my throat is swelling up
can't open my mouth and neck is swollen
pain keeps climbing
worse each hour
it has gone from bad to worse this week
numb index finger
my arm keeps tingling at night
hand goes to sleep when I drive
arm aches and feels dead
lump on side of neck won't go away
dropped a dress size without dieting neck pain
off my food and feeling ill
wakes me at 3am every night
can't find any comfortable position
relentless ache
been through chemo last year
I'm immunosuppressed
got HIV and a stiff neck
used to inject
osteoporosis and I tripped
steroid tablets and fell off a step
can't put my coat on both shoulders stiff aged 72
head twisted after sickness pills
on risperidone neck pulls back
my 10 year old has a wry neck
our baby keeps her head to one side
is it ok for my teenage daughter to do the stretches
it's been six weeks and still bad
tablets are not touching it
fingers go white and cold
it keeps stopping me sleeping
scared its something serious
do I call an ambulance or wait
which hospital department
fused neck can I stretch
RA in my neck which exercises are ok
I have Marfan is it safe
bendy joints eds
light headed when I look up
blacked out turning head
stretch made my arm buzz
sharp pain down arm when doing scalene
feel sick and dizzy after neck exercises
dislike of light
stiff neck and dislike of light
stiff neck with a fit
`
  .trim()
  .split('\n');
