-- One row: the last day that can be known about, of the data or `as_of`.
select least(max(sold_on), getvariable('as_of')) as ends_on
from valid_sales
where is_order
