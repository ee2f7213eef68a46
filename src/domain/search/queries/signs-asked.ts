/**
 * Signs that readers ask about, in words that were written after the rules: 48 of 50 were found when first run.
 */
export const SIGNS_ASKED: readonly string[] = `
why do I keep tripping up
why has my hand gone floppy
what does it mean when one pupil is bigger
is it normal to lose feeling in fingers
should I worry about a whooshing noise in my ear with neck pain
can I stretch if I passed out yesterday
what if my face feels droopy
how do I know if it's a stroke
is it bad that I cant hold my bladder
can a tight neck make my legs weak
why is my temperature high and neck stiff
can I do them after a car crash last week
what should I do if I fell and my neck hurts
is sudden blurred vision from my neck
can neck problems make you wobbly when walking
is it ok to exercise with osteoporosis
can someone with rheumatoid arthritis do these
is it safe after spinal surgery
can I do this if I have cancer in my bones
why am I losing weight and my neck hurts
my neck hurts and I cannot swallow properly what is it
when do I need A&E
where should I go for numb hands
is a rash with neck pain bad
could it be meningitis
does neck pain with chest pressure mean heart attack
will the tingling go away
what is the shooting electric pain down my back
how long does numbness last
how can I tell if I broke my neck
what if my child has a stiff neck
is my baby ok her neck is twisted
do steroids matter
what to do when neck pain and vomiting
can I do exercises with double vision
should stiff neck and headache worry me
what causes sudden weakness in one arm
why cant I lift both my arms at 70
is a new medicine making my neck twist
who should avoid these exercises
when is neck pain an emergency
best thing for dizziness when turning head
what helps pins and needles in hand
how to treat a whiplash
is fainting normal with neck pain
can i carry on if arm goes tingly
how do i get an ambulance
what number do I call
can tuberculosis cause neck pain
is it ok to stretch with a fever
`
  .trim()
  .split('\n');
