import type { Analysis } from '#kit';
import { messages } from './messages.ts';
import {
  deliveriesBy,
  delivery,
  latePeople,
  peopleNotBack,
  ratingByDelay,
  ratingDistribution,
  ratingsBy,
  ratingTrend,
  repeatAfter,
  reviewTexts,
  reviewWords,
  satisfaction as satisfactionQuery,
  toDo,
  unhappyPeople
} from './queries.ts';
import View from './View.svelte';

export const satisfaction: Analysis = {
  id: 'satisfaction',
  queries: {
    satisfaction: satisfactionQuery,
    delivery,
    rating_distribution: ratingDistribution,
    rating_trend: ratingTrend,
    ratings_by: ratingsBy,
    rating_by_delay: ratingByDelay,
    deliveries_by: deliveriesBy,
    repeat_after: repeatAfter,
    people_not_back: peopleNotBack,
    unhappy_people: unhappyPeople,
    late_people: latePeople,
    review_texts: reviewTexts,
    review_words: reviewWords,
    to_do: toDo
  },
  messages,
  View,
  needs: ['reviews']
};
