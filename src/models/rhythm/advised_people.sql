-- One row per person in the filters: the one thing that is advised about them, on every page.
-- By what people of their kind did before; fewer than ten of those tell nothing, and where
-- fewer than one in twenty came back they are let rest; of those silent for more than twice as
-- long as 19 in 20 gaps last, fewer than one in ten.
select
    rhythms.*,
    case
        when rhythms.stage = 'in_rhythm' then 'let_be'
        when coalesce(responses.person_count, 0) < 10 then 'unknown'
        when responses.high < case when rhythms.stage = 'gone' then 0.1 else 0.05 end then 'rest'
        when rhythms.stage = 'open' then 'second'
        when rhythms.stage = 'at_risk' then 'write'
        else 'last'
    end as purpose,
    coalesce(not customers.accepts_marketing, false) as is_refusing,
    customers.accepts_marketing is null as is_consent_unknown
from rhythms
left join stage_responses as responses
    on
        rhythms.gap_basis = responses.gap_basis
        and rhythms.stage = responses.stage
left join customers
    on rhythms.customer_key = customers.customer_key
