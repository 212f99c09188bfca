CREATE INDEX term_code IF NOT EXISTS FOR (x:Term) ON (x.code);
CREATE FULLTEXT INDEX term_words IF NOT EXISTS FOR (x:Term) ON EACH [x.words] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
CREATE INDEX municipality_roo_id IF NOT EXISTS FOR (x:MunicipalityVersion) ON (x.rooId);
CREATE INDEX shared_service_roo_id IF NOT EXISTS FOR (x:SharedServiceVersion) ON (x.rooId);
CREATE INDEX organisation_roo_id IF NOT EXISTS FOR (x:OrganisationVersion) ON (x.rooId);
