-- DfE publishes staying put of those aged 19 or 20, which the measure had been called otherwise.
update published_value set measure = 'staying-put-19-20' where measure = 'staying-put-18-20';
