-- One row per person that files name: what a search reads, and what lists are sorted by, over
-- all data. Kept narrow, because a keystroke may read all of it, and in the order in which
-- lists show people until somebody chooses, because then it need not.
with

-- Most people have no ids but the ones that are shown of them.
other_ids as (

    select
        customer_identities.customer_key,
        string_agg(customer_identities.value, chr(10)) as id_text
    from customer_identities
    inner join customers
        on customer_identities.customer_key = customers.customer_key
    where
        customer_identities.kind <> 'name_address'
        and customer_identities.value is distinct from customers.email
        and customer_identities.value is distinct from customers.phone
        and customer_identities.value is distinct from customers.account
    group by customer_identities.customer_key

)

select
    customers.customer_key,
    lower(
        concat_ws(
            chr(10),
            customers.display_name,
            customers.email,
            customers.phone,
            customers.account,
            other_ids.id_text
        )
    ) as search_text,
    valid_customers.first_on,
    valid_customers.last_on,
    coalesce(valid_customers.order_count, 0)::integer as order_count,
    case
        when valid_customers.customer_key is null then 0
        else valid_customers.net_revenue
    end::double as net_revenue
from customers
left join other_ids
    on customers.customer_key = other_ids.customer_key
left join valid_customers
    on customers.customer_key = valid_customers.customer_key
order by net_revenue desc nulls last, customers.customer_key
