-- One row per order that looks like a test, with what makes it look so. It may well be a sale.
with

addresses as (

    select
        customer_key,
        regexp_matches(
            lower(email),
            '@([^@]*\.)?(example\.(com|org|net)|test\.com)$|\.(test|example|invalid)$'
        ) as is_made_up
    from customers
    where email is not null

),

-- Where most addresses are made up, the files were made anonymous.
anonymous as (

    select coalesce(avg(is_made_up::integer) > 0.5, false) as is_anonymous
    from addresses

),

people as (

    select
        customers.customer_key,
        customers.display_name,
        case
            when
                contains(customers.display_name, '测试')
                or regexp_matches(
                    lower(trim(customers.display_name)),
                    '^(tests?|testing|tester|demo|dummy)'
                    || '([ ._-]?(order|user|customer|account|buyer|tester|test))?[ ._-]?[0-9]*$'
                )
                then 'name'
            when
                regexp_matches(
                    lower(customers.email),
                    '^(tests?|testing|tester|demo|dummy)[0-9._+-]*@'
                )
                or (addresses.is_made_up and not anonymous.is_anonymous)
                then 'email'
        end as sign
    from customers
    cross join anonymous
    left join addresses
        on customers.customer_key = addresses.customer_key

),

tested_products as (

    select product_key
    from products
    where
        contains(name, '测试')
        or regexp_matches(lower(trim(name)), '^(test|demo|dummy)( (product|item|order))?$')

),

usual as (

    select median(charged::double) as charged
    from checked_orders
    where is_main_currency and charged > 0

),

-- What is paid by a gateway for trials, or said to be a test, or was bought to make sales look
-- larger (补单, 刷单). 请测试 asks to try the goods out.
said as (

    select
        order_key,
        case
            when
                regexp_matches(
                    lower(payment_method),
                    '\b(bogus|dummy|sandbox)\b|^test(ing)?$'
                    || '|\btest[ _-]?(gateway|payments?|mode)\b|测试'
                )
                then 'gateway'
            when
                regexp_matches(
                    lower(tags),
                    '(^|[,;|，；、])\s*(tests?|testing|demo|dummy|测试)\s*($|[,;|，；、])'
                )
                or regexp_matches(
                    lower(tags),
                    '补单|刷单|s单|测试(订?单|下单|购买|支付|付款)|(系统|内部|员工|流程|功能)测试'
                    || '|\btest(ing)?[ _-]?(order|purchase|transaction|payment|checkout)s?\b'
                    || '|\btest(bestellung|kauf|bestelling|aankoop)'
                    || '|\b(commande|pedido|ordine|compra)( de| di)? (test|prueba|teste|prova)\b'
                    || '|テスト注文|테스트 ?주문'
                )
                then 'tag'
            when
                regexp_matches(
                    lower(note),
                    '^\W*((this is|just|only) )?(a )?(tests?|testing|demo)( only)?\W*$|^测试$'
                )
                or regexp_matches(
                    lower(note),
                    '补单|刷单|s单|测试(订?单|下单|购买|支付|付款)|(系统|内部|员工|流程|功能)测试'
                    || '|\btest(ing)?[ _-]?(order|purchase|transaction|payment|checkout)s?\b'
                    || '|\btest(bestellung|kauf|bestelling|aankoop)'
                    || '|\b(commande|pedido|ordine|compra)( de| di)? (test|prueba|teste|prova)\b'
                    || '|テスト注文|테스트 ?주문'
                )
                then 'note'
        end as sign
    from checked_orders

),

signs as (

    select
        checked_orders.*,
        people.display_name,
        case
            when people.sign is not null then people.sign
            when tested_products.product_key is not null then 'product'
            when said.sign is not null then said.sign
            when checked_orders.charged = 0.01 then 'amount'
            when checked_orders.charged = 1 and usual.charged >= 20 then 'amount'
        end as sign
    from checked_orders
    cross join usual
    left join said
        on checked_orders.order_key = said.order_key
    left join people
        on checked_orders.customer_key = people.customer_key
    left join tested_products
        on checked_orders.top_product_key = tested_products.product_key
    where checked_orders.is_main_currency

)

select
    'test_order'::varchar as kind,
    (row_number() over (
        order by
            charged desc,
            order_key
    ))::integer as position,
    false::boolean as is_context,
    order_key::integer as order_key,
    shop::varchar as shop,
    platform::varchar as platform,
    order_id::varchar as order_id,
    charged::double as order_charged,
    display_name::varchar as display_name,
    strftime(ordered_at, '%Y-%m-%d %H:%M')::varchar as ordered_at,
    sign::varchar as sign,
    charged::double as charged,
    greatest(charged, 0)::double as at_stake,
    file_id::integer as file_id,
    source_row::integer as source_row
from signs
where sign is not null
order by position
