/**
 * Overheard queries: in the manner of questions that people ask in public forums and on clinics' pages, so that
 * they owe nothing to the words of this site.
 */
import { readQueries } from './query-list.ts';

export const OVERHEARD = readQueries(`
adult | did I just sleep wrong | /faq/#wry-neck /causes/
adult | this morning I woke up and when I move my neck I have terrible pain | /faq/#wry-neck /exercises/turning-your-neck/ /
adult | cant look both ways | /exercises/turning-your-neck/ /faq/#drive-work-gym /faq/#wry-neck
adult | will tylenol help | /self-care/
adult | how to relieve a stiff neck quickly | /self-care/ / /exercises/ /faq/#heat-or-ice
adult | cannot turn my head when driving | /faq/#drive-work-gym /exercises/turning-your-neck/ /self-care/
adult | my head feels too heavy for my neck | /faq/#collar /exercises/neck-tilt/ /
adult | sleeping on the couch gave me a bad neck | /causes/ /faq/#wry-neck /faq/#pillow
adult | pinched nerve do I need a soft brace | /faq/#trapped-nerve /faq/#collar /get-help/ | danger
adult | why are my hand and arm numb | /get-help/ /faq/#trapped-nerve | danger
adult | should I go to the emergency room for neck pain | /get-help/ | danger
adult | when is neck pain an emergency | /get-help/ | danger
adult | searing pain radiating into my fingers | /get-help/ /faq/#trapped-nerve | danger
adult | bumps and knots in neck muscles | /faq/#massage-gun /neck-spasm/ /exercises/simple-neck-stretch/
adult | how do you rub a knot out of your neck | /faq/#massage-gun /self-care/
adult | how long do muscle knots last | /faq/#how-long /neck-spasm/
adult | will the spasm go away on its own | /faq/#how-long /neck-spasm/
adult | tech neck | /causes/ /exercises/neck-tilt/ /self-care/
adult | does cold air cause stiff neck | /causes/
adult | is neck pain causing my headaches | /faq/#headache-or-dizzy
adult | best way to sleep with a kink in the neck | /faq/#pillow /self-care/
adult | why do office workers get neck pain | /causes/ /self-care/
adult | how often should I stretch my neck | /exercises/
adult | neck pain and vomiting | /get-help/ | danger
adult | poor balance and neck pain | /get-help/ /faq/#headache-or-dizzy | danger
adult | neck injury from diving | /get-help/ | danger
adult | drowsy and confused with neck pain | /get-help/ | danger
adult | night sweats chills and stiff neck | /get-help/ | danger
adult | cant put my chin on my chest and light hurts my eyes | /get-help/ | danger
adult | herniated disc in neck arm weakness | /get-help/ /faq/#trapped-nerve | danger
adult | is a pinched nerve the same as muscle spasm | /faq/#trapped-nerve
adult | do I need an ergonomic chair | /self-care/ /causes/
adult | memory foam pillow good or bad | /faq/#pillow
adult | do hot packs work better than ice packs | /faq/#heat-or-ice
adult | can I crack my own neck to relieve it | /faq/#cracking
adult | should I see a chiropractor | /faq/#cracking
adult | is walking good for neck pain | /faq/#drive-work-gym /self-care/ /faq/#stretch-or-rest
adult | keep getting stiff necks how to prevent | /faq/#comes-back
adult | neck got worse after massage | /faq/#soreness
adult | exercises to strengthen my neck | /faq/#comes-back /exercises/
adult | does anxiety make your neck muscles clench | /faq/#stress
adult | chin tucks | /exercises/neck-tilt/
adult | shrugging and shoulder rolls | /exercises/shoulder-extension/ /exercises/
adult | I lifted a suitcase and something went in my neck | /causes/
adult | can dehydration cause it | /faq/#magnesium-water /causes/
`);
