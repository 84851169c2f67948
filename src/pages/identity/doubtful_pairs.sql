-- One row per side of a pair that somebody has to look at, the pairs with most money first;
-- `all_count` is how many pairs there are.
with

answers as (

    select
        split_part(line, chr(9), 1) as one_id,
        split_part(line, chr(9), 2) as other_id
    from (select unnest(string_split(getvariable('settled'), chr(10))) as line)
    where line <> ''

),

ids as (

    select
        kind || ':' || platform || ':' || value as id_key,
        customer_key as who
    from customer_identities
    union all
    select
        'name_address::' || name_address as id_key,
        -persona_id as who
    from customer_personas
    where customer_key is null and name_address is not null

),

settled as (

    select
        least(one.who, other.who) as one_who,
        greatest(one.who, other.who) as other_who
    from answers
    inner join ids as one
        on answers.one_id = one.id_key
    inner join ids as other
        on answers.other_id = other.id_key

),

pairs as (

    select
        alike_people.kind,
        alike_people.one_who,
        alike_people.other_who,
        null as one_email,
        null as other_email,
        null as phone
    from alike_people
    anti join settled
        on alike_people.one_who = settled.one_who and alike_people.other_who = settled.other_who
    union all
    select
        'phone' as kind,
        loosely_joined.customer_key as one_who,
        loosely_joined.customer_key as other_who,
        loosely_joined.one_email,
        loosely_joined.other_email,
        loosely_joined.phone
    from loosely_joined
    anti join answers
        on
            'email::' || loosely_joined.one_email = answers.one_id
            and 'email::' || loosely_joined.other_email = answers.other_id

),

worth as (

    select
        customer_key as who,
        sum(net_revenue) as net_revenue
    from valid_sales
    where customer_key is not null
    group by customer_key

),

ranked as (

    select
        pairs.*,
        row_number() over (
            order by
                list_position(['phone', 'guest', 'address', 'email', 'city'], pairs.kind),
                coalesce(one_worth.net_revenue, 0) + coalesce(other_worth.net_revenue, 0) desc,
                pairs.one_who,
                pairs.other_who,
                pairs.one_email,
                pairs.other_email,
                pairs.phone
        ) as position,
        count(*) over () as all_count
    from pairs
    left join worth as one_worth
        on pairs.one_who = one_worth.who
    left join worth as other_worth
        on pairs.other_who = other_worth.who
    qualify position <= getvariable('pair_limit')

),

sides as (

    select
        position,
        all_count,
        kind,
        phone,
        unnest([
            {'side': 1, 'who': one_who, 'email': one_email},
            {'side': 2, 'who': other_who, 'email': other_email}
        ]) as of_pair
    from ranked

),

members as (

    select
        sides.position,
        sides.of_pair.side as side,
        customer_personas.*
    from sides
    inner join customer_personas
        on
            sides.of_pair.who
            = coalesce(customer_personas.customer_key, -customer_personas.persona_id)
            and (sides.of_pair.email is null or sides.of_pair.email = customer_personas.email)

),

sales as (

    select
        orders.persona_id,
        count(*) filter (where valid_sales.is_order) as order_count,
        sum(valid_sales.net_revenue) as net_revenue
    from orders
    inner join valid_sales
        on orders.order_key = valid_sales.order_key
    semi join members
        on orders.persona_id = members.persona_id
    group by orders.persona_id

),

described as (

    select
        members.position,
        members.side,
        arg_max(members.name, coalesce(members.last_on, date '1970-01-01')) as display_name,
        string_agg(distinct members.email, chr(10) order by members.email) as email,
        string_agg(distinct members.phone, chr(10) order by members.phone) as phone,
        string_agg(distinct members.account, chr(10) order by members.account) as account,
        arg_max(members.address, coalesce(members.last_on, date '1970-01-01')) as address,
        arg_max(members.city, coalesce(members.last_on, date '1970-01-01')) as city,
        string_agg(distinct members.platform, chr(10) order by members.platform) as platforms,
        min(members.first_on) as first_on,
        max(members.last_on) as last_on,
        coalesce(sum(sales.order_count), 0) as order_count,
        coalesce(sum(sales.net_revenue), 0) as net_revenue
    from members
    left join sales
        on members.persona_id = sales.persona_id
    group by
        members.position,
        members.side

),

owned as (

    select
        ids.who,
        ids.id_key,
        count(*) over (partition by ids.id_key) as owner_count
    from ids
    where ids.id_key in (
        select ids.id_key
        from ids
        semi join sides
            on ids.who = sides.of_pair.who
    )

),

best_ids as (

    select
        who,
        arg_min(
            id_key,
            (
                owner_count,
                list_position(
                    ['buyer_id', 'email', 'phone', 'account', 'buyer_alias', 'name_address'],
                    split_part(id_key, ':', 1)
                ),
                id_key
            )
        ) as id_key
    from owned
    group by who

)

select
    sides.position::integer as position,
    sides.all_count::integer as all_count,
    sides.kind::varchar as kind,
    sides.of_pair.side::integer as side,
    coalesce('email::' || sides.of_pair.email, best_ids.id_key)::varchar as id_key,
    ('phone::' || sides.phone)::varchar as shared_id,
    (case when sides.of_pair.who > 0 then sides.of_pair.who end)::integer as customer_key,
    described.display_name::varchar as display_name,
    described.email::varchar as email,
    described.phone::varchar as phone,
    described.account::varchar as account,
    described.address::varchar as address,
    described.city::varchar as city,
    described.platforms::varchar as platforms,
    described.first_on::date as first_on,
    described.last_on::date as last_on,
    described.order_count::integer as order_count,
    described.net_revenue::double as net_revenue
from sides
inner join described
    on sides.position = described.position and sides.of_pair.side = described.side
left join best_ids
    on sides.of_pair.who = best_ids.who
order by
    position,
    side
