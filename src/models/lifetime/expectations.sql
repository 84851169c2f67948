-- One row per group of people alike: purchases to expect within the horizon, and discounted
-- within the months of the value, with nothing set right. Under a purchase model a group is
-- a number of repeats (`alike`) and an age (`days`), and it is told of those who still buy;
-- under the chain it is a class and days of silence. Filled with what the chosen method
-- expects.
select
    null::integer as alike,
    null::integer as days,
    null::double as orders,
    null::double as discounted_orders
where false
