-- One row per id that names one person alone, as audiences keep it.
select
    any_value(customer_key) as customer_key,
    left(md5(kind || ':' || platform || ':' || value), 16) as id_hash,
    list_position(
        ['email', 'phone', 'buyer_id', 'account', 'buyer_alias', 'name_address'],
        kind
    ) as trust
from customer_identities
group by
    kind,
    platform,
    value
having count(distinct customer_key) = 1
