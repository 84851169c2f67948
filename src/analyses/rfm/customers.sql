-- One row per person in scope, named as the shop's files name them.
with

buyer_ids as (

    select
        customer_key,
        min(value) as buyer_id
    from customer_identities
    where kind = 'buyer_id'
    group by customer_key

)

select
    coalesce(
        customers.email,
        buyer_ids.buyer_id,
        customers.account,
        customers.phone,
        customers.display_name,
        rfm_members.customer_key::varchar
    ) as customer,
    rfm_members.recency_days,
    rfm_members.order_count,
    rfm_members.net_revenue::double as net_revenue,
    rfm_members.r_score,
    rfm_members.f_score,
    rfm_members.m_score,
    rfm_members.segment
from rfm_members
left join customers
    on rfm_members.customer_key = customers.customer_key
left join buyer_ids
    on rfm_members.customer_key = buyer_ids.customer_key
order by rfm_members.net_revenue desc, rfm_members.customer_key
