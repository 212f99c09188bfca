MATCH (x:Municipality) WHERE x.otherNames IS NULL SET x.otherNames = [];
MATCH (x:MunicipalityVersion) WHERE x.otherNames IS NULL SET x.otherNames = [];
