/**
 * Signs that need an ambulance, each as a dozen and more readers would say it.
 *
 * In the order of the first list of the page about help: injury, a limb that does not move or feel, meningitis,
 * stroke, an artery, the worst pain, the spinal cord, bladder and bowels, sudden weakness, the heart, breathing.
 */
export const SIGNS_NOW: readonly string[] = `
had a bump in the car and now my neck is killing me
someone went into the back of my car this morning neck is sore
my mum fell down two stairs and cannot lift her head
went over the handlebars yesterday and my neck cracked
came off motorbike neck pain
I jumped in the pool head first and hit the bottom
nek hurts after i got hit by a van
hubby toppled off the roof and his neck is in agony
swing hit my head and now neck paining
after road accident neck not moving
wrestled with my brother and something snapped in my neck
lorry hit us neck hurts to move
tripped over the cat and whacked my head neck stiff now
got thrown from a horse sore neck
patient post fall midline cervical tenderness
neck broke feeling after rugby scrum collapsed
banged my head on the cupboard door really hard and neck hurts
neck hurts after a fight someone punched me
i bellyflopped off the diving board and my neck went
fell backwards off a chair onto my neck
can't feel my arm after the crash
cant move my legs
arm has no feeling and wont move
my hand stopped working
i lost all power in my right arm
my leg has gone completely dead
left arm just hangs there
mother cannot move one arm since this morning
hath pair sun ho gaye
both legs have gone numb and heavy
fingers wont do what i tell them
I cannot grip anything any more
stiff neck high temperature
hot to touch and cannot bend neck
stiff neck and cannot stand the light
neck is stiff and I keep being sick
kid with fever and sore neck
throwing up with a bad neck
temp of 39.5 with neck ache
red blotches on legs and stiff neck
spots that dont go away when I press a glass on them
wont wake up properly and neck stiff
she is very drowsy with a stiff neck
he's talking nonsense and his neck is rigid
had a fit and now neck is stiff
shaking all over with cold neck wont bend
tez bukhar aur gardan akri hui
headache and stiff neck and lights too bright
cant touch chin to chest and feverish
my flatmate has a bad head, hates the light and his neck is like a board
nek stif and tempriture
feel really rough with shivers and a rigid neck
purple marks on skin neck pain
nuchal rigidity photophobia
vomited 4 times neck hurts
pyrexia and neck stiffness
baby hot floppy stiff neck
one side of my face has dropped
mouth gone crooked
can't smile on one side
husband's speech has gone funny and neck aches
cant get my words out
words coming out jumbled
face feels numb on the left
cannot raise one arm
my dad sounds drunk but he hasnt been drinking
muh tedha ho gaya
i think hes having a stroke
eyelid drooping and neck pain
slurrd speach
talking rubbish all of a sudden and neck hurts
face has fallen
arm and leg weak on the same side
tongue feels heavy and cant talk right
seeing double since neck pain started
everything has gone double
blurry vision after neck stretch
lost the sight in one eye and my neck hurts
cant swallow my food neck pain
choking on my drink with neck ache
passed out when I turned my head
collapsed in the kitchen after neck pain
nearly fainted doing the neck exercise
room is spinning and I keep veering to one side
walking like a drunk with neck pain
feel off balance and neck hurts
black out when looking up
sudden dizziness with neck ache
neck tear artery symptoms
my pupils are different sizes and neck hurts
voice gone hoarse suddenly neck pain
chakkar aur gardan dard
do cheezein nazar aa rahi hain
wobbly on my feet since yesterday with bad neck
worst pain I have ever had in my neck
headache like being hit with a bat
sudden explosive pain back of head
neck pain came on in a second and is unbearable
never had a headache like this
thunderclap
pain like a knife suddenly in the neck worse than childbirth
it came from nowhere and i cant bear it
achanak bohat tez sar dard
head feels like its going to burst and neck stiff
a sudden ripping feeling in the side of my neck
this headache is different from any i've had
most awful head pain came out of the blue
like something burst in my head
I can't walk straight any more
legs keep giving way
stumbling a lot and neck sore
cant do my shirt buttons
hands won't work properly
my writing has gone wobbly
zaps down my spine when i look down
electric shocks in both arms
like lightning down my back when I nod
fumbling with my keys and sore neck
dropping cups all the time
my feet feel like they belong to somebody else
legs feel stiff and heavy
tripping over my own feet
bijli jaisa jhatka gardan se
feels like walking on cotton wool
cant pick up coins
difficulty fastening my bra and earrings, neck stiff
my mum shuffles and keeps falling over lately with neck ache
current runs down both legs when I bend forward
myelopathic hand
wet myself and neck hurts
cant pee
lost control of my bowels
numb down below
pooed myself and my neck is bad
no feeling when I wipe
leaking urine since neck pain
cannot go to the toilet and legs tingle
private area is numb
peshab ruk gaya hai
don't know when I need the loo
wee comes out without me knowing
numb bottom and neck pain
having accidents in my pants and weak legs
urinary retention
saddle anaesthesia
my arm suddenly went weak
sudden numb leg
woke up and my whole arm was numb
left side of my body has gone numb
hand went dead all of a sudden
arm feels like lead
legs turned to jelly
one leg is weaker than the other
right hand feels like its asleep all day
foot has started dragging
neck and chest hurt
tightness in my chest going up into my neck
pain in left arm and jaw
jaw ache and sweating
pressure on my chest and sore neck
feel like an elephant is sitting on my chest
short of breath with neck pain
clammy and sick with pain in my neck and arm
seene mein dard aur gardan
indigestion feeling and neck jaw pain
gran is grey and sweaty and says her neck hurts
chest feels squeezed
ache across my shoulders and jaw when i climb stairs
band round my chest and aching neck
could neck pain be my heart
my angina and neck pain
breathless and neck pain down the arm
am i having a heart attack
neck spasm and cant breathe
struggling for breath neck locked
throat closing up
neck in spasm and can't swallow spit
saans nahi aa raha gardan
drooling and neck twisted
gasping for air
wheezing and neck muscles pulling
swallowing hurts with a stiff neck
my tongue is swelling and neck is stiff
`
  .trim()
  .split('\n');
