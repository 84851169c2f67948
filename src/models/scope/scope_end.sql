-- One row: the last day that can be known about, of the data or of the dates chosen.
select least(max(sold_on), getvariable('until_on')) as ends_on
from valid_sales
where is_order
