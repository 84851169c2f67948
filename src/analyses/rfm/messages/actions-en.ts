import type { RfmText } from '../messages.ts';

/** What is advised for each segment. */
export const actionsEn: Pick<RfmText, 'toDo'> = {
  toDo: {
    title: 'What to do',
    sub: 'Those slipping away first, then by what they have spent',
    none: 'There is nobody to write to in these filters.',
    action: {
      champions: { one: 'Thank your # champion.', other: 'Thank your # champions.' },
      loyal: {
        one: 'Give # loyal customer something extra.',
        other: 'Give # loyal customers something extra.'
      },
      potential_loyalists: { other: 'Win # for the next order.' },
      new: {
        one: 'Bring # new customer to a second order.',
        other: 'Bring # new customers to a second order.'
      },
      promising: { one: 'Remind # promising customer.', other: 'Remind # promising customers.' },
      need_attention: { other: 'Write to # before they drift off.' },
      about_to_sleep: { one: 'Wake # who is about to sleep.', other: 'Wake # who are about to sleep.' },
      at_risk: { other: 'Win back # at risk.' },
      cant_lose: { other: 'Write personally to # you cannot afford to lose.' },
      hibernating: { one: 'Leave # sleeper alone.', other: 'Leave # sleepers alone.' },
      recent: { one: 'Bring # recent customer back.', other: 'Bring # recent customers back.' },
      inactive: { one: 'Leave # inactive customer alone.', other: 'Leave # inactive customers alone.' },
      key_value: { one: 'Treasure # key customer.', other: 'Treasure # key customers.' },
      key_growth: {
        one: 'Bring # big spender back more often.',
        other: 'Bring # big spenders back more often.'
      },
      key_keep: {
        one: 'Wake # key customer who went quiet.',
        other: 'Wake # key customers who went quiet.'
      },
      key_win_back: { one: 'Win back # big spender.', other: 'Win back # big spenders.' },
      general_value: {
        one: 'Offer # frequent buyer something larger.',
        other: 'Offer # frequent buyers something larger.'
      },
      general_growth: { other: 'Bring # to a second order.' },
      general_keep: { one: 'Remind # former frequent buyer.', other: 'Remind # former frequent buyers.' },
      general_win_back: { other: 'Leave # alone.' }
    },
    advice: {
      champions: 'Early access and a personal note rather than a discount: they buy without one.',
      loyal: 'A members’ offer or a first look at what is new keeps the habit.',
      potential_loyalists: 'Show what goes with their last purchase.',
      new: 'Ask how the first parcel was, and offer a second product while it is fresh in mind.',
      promising: 'One friendly reminder with what others bought next.',
      need_attention: 'A time-limited offer on what they bought before.',
      about_to_sleep: 'One reminder; stop if it is not opened.',
      at_risk: 'Tell them what is new since, and give a reason to return now.',
      cant_lose: 'They ordered often. Ask what went wrong, and make it good.',
      hibernating:
        'They bought seldom and long ago. A discount for all of them costs margin; write only when there is real news.',
      recent: 'A follow-up while the last purchase is fresh.',
      inactive: 'They bought little and long ago. Write only when there is real news.',
      key_value: 'Service first: a direct contact, early access, no hurry.',
      key_growth: 'They spend much, seldom. Suggest the next purchase in time.',
      key_keep: 'They bought often and for much. Write personally and soon.',
      key_win_back: 'They spent much and left. A personal offer may be worth its price.',
      general_value: 'They come often for little. Bundles and a free-shipping threshold fit.',
      general_growth: 'They bought lately, little and seldom. A welcome series is enough.',
      general_keep: 'They came often for little and went quiet. One reminder.',
      general_win_back: 'They bought little, seldom and long ago. Keep the postage.'
    },
    spent: (money, days) =>
      `${money === undefined ? 'Half' : `They have spent ${money}; half`} of them ordered last ${days} ago or longer.`,
    followUp: ({ people, share, low, high }, format) =>
      `Of ${format.integer(people)} people in this segment 90 days earlier, ${format.percent(share)} (${format.percentRange(low, high)}) ordered since.`,
    noFollowUp: 'Too few people were here 90 days earlier to say how many return by themselves.',
    see: (count) => `See the ${count}`,
    fallen: (best) => ({ other: `Win back # who were in “${best}”.` }),
    fallenAdvice: (day) => `They were there on ${day} and are slipping away now. Write to them first.`,
    more: (count) => `Show ${count} more`,
    fewer: 'Show fewer'
  }
};
