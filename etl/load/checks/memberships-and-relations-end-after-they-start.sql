-- A membership, and a relation, ends in or after the year, month or day it begins, as far as both are known.
select stakeholder_id as id, joined as since, left_on as until from membership
where left(left_on, least(length(left_on), length(joined))) < left(joined, least(length(left_on), length(joined)))
union all
select relation_id, since, until from relation
where left(until, least(length(until), length(since))) < left(since, least(length(until), length(since)))
