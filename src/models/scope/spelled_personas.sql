-- One row per persona that names somebody, or could by name and address, with what tells two
-- spellings of one name or address to be the same. `who` is a customer, or, below zero, a
-- persona without any id. An address without a number is a town.
with

lettered as (

    select
        coalesce(customer_key, -persona_id) as who,
        customer_key,
        email,
        phone,
        account,
        city,
        name_address,
        address,
        lower(regexp_replace(name, '[^\p{L}\p{N}]+', '', 'g')) as name_letters,
        lower(regexp_replace(address, '[^\p{L}\p{N}]+', '', 'g')) as address_letters
    from customer_personas
    where customer_key is not null or name_address is not null

)

select
    who,
    customer_key,
    email,
    phone,
    account,
    lower(city) as city_key,
    name_address,
    case when length(name_letters) >= 2 then name_letters end as name_key,
    case
        when
            address not like '%*%'
            and length(address_letters) >= 6
            and regexp_matches(address, '[0-9]')
            then address_letters
    end as address_key
from lettered
