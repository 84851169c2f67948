-- One row per person asked about: what they brought, and what is expected of them.
select
    valued_people.customer_key,
    customers.display_name,
    customers.email,
    customers.phone,
    valued_people.segment,
    valued_people.last_on as last_order_on,
    valued_people.order_count,
    valued_people.net_revenue,
    valued_people.clv,
    valued_people.clv_low,
    valued_people.clv_high,
    valued_people.expected_orders,
    valued_people.expected_value,
    valued_people.p_alive
from valued_people
inner join advised_people
    on valued_people.customer_key = advised_people.customer_key
left join customers
    on valued_people.customer_key = customers.customer_key
where
    case getvariable('who')
        when 'top' then valued_people.expected_place < 0.2
        when 'low' then
            valued_people.expected_place >= 0.5
            and valued_people.past_place >= 0.2
            and advised_people.purpose not in ('second', 'write', 'last')
        when 'fading' then
            valued_people.past_place < 0.2
            and valued_people.expected_place >= 0.5
            and advised_people.purpose = 'rest'
        else true
    end
    and coalesce(valued_people.segment = getvariable('in_segment'), true)
    and coalesce(valued_people.clv >= getvariable('clv_from'), true)
    and coalesce(valued_people.clv < getvariable('clv_until'), true)
order by
    valued_people.clv desc,
    valued_people.customer_key
