/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** On what a participation in an initiative rests (grondslag). */
export type Basis =
  /** An agreement, a decision or membership (formeel). */
  | 'FORMAL'
  /** Presence in a published list only; counts only when asked (publicatie). */
  | 'PUBLICATION'
  /** Use of a component or a service (gebruik). */
  | 'USE';

/** How sure a fact or a classification is (zekerheid). */
export type Certainty =
  /** Stated by a source that knows (hoog). */
  | 'HIGH'
  /** Inferred (laag). */
  | 'LOW'
  /** Stated by one secondary source, or inferred with good grounds (middel). */
  | 'MEDIUM';

/** What became of clusters between two days (gebeurtenis). */
export type ClusterEventKind =
  /** It went on, at most a tenth larger or smaller (voortgezet). */
  | 'CONTINUED'
  /** It went on in none (opgelost). */
  | 'DISSOLVED'
  /** It came out of none (ontstaan). */
  | 'FORMED'
  /** Several became one (samengegaan). */
  | 'FUSED'
  /** It went on, more than a tenth larger (gegroeid). */
  | 'GREW'
  /** It went on, more than a tenth smaller (gekrompen). */
  | 'SHRANK'
  /** It fell apart into several (gesplitst). */
  | 'SPLIT';

/** How precisely a date is known (precisie); the date itself is the first day of the period. */
export type DatePrecision =
  /** The day is known (dag). */
  | 'DAY'
  /** Only the month is known (maand). */
  | 'MONTH'
  /** Only the year is known (jaar). */
  | 'YEAR';

/** The form of a joint arrangement (rechtsvorm) under the Wet gemeenschappelijke regelingen (Wgr). */
export type LegalForm =
  /** Operational management organisation (bedrijfsvoeringsorganisatie). */
  | 'BVO'
  /** Joint organ without legal personality (gemeenschappelijk orgaan). */
  | 'GO'
  /** Public body with legal personality (openbaar lichaam). */
  | 'OL'
  /** Arrangement without a body; the register codes a centrumregeling as this too (regeling zonder meer). */
  | 'RZM';

/** The kinds of node (soorten knopen). */
export type NodeKind =
  /** An ambition (ambitie) of the Digitale Agenda 2020. */
  | 'AMBITION'
  /** A municipality (gemeente). */
  | 'MUNICIPALITY'
  /** An organisation (organisatie) that takes part and is no municipality, such as a province or a water authority. */
  | 'ORGANISATION'
  /** A pilot (pilot): an experiment, project, fieldlab or City Deal in which municipalities try something. */
  | 'PILOT'
  /** A region (regio) of one of the divisions of the country. */
  | 'REGION'
  /** A shared service (gedeelde voorziening): a joint arrangement, a cooperative, a tender, a platform. */
  | 'SHARED_SERVICE'
  /** A source (bron) of facts: a publication with its publisher, licence, date and address. */
  | 'SOURCE'
  /** A standard (standaard): a specification, terms of contract, a law or a way of working. */
  | 'STANDARD'
  /** A trend (trend) in technology or society to which pilots respond. */
  | 'TREND'
  /** A work process (werkproces) of municipalities. */
  | 'WORK_PROCESS';

/** What a participant is that is no municipality (soort organisatie). */
export type OrganisationKind =
  /** A body set up by a joint arrangement (samenwerkingsorgaan). */
  | 'JOINT_BODY'
  /** A ministry (ministerie). */
  | 'MINISTRY'
  /** Any other organisation (overig). */
  | 'OTHER'
  /** A province (provincie). */
  | 'PROVINCE'
  /** A water authority (waterschap). */
  | 'WATER_AUTHORITY';

/** The part that a participant plays in a shared service (rol), strongest first. */
export type ParticipationRole =
  /** Uses it without a say (afnemer). */
  | 'CUSTOMER'
  /** Hosts or runs the service for the others (gastheer). */
  | 'HOST'
  /** Started it (initiatiefnemer). */
  | 'INITIATOR'
  /** Takes part (deelnemer). */
  | 'PARTICIPANT';

/** How far a pilot has come (fase). */
export type Phase =
  /** Ended as planned (beëindigd). */
  | 'ENDED'
  /** An idea (idee). */
  | 'IDEA'
  /** In use or allowed in the whole country (landelijk). */
  | 'NATIONAL'
  /** Being tried (pilot). */
  | 'PILOT'
  /** Tried with a good result (bewezen). */
  | 'PROVEN'
  /** In use by more municipalities (opgeschaald). */
  | 'SCALED'
  /** Became a standard (standaard). */
  | 'STANDARD'
  /** Stopped before its end (gestopt). */
  | 'STOPPED';

/** What sort of pilot it is (soort pilot). */
export type PilotKind =
  /** A City Deal or Town Deal (City Deal). */
  | 'CITY_DEAL'
  /** An experiment under a law that allows it (experiment). */
  | 'EXPERIMENT'
  /** A fieldlab (fieldlab). */
  | 'FIELDLAB'
  /** A project of an innovation budget (innovatieproject). */
  | 'INNOVATION_PROJECT'
  /** A pilot (pilot). */
  | 'PILOT';

/** The part that a municipality plays in a pilot (rol), strongest first. */
export type PilotRole =
  /** Announced to follow, or advises (volger). */
  | 'FOLLOWER'
  /** Started or leads it (initiatiefnemer). */
  | 'INITIATOR'
  /** Takes part (deelnemer). */
  | 'PARTICIPANT';

/** What a reason says (soort reden). */
export type ReasonKind =
  /** Adopters that it meets in pilots and initiatives (bekende gebruikers). */
  | 'ADOPTING_PARTNERS'
  /** How many of the closest partners take part (naaste partners). */
  | 'CLOSEST_PARTNERS'
  /** It has something with this function (functie al belegd). */
  | 'COVERED_FUNCTION'
  /** Remark: how far it is, as the crow flies (afstand). */
  | 'DISTANCE'
  /** How many joined of late (recente toetreders). */
  | 'JOINED_LATELY'
  /** Remark: it is larger than all members together (groter dan alle leden samen). */
  | 'LARGER_THAN_ALL'
  /** Remark: the municipality was in it and left (eerder uitgetreden). */
  | 'LEFT_BEFORE'
  /** Remark: participants that are like it in size and urbanity (zoals wij). */
  | 'LIKE_US'
  /** Remark: nobody says when it ends (einde onbekend). */
  | 'MAY_BE_OVER'
  /** Participants that it meets most in pilots and initiatives (bekende deelnemers). */
  | 'MET_PARTICIPANTS'
  /** How far the nearest participant is (dichtstbijzijnde deelnemer). */
  | 'NEAREST_PARTICIPANT'
  /** The municipality has nothing with this function (nieuwe functie). */
  | 'NEW_FUNCTION'
  /** How often services with this function are joined (openheid van de functie). */
  | 'OPEN_FUNCTION'
  /** How many of a region take part (regio). */
  | 'REGION'
  /** Where they lie together (gedeelde regio's). */
  | 'SHARED_REGIONS'
  /** What they take part in together (gedeelde regelingen). */
  | 'SHARED_SERVICES'
  /** Its participants meet the municipality elsewhere (vergelijkbare voorziening). */
  | 'SIMILAR_SERVICE';

/** The divisions of the country into regions of municipalities (indelingen), as CBS publishes them. */
export type RegionDivision =
  /** Agricultural area (landbouwgebied). */
  | 'AGRICULTURAL_AREA'
  /** Group of agricultural areas (groep van landbouwgebieden). */
  | 'AGRICULTURAL_AREA_GROUP'
  /** District of a court of appeal (ressort). */
  | 'APPEAL_DISTRICT'
  /** Region of a long-term care office (zorgkantoorregio). */
  | 'CARE_OFFICE_REGION'
  /** Region of the Chamber of Commerce (KvK-regio). */
  | 'CHAMBER_OF_COMMERCE_REGION'
  /** COROP area (NUTS 3) (COROP-gebied). */
  | 'COROP'
  /** COROP area, divided further (COROP-plusgebied). */
  | 'COROP_PLUS'
  /** Part of a COROP area (COROP-subgebied). */
  | 'COROP_SUB'
  /** Region of an energy strategy (RES-regio). */
  | 'ENERGY_REGION'
  /** Subregion of an energy strategy (RES-subregio). */
  | 'ENERGY_SUBREGION'
  /** District of a court (arrondissement). */
  | 'JUDICIAL_DISTRICT'
  /** Labour market region (arbeidsmarktregio). */
  | 'LABOUR_MARKET_REGION'
  /** Labour market region of care employers (RegioPlus-arbeidsmarktregio). */
  | 'LABOUR_MARKET_REGION_PLUS'
  /** European statistical region, level 1 (NUTS 1). */
  | 'NUTS1'
  /** European statistical region, level 2 (NUTS 2). */
  | 'NUTS2'
  /** European statistical region, level 3 (NUTS 3). */
  | 'NUTS3'
  /** Part of the country (NUTS 1) (landsdeel). */
  | 'PART_OF_COUNTRY'
  /** Police unit (politie-eenheid). */
  | 'POLICE_UNIT'
  /** Province (provincie). */
  | 'PROVINCE'
  /** Public health region (GGD-regio). */
  | 'PUBLIC_HEALTH_REGION'
  /** Area of a regional labour market platform (RPA-gebied). */
  | 'RPA_AREA'
  /** Safety region (veiligheidsregio). */
  | 'SAFETY_REGION'
  /** Region against domestic violence (Veilig Thuis-regio). */
  | 'SAFE_HOME_REGION'
  /** Tourist area (toeristengebied). */
  | 'TOURIST_AREA'
  /** Group of tourist areas (groep van toeristengebieden). */
  | 'TOURIST_AREA_GROUP'
  /** Region against early school leaving (formerly RMC) (doorstroompuntregio). */
  | 'TRANSITION_POINT_REGION'
  /** Cooperation area under the Wgr (Wgr-samenwerkingsgebied). */
  | 'WGR_AREA'
  /** Youth care region (jeugdregio). */
  | 'YOUTH_CARE_REGION';

/** Why a node is found by a text (reden). */
export type SearchReason =
  /** It has this code, or had it at another time (code). */
  | 'CODE'
  /** It has this name in the version shown (naam). */
  | 'NAME'
  /** It had this name at another time, or has it later (andere tijd). */
  | 'OTHER_TIME'
  /** It took the place of something that had this name (voorganger). */
  | 'PREDECESSOR';

/** Main task of a shared service (functie), from a closed list of Samen. */
export type ServiceFunction =
  /** Ambulance care (Ambulancezorg). */
  | 'AMBULANCE'
  /** Archives and historical centres (Archief en historisch centrum). */
  | 'ARCHIVES'
  /** Area development (Gebiedsontwikkeling). */
  | 'AREA_DEVELOPMENT'
  /** Business parks (Bedrijventerrein). */
  | 'BUSINESS_PARK'
  /** Care and safety (Zorg en veiligheid). */
  | 'CARE_SAFETY'
  /** Municipal credit and debt counselling (Kredietbank en schuldhulp). */
  | 'CREDIT_DEBT'
  /** Cross-border cooperation (Grensoverschrijdende samenwerking). */
  | 'CROSS_BORDER'
  /** Culture and heritage (Cultuur en erfgoed). */
  | 'CULTURE_HERITAGE'
  /** Public education and school buildings (Openbaar onderwijs en onderwijshuisvesting). */
  | 'EDUCATION'
  /** Energy and energy transition (Energie en energietransitie). */
  | 'ENERGY'
  /** Environmental permits and enforcement (Omgevingsdienst: vergunning, toezicht, handhaving). */
  | 'ENVIRONMENT_PERMITS'
  /** Geo-information and base registers (Geo-informatie en basisregistraties). */
  | 'GEO_DATA'
  /** Housing (Wonen). */
  | 'HOUSING'
  /** ICT and digital infrastructure (ICT en digitale infrastructuur). */
  | 'ICT'
  /** Other (Overig). */
  | 'OTHER'
  /** Audit, ombudsman and democratic control (Rekenkamer, ombudsman en democratische controle). */
  | 'OVERSIGHT'
  /** Ports and nautical management (Haven en nautisch beheer). */
  | 'PORT'
  /** Procurement and contract management (Inkoop en contractbeheer). */
  | 'PROCUREMENT'
  /** Public health (Publieke gezondheid (GGD)). */
  | 'PUBLIC_HEALTH'
  /** Public space and engineering (Openbare ruimte en techniek). */
  | 'PUBLIC_SPACE'
  /** Recreation, tourism and nature (Recreatie, toerisme en natuur). */
  | 'RECREATION_NATURE'
  /** Regional cooperation and development (Regionale samenwerking en ontwikkeling). */
  | 'REGIONAL_DEVELOPMENT'
  /** Safety region and fire service (Veiligheidsregio en brandweer). */
  | 'SAFETY'
  /** Compulsory attendance and early leaving (Leerplicht en doorstroompunt). */
  | 'SCHOOL_ATTENDANCE'
  /** Shared civil service and back office (Ambtelijke fusie en bedrijfsvoering). */
  | 'SHARED_ORGANISATION'
  /** Sheltered employment and work companies (Sociale werkvoorziening en werkbedrijf). */
  | 'SHELTERED_WORK'
  /** Social domain, broad (Sociaal domein, breed). */
  | 'SOCIAL_DOMAIN'
  /** Social support and shelter (Maatschappelijke ondersteuning en opvang). */
  | 'SOCIAL_SUPPORT'
  /** Target-group transport (Doelgroepenvervoer). */
  | 'TARGET_TRANSPORT'
  /** Taxes and property valuation (Belastingen en WOZ). */
  | 'TAX'
  /** Traffic and public transport (Verkeer en openbaar vervoer). */
  | 'TRANSPORT'
  /** Waste and cleansing (Afval en reiniging). */
  | 'WASTE'
  /** Water and sewerage (Water en riolering). */
  | 'WATER'
  /** Work and income (Werk en inkomen). */
  | 'WORK_AND_INCOME'
  /** Youth care (Jeugdhulp). */
  | 'YOUTH_CARE';

/** What sort of shared service it is (soort voorziening). */
export type ServiceKind =
  /** A tender held together (collectieve aanbesteding). */
  | 'COLLECTIVE_TENDER'
  /** A software component that is shared (component). */
  | 'COMPONENT'
  /** A cooperative of municipalities (coöperatie). */
  | 'COOPERATIVE'
  /** A joint arrangement under the Wgr (gemeenschappelijke regeling). */
  | 'JOINT_ARRANGEMENT'
  /** Software developed together (gezamenlijke ontwikkeling). */
  | 'JOINT_DEVELOPMENT'
  /** A service for the whole country (landelijke voorziening). */
  | 'NATIONAL_SERVICE'
  /** A platform on which municipalities publish or share (platform). */
  | 'PLATFORM'
  /** A shared service centre (shared service center). */
  | 'SHARED_SERVICE_CENTRE';

/** How far a shared service reaches (reikwijdte). */
export type ServiceScope =
  /** One municipality (lokaal). */
  | 'LOCAL'
  /** The whole country (landelijk). */
  | 'NATIONAL'
  /** One region (regionaal). */
  | 'REGIONAL'
  /** Several regions (bovenregionaal). */
  | 'SUPRAREGIONAL';

/** What sort of standard it is (soort standaard). */
export type StandardKind =
  /** A law or decree (wet). */
  | 'LAW'
  /** A way of working that was released for all (werkwijze). */
  | 'PRACTICE'
  /** A technical specification (specificatie). */
  | 'SPECIFICATION'
  /** Terms of contract (voorwaarden). */
  | 'TERMS';

/** A change to suppose: exactly one of these (wijziging). */
export type SupposedChange =
  {   /** It joins (toetreding). */
  join: SupposedParticipation; leave?: never; merge?: never; start?: never; }
  |  { join?: never;   /** It leaves (uittreding). */
  leave: SupposedParticipation; merge?: never; start?: never; }
  |  { join?: never; leave?: never;   /** They merge (herindeling). */
  merge: SupposedMerger; start?: never; }
  |  { join?: never; leave?: never; merge?: never;   /** They start one (oprichting). */
  start: SupposedService; };

/** A merger of municipalities (herindeling). */
export type SupposedMerger = {
  /** Code of the one of these that goes on (opvolger). */
  into: string;
  /** Codes of all that become one (gemeenten). */
  municipalities: Array<string>;
};

/** A participation (deelname). */
export type SupposedParticipation = {
  /** Code of the municipality (gemeente). */
  municipality: string;
  /** Key of the shared service (voorziening). */
  service: string;
};

/** A shared service that there was not (nieuwe voorziening). */
export type SupposedService = {
  /** What it is for; unknown when left out (functie). Own classification of Samen (eigen indeling). */
  function?: ServiceFunction | null | undefined;
  /** Codes of those that take part (deelnemers). */
  municipalities: Array<string>;
  /** What to call it, at most 100 characters (naam). */
  name?: string | null | undefined;
};

export type ComparedQueryVariables = Exact<{
  codes: Array<string> | string;
  asOf?: string | null | undefined;
}>;


export type ComparedQuery = { compare: { compared: Array<{ population: number | null, density: number | null, urbanity: number | null, pilots: number, standards: number, functions: Array<{ function: ServiceFunction, count: number, secondary: number }>, municipality: { code: string, name: string, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, cluster: { certainty: number, cluster: { number: number, name: string, lasting: { number: number, name: string } | null } } | null, position: { degree: { value: number, rank: number, places: number }, strength: { value: number, rank: number, places: number }, betweenness: { value: number, rank: number, places: number } } | null, congruence: { partnerships: { value: number, rank: number, places: number }, territorial: { value: number, rank: number, places: number } | null } | null } | null }>, provenance: { method: string, revision: number, on: string, parameters: Array<{ name: string, value: string }>, sources: Array<{ key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }> } } | null };

export type SimilarQueryVariables = Exact<{
  code: string;
  asOf?: string | null | undefined;
}>;


export type SimilarQuery = { municipality: { name: string, similar: { municipalities: Array<{ distance: number, municipality: { code: string, name: string } }>, provenance: { method: string, revision: number, on: string, parameters: Array<{ name: string, value: string }>, sources: Array<{ key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }> } } | null } | null };

export type DivisionPairQueryVariables = Exact<{
  divisions: Array<RegionDivision> | RegionDivision;
  asOf?: string | null | undefined;
}>;


export type DivisionPairQuery = { regionCongruence: { pairs: Array<{ adjustedRandIndex: number | null, normalisedMutualInformation: number | null, compared: number, nesting: { division: RegionDivision, within: RegionDivision, regions: number, whole: number, share: number | null, exceptions: Array<{ municipality: { code: string, name: string }, region: { __typename: 'Region', key: string, name: string }, mostly: { __typename: 'Region', key: string, name: string }, liesIn: { __typename: 'Region', key: string, name: string } }> }, reverseNesting: { division: RegionDivision, within: RegionDivision, regions: number, whole: number, share: number | null, exceptions: Array<{ municipality: { code: string, name: string }, region: { __typename: 'Region', key: string, name: string }, mostly: { __typename: 'Region', key: string, name: string }, liesIn: { __typename: 'Region', key: string, name: string } }> } }>, divisions: Array<{ division: RegionDivision, initiatives: number, exact: number, inside: number }>, provenance: { method: string, revision: number, on: string, parameters: Array<{ name: string, value: string }>, sources: Array<{ key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }> } } | null };

export type NestedFragment = { division: RegionDivision, within: RegionDivision, regions: number, whole: number, share: number | null, exceptions: Array<{ municipality: { code: string, name: string }, region: { __typename: 'Region', key: string, name: string }, mostly: { __typename: 'Region', key: string, name: string }, liesIn: { __typename: 'Region', key: string, name: string } }> };

export type SupposedQueryVariables = Exact<{
  changes: Array<SupposedChange> | SupposedChange;
  asOf?: string | null | undefined;
}>;


export type SupposedQuery = { whatIf: { before: { municipalities: number, participations: number, ties: number, clusters: number, stability: number, agreement: Array<{ division: RegionDivision, adjustedRandIndex: number | null }> }, after: { municipalities: number, participations: number, ties: number, clusters: number, stability: number, agreement: Array<{ division: RegionDivision, adjustedRandIndex: number | null }> }, municipalities: Array<{ servicesBefore: number, servicesAfter: number, partnersBefore: number, partnersAfter: number, municipality: { code: string, name: string }, gaps: { before: Array<{ dutch: string, english: string, region: { key: string }, sharedService: { key: string } | null }>, after: Array<{ dutch: string, english: string, region: { key: string }, sharedService: { key: string } | null }> } | null }>, mergers: Array<{ doubled: Array<{ function: ServiceFunction, started: Array<string>, services: Array<
          | { __typename: 'Pilot', key: string, name: string }
          | { __typename: 'SharedService', key: string, name: string }
          | { __typename: 'Standard', key: string, name: string }
        > }>, overlaps: Array<
        | { __typename: 'Pilot', key: string, name: string }
        | { __typename: 'SharedService', key: string, name: string }
        | { __typename: 'Standard', key: string, name: string }
      > }>, ended: Array<
      | { __typename: 'Pilot', key: string, name: string }
      | { __typename: 'SharedService', key: string, name: string }
      | { __typename: 'Standard', key: string, name: string }
    >, clusterEvents: Array<{ kind: ClusterEventKind, before: Array<{ number: number, name: string, size: number }>, after: Array<{ number: number, name: string, size: number }> }>, movements: Array<{ municipality: { code: string, name: string }, before: { number: number, name: string }, after: { number: number, name: string } }>, provenance: { method: string, revision: number, on: string, parameters: Array<{ name: string, value: string }>, sources: Array<{ key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }> } } | null };

export type AskedFragment = { dutch: string, english: string, region: { key: string }, sharedService: { key: string } | null };

export type SituationFragment = { municipalities: number, participations: number, ties: number, clusters: number, stability: number, agreement: Array<{ division: RegionDivision, adjustedRandIndex: number | null }> };

export type ServiceNamesQueryVariables = Exact<{
  keys: Array<string> | string;
  asOf?: string | null | undefined;
}>;


export type ServiceNamesQuery = { sharedServices: { nodes: Array<{ key: string, name: string }> } };

export type CountryQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type CountryQuery = { graph: { newestDay: string | null, counts: Array<{ kind: NodeKind, count: number }> } };

export type ClusterChangesQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type ClusterChangesQuery = { changes: { clusters: { events: Array<{ kind: ClusterEventKind, before: Array<{ number: number, name: string, size: number }>, after: Array<{ number: number, name: string, size: number }> }>, movements: Array<{ municipality: { code: string, name: string }, before: { number: number, name: string }, after: { number: number, name: string } }>, provenance: { method: string, revision: number, on: string, parameters: Array<{ name: string, value: string }>, sources: Array<{ key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }> } } | null } | null };

export type ParticipationChangesQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type ParticipationChangesQuery = { changes: { joinedCount: number, leftCount: number, joined: Array<{ on: string, municipality: { code: string, name: string }, service:
        | { __typename: 'Pilot', key: string, name: string }
        | { __typename: 'SharedService', key: string, name: string }
        | { __typename: 'Standard', key: string, name: string }
       }>, left: Array<{ on: string, municipality: { code: string, name: string }, service:
        | { __typename: 'Pilot', key: string, name: string }
        | { __typename: 'SharedService', key: string, name: string }
        | { __typename: 'Standard', key: string, name: string }
       }>, provenance: { method: string, revision: number, on: string, parameters: Array<{ name: string, value: string }>, sources: Array<{ key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }> } } | null };

export type ParticipatedFragment = { on: string, municipality: { code: string, name: string }, service:
    | { __typename: 'Pilot', key: string, name: string }
    | { __typename: 'SharedService', key: string, name: string }
    | { __typename: 'Standard', key: string, name: string }
   };

export type ClusterQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type ClusterQuery = { clusterAnalysis: { stability: number, clusters: Array<{ number: number, name: string, size: number, population: number | null, cohesion: number | null, lasting: { number: number, name: string } | null, members: Array<{ certainty: number, municipality: { code: string, name: string, population: number | null } }>, binding: Array<{ inside: number, participants: number, initiative:
          | { __typename: 'Pilot', key: string, name: string, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null } }
          | { __typename: 'SharedService', key: string, name: string, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null } }
          | { __typename: 'Standard', key: string, name: string, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null } }
         }>, bridges: Array<{ weight: number, ties: number, cluster: { number: number, name: string, lasting: { number: number, name: string } | null }, strongest: Array<{ weight: number, inside: { code: string, name: string }, outside: { code: string, name: string } }> }> }>, provenance: { method: string, revision: number, on: string, parameters: Array<{ name: string, value: string }>, sources: Array<{ key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }> } } | null };

export type RegionQueryVariables = Exact<{
  key: string;
  asOf?: string | null | undefined;
}>;


export type RegionQuery = { region: { key: string, code: string, name: string, division: RegionDivision, existsOn: boolean, validFrom: string | null, validUntil: string | null, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, municipalities: { nodes: Array<{ code: string, name: string, population: number | null }>, edges: Array<{ validFrom: string | null, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node: { code: string } }> } } | null };

export type RegionServicesQueryVariables = Exact<{
  key: string;
  asOf?: string | null | undefined;
}>;


export type RegionServicesQuery = { region: { municipalities: { nodes: Array<{ code: string, sharedServices: { edges: Array<{ reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node: { key: string, name: string, municipalities: { totalCount: number } } }> } }> } } | null };

export type DivisionsQueryVariables = Exact<{
  divisions: Array<RegionDivision> | RegionDivision;
  asOf?: string | null | undefined;
}>;


export type DivisionsQuery = { regions: { nodes: Array<{ key: string, name: string, division: RegionDivision, municipalities: { nodes: Array<{ code: string }> } }> } };

export type CurveFragment = { undated: number, caution: string, curve: Array<{ on: string, adopted: number, total: number }>, provenance: { method: string, revision: number, on: string, parameters: Array<{ name: string, value: string }>, sources: Array<{ key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }> } };

export type StepFragment = { happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
    | { __typename: 'Pilot', key: string, name: string }
    | { __typename: 'SharedService', key: string, name: string }
    | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
   };

export type PilotFromFragment = { resultedFrom: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
        | { __typename: 'Pilot', key: string, name: string }
        | { __typename: 'SharedService', key: string, name: string }
        | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
       }> } };

export type SharedServiceFromFragment = { resultedFrom: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
        | { __typename: 'Pilot', key: string, name: string }
        | { __typename: 'SharedService', key: string, name: string }
        | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
       }> } };

export type StandardFromFragment = { resultedFrom: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
        | { __typename: 'Pilot', key: string, name: string }
        | { __typename: 'SharedService', key: string, name: string }
        | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
       }> } };

export type PilotToFragment = { resultedIn: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
        | { __typename: 'Pilot', key: string, name: string }
        | { __typename: 'SharedService', key: string, name: string }
        | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
       }> } };

export type SharedServiceToFragment = { resultedIn: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
        | { __typename: 'Pilot', key: string, name: string }
        | { __typename: 'SharedService', key: string, name: string }
        | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
       }> } };

export type StandardToFragment = { resultedIn: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
        | { __typename: 'Pilot', key: string, name: string }
        | { __typename: 'SharedService', key: string, name: string }
        | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
       }> } };

type FurtherFrom_Pilot_Fragment = { resultedFrom: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
        | { __typename: 'Pilot', key: string, name: string }
        | { __typename: 'SharedService', key: string, name: string }
        | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
       }> } };

type FurtherFrom_SharedService_Fragment = { resultedFrom: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
        | { __typename: 'Pilot', key: string, name: string }
        | { __typename: 'SharedService', key: string, name: string }
        | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
       }> } };

type FurtherFrom_Standard_Fragment = { resultedFrom: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
        | { __typename: 'Pilot', key: string, name: string }
        | { __typename: 'SharedService', key: string, name: string }
        | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
       }> } };

export type FurtherFromFragment =
  | FurtherFrom_Pilot_Fragment
  | FurtherFrom_SharedService_Fragment
  | FurtherFrom_Standard_Fragment
;

type FurtherTo_Pilot_Fragment = { resultedIn: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
        | { __typename: 'Pilot', key: string, name: string }
        | { __typename: 'SharedService', key: string, name: string }
        | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
       }> } };

type FurtherTo_SharedService_Fragment = { resultedIn: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
        | { __typename: 'Pilot', key: string, name: string }
        | { __typename: 'SharedService', key: string, name: string }
        | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
       }> } };

type FurtherTo_Standard_Fragment = { resultedIn: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
        | { __typename: 'Pilot', key: string, name: string }
        | { __typename: 'SharedService', key: string, name: string }
        | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
       }> } };

export type FurtherToFragment =
  | FurtherTo_Pilot_Fragment
  | FurtherTo_SharedService_Fragment
  | FurtherTo_Standard_Fragment
;

export type PilotCameOfFragment = { resultedFrom: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, node:
        | { __typename: 'Pilot', key: string, name: string, resultedFrom: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
                | { __typename: 'Pilot', key: string, name: string }
                | { __typename: 'SharedService', key: string, name: string }
                | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
               }> } }
        | { __typename: 'SharedService', key: string, name: string, resultedFrom: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
                | { __typename: 'Pilot', key: string, name: string }
                | { __typename: 'SharedService', key: string, name: string }
                | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
               }> } }
        | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind, resultedFrom: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
                | { __typename: 'Pilot', key: string, name: string }
                | { __typename: 'SharedService', key: string, name: string }
                | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
               }> } }
      , source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null } }> }, resultedIn: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, node:
        | { __typename: 'Pilot', key: string, name: string, resultedIn: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
                | { __typename: 'Pilot', key: string, name: string }
                | { __typename: 'SharedService', key: string, name: string }
                | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
               }> } }
        | { __typename: 'SharedService', key: string, name: string, resultedIn: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
                | { __typename: 'Pilot', key: string, name: string }
                | { __typename: 'SharedService', key: string, name: string }
                | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
               }> } }
        | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind, resultedIn: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
                | { __typename: 'Pilot', key: string, name: string }
                | { __typename: 'SharedService', key: string, name: string }
                | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
               }> } }
      , source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null } }> } };

export type SharedServiceCameOfFragment = { resultedFrom: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, node:
        | { __typename: 'Pilot', key: string, name: string, resultedFrom: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
                | { __typename: 'Pilot', key: string, name: string }
                | { __typename: 'SharedService', key: string, name: string }
                | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
               }> } }
        | { __typename: 'SharedService', key: string, name: string, resultedFrom: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
                | { __typename: 'Pilot', key: string, name: string }
                | { __typename: 'SharedService', key: string, name: string }
                | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
               }> } }
        | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind, resultedFrom: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
                | { __typename: 'Pilot', key: string, name: string }
                | { __typename: 'SharedService', key: string, name: string }
                | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
               }> } }
      , source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null } }> }, resultedIn: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, node:
        | { __typename: 'Pilot', key: string, name: string, resultedIn: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
                | { __typename: 'Pilot', key: string, name: string }
                | { __typename: 'SharedService', key: string, name: string }
                | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
               }> } }
        | { __typename: 'SharedService', key: string, name: string, resultedIn: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
                | { __typename: 'Pilot', key: string, name: string }
                | { __typename: 'SharedService', key: string, name: string }
                | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
               }> } }
        | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind, resultedIn: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
                | { __typename: 'Pilot', key: string, name: string }
                | { __typename: 'SharedService', key: string, name: string }
                | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
               }> } }
      , source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null } }> } };

export type StandardCameOfFragment = { resultedFrom: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, node:
        | { __typename: 'Pilot', key: string, name: string, resultedFrom: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
                | { __typename: 'Pilot', key: string, name: string }
                | { __typename: 'SharedService', key: string, name: string }
                | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
               }> } }
        | { __typename: 'SharedService', key: string, name: string, resultedFrom: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
                | { __typename: 'Pilot', key: string, name: string }
                | { __typename: 'SharedService', key: string, name: string }
                | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
               }> } }
        | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind, resultedFrom: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
                | { __typename: 'Pilot', key: string, name: string }
                | { __typename: 'SharedService', key: string, name: string }
                | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
               }> } }
      , source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null } }> }, resultedIn: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, node:
        | { __typename: 'Pilot', key: string, name: string, resultedIn: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
                | { __typename: 'Pilot', key: string, name: string }
                | { __typename: 'SharedService', key: string, name: string }
                | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
               }> } }
        | { __typename: 'SharedService', key: string, name: string, resultedIn: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
                | { __typename: 'Pilot', key: string, name: string }
                | { __typename: 'SharedService', key: string, name: string }
                | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
               }> } }
        | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind, resultedIn: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
                | { __typename: 'Pilot', key: string, name: string }
                | { __typename: 'SharedService', key: string, name: string }
                | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
               }> } }
      , source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null } }> } };

export type ServiceQueryVariables = Exact<{
  key: string;
  asOf?: string | null | undefined;
}>;


export type ServiceQuery = { sharedService: { key: string, name: string, existsOn: boolean, validFrom: string | null, validUntil: string | null, reference: string | null, kind: ServiceKind, basis: Basis, scope: ServiceScope | null, purpose: string | null, legalForm: LegalForm | null, function: ServiceFunction | null, statutory: boolean | null, body: string | null, website: string | null, certainty: Certainty | null, participantsComplete: boolean, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, followsRegion: { nodes: Array<{ key: string, name: string, division: RegionDivision }> }, participants: { edges: Array<{ role: ParticipationRole, joinedOn: string | null, joinedOnPrecision: DatePrecision | null, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
          | { __typename: 'Municipality', key: string, name: string }
          | { __typename: 'Organisation', key: string, name: string }
         }> }, predecessors: { edges: Array<{ reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node: { __typename: 'SharedService', key: string, name: string } }> }, successors: { edges: Array<{ reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node: { __typename: 'SharedService', key: string, name: string } }> }, workProcesses: { edges: Array<{ reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node: { __typename: 'WorkProcess', key: string, name: string } }> }, trends: { edges: Array<{ reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node: { __typename: 'Trend', key: string, name: string } }> }, ambitions: { edges: Array<{ reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node: { __typename: 'Ambition', key: string, name: string } }> }, followUps: { edges: Array<{ reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
          | { __typename: 'Pilot', key: string, name: string }
          | { __typename: 'SharedService', key: string, name: string }
          | { __typename: 'Standard', key: string, name: string }
         }> }, followsUp: { edges: Array<{ reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
          | { __typename: 'Pilot', key: string, name: string }
          | { __typename: 'SharedService', key: string, name: string }
          | { __typename: 'Standard', key: string, name: string }
         }> }, partOf: { edges: Array<{ reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
          | { __typename: 'Pilot', key: string, name: string }
          | { __typename: 'SharedService', key: string, name: string }
          | { __typename: 'Standard', key: string, name: string }
         }> }, parts: { edges: Array<{ reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
          | { __typename: 'Pilot', key: string, name: string }
          | { __typename: 'SharedService', key: string, name: string }
          | { __typename: 'Standard', key: string, name: string }
         }> }, diffusion: { undated: number, caution: string, curve: Array<{ on: string, adopted: number, total: number }>, provenance: { method: string, revision: number, on: string, parameters: Array<{ name: string, value: string }>, sources: Array<{ key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }> } } | null, resultedFrom: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, node:
          | { __typename: 'Pilot', key: string, name: string, resultedFrom: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
                  | { __typename: 'Pilot', key: string, name: string }
                  | { __typename: 'SharedService', key: string, name: string }
                  | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
                 }> } }
          | { __typename: 'SharedService', key: string, name: string, resultedFrom: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
                  | { __typename: 'Pilot', key: string, name: string }
                  | { __typename: 'SharedService', key: string, name: string }
                  | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
                 }> } }
          | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind, resultedFrom: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
                  | { __typename: 'Pilot', key: string, name: string }
                  | { __typename: 'SharedService', key: string, name: string }
                  | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
                 }> } }
        , source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null } }> }, resultedIn: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, node:
          | { __typename: 'Pilot', key: string, name: string, resultedIn: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
                  | { __typename: 'Pilot', key: string, name: string }
                  | { __typename: 'SharedService', key: string, name: string }
                  | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
                 }> } }
          | { __typename: 'SharedService', key: string, name: string, resultedIn: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
                  | { __typename: 'Pilot', key: string, name: string }
                  | { __typename: 'SharedService', key: string, name: string }
                  | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
                 }> } }
          | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind, resultedIn: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
                  | { __typename: 'Pilot', key: string, name: string }
                  | { __typename: 'SharedService', key: string, name: string }
                  | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
                 }> } }
        , source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null } }> } } | null };

export type PilotQueryVariables = Exact<{
  key: string;
  asOf?: string | null | undefined;
}>;


export type PilotQuery = { pilot: { key: string, name: string, existsOn: boolean, validFrom: string | null, validUntil: string | null, reference: string | null, kind: PilotKind, summary: string | null, theme: string | null, phase: Phase | null, startedOn: string | null, startedOnPrecision: DatePrecision | null, endedOn: string | null, endedOnPrecision: DatePrecision | null, certainty: Certainty | null, participantsComplete: boolean, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, participants: { edges: Array<{ role: PilotRole, joinedOn: string | null, joinedOnPrecision: DatePrecision | null, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node: { __typename: 'Municipality', key: string, name: string } }> }, workProcesses: { edges: Array<{ reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node: { __typename: 'WorkProcess', key: string, name: string } }> }, trends: { edges: Array<{ reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node: { __typename: 'Trend', key: string, name: string } }> }, ambitions: { edges: Array<{ reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node: { __typename: 'Ambition', key: string, name: string } }> }, followUps: { edges: Array<{ reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
          | { __typename: 'Pilot', key: string, name: string }
          | { __typename: 'SharedService', key: string, name: string }
          | { __typename: 'Standard', key: string, name: string }
         }> }, followsUp: { edges: Array<{ reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
          | { __typename: 'Pilot', key: string, name: string }
          | { __typename: 'SharedService', key: string, name: string }
          | { __typename: 'Standard', key: string, name: string }
         }> }, partOf: { edges: Array<{ reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
          | { __typename: 'Pilot', key: string, name: string }
          | { __typename: 'SharedService', key: string, name: string }
          | { __typename: 'Standard', key: string, name: string }
         }> }, parts: { edges: Array<{ reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
          | { __typename: 'Pilot', key: string, name: string }
          | { __typename: 'SharedService', key: string, name: string }
          | { __typename: 'Standard', key: string, name: string }
         }> }, diffusion: { undated: number, caution: string, curve: Array<{ on: string, adopted: number, total: number }>, provenance: { method: string, revision: number, on: string, parameters: Array<{ name: string, value: string }>, sources: Array<{ key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }> } } | null, resultedFrom: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, node:
          | { __typename: 'Pilot', key: string, name: string, resultedFrom: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
                  | { __typename: 'Pilot', key: string, name: string }
                  | { __typename: 'SharedService', key: string, name: string }
                  | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
                 }> } }
          | { __typename: 'SharedService', key: string, name: string, resultedFrom: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
                  | { __typename: 'Pilot', key: string, name: string }
                  | { __typename: 'SharedService', key: string, name: string }
                  | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
                 }> } }
          | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind, resultedFrom: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
                  | { __typename: 'Pilot', key: string, name: string }
                  | { __typename: 'SharedService', key: string, name: string }
                  | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
                 }> } }
        , source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null } }> }, resultedIn: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, node:
          | { __typename: 'Pilot', key: string, name: string, resultedIn: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
                  | { __typename: 'Pilot', key: string, name: string }
                  | { __typename: 'SharedService', key: string, name: string }
                  | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
                 }> } }
          | { __typename: 'SharedService', key: string, name: string, resultedIn: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
                  | { __typename: 'Pilot', key: string, name: string }
                  | { __typename: 'SharedService', key: string, name: string }
                  | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
                 }> } }
          | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind, resultedIn: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
                  | { __typename: 'Pilot', key: string, name: string }
                  | { __typename: 'SharedService', key: string, name: string }
                  | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
                 }> } }
        , source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null } }> } } | null };

export type StandardQueryVariables = Exact<{
  key: string;
  asOf?: string | null | undefined;
}>;


export type StandardQuery = { standard: { key: string, name: string, existsOn: boolean, validFrom: string | null, validUntil: string | null, reference: string | null, adoptedBy: string | null, adoptedOn: string | null, adoptedOnPrecision: DatePrecision | null, standardKind: StandardKind, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, adopters: { edges: Array<{ adoptedOn: string | null, adoptedOnPrecision: DatePrecision | null, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node: { __typename: 'Municipality', key: string, name: string } }> }, workProcesses: { edges: Array<{ reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node: { __typename: 'WorkProcess', key: string, name: string } }> }, trends: { edges: Array<{ reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node: { __typename: 'Trend', key: string, name: string } }> }, ambitions: { edges: Array<{ reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node: { __typename: 'Ambition', key: string, name: string } }> }, followUps: { edges: Array<{ reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
          | { __typename: 'Pilot', key: string, name: string }
          | { __typename: 'SharedService', key: string, name: string }
          | { __typename: 'Standard', key: string, name: string }
         }> }, followsUp: { edges: Array<{ reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
          | { __typename: 'Pilot', key: string, name: string }
          | { __typename: 'SharedService', key: string, name: string }
          | { __typename: 'Standard', key: string, name: string }
         }> }, partOf: { edges: Array<{ reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
          | { __typename: 'Pilot', key: string, name: string }
          | { __typename: 'SharedService', key: string, name: string }
          | { __typename: 'Standard', key: string, name: string }
         }> }, parts: { edges: Array<{ reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
          | { __typename: 'Pilot', key: string, name: string }
          | { __typename: 'SharedService', key: string, name: string }
          | { __typename: 'Standard', key: string, name: string }
         }> }, diffusion: { undated: number, caution: string, curve: Array<{ on: string, adopted: number, total: number }>, provenance: { method: string, revision: number, on: string, parameters: Array<{ name: string, value: string }>, sources: Array<{ key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }> } } | null, resultedFrom: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, node:
          | { __typename: 'Pilot', key: string, name: string, resultedFrom: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
                  | { __typename: 'Pilot', key: string, name: string }
                  | { __typename: 'SharedService', key: string, name: string }
                  | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
                 }> } }
          | { __typename: 'SharedService', key: string, name: string, resultedFrom: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
                  | { __typename: 'Pilot', key: string, name: string }
                  | { __typename: 'SharedService', key: string, name: string }
                  | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
                 }> } }
          | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind, resultedFrom: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
                  | { __typename: 'Pilot', key: string, name: string }
                  | { __typename: 'SharedService', key: string, name: string }
                  | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
                 }> } }
        , source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null } }> }, resultedIn: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, node:
          | { __typename: 'Pilot', key: string, name: string, resultedIn: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
                  | { __typename: 'Pilot', key: string, name: string }
                  | { __typename: 'SharedService', key: string, name: string }
                  | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
                 }> } }
          | { __typename: 'SharedService', key: string, name: string, resultedIn: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
                  | { __typename: 'Pilot', key: string, name: string }
                  | { __typename: 'SharedService', key: string, name: string }
                  | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
                 }> } }
          | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind, resultedIn: { edges: Array<{ happenedOn: string | null, happenedOnPrecision: DatePrecision | null, certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
                  | { __typename: 'Pilot', key: string, name: string }
                  | { __typename: 'SharedService', key: string, name: string }
                  | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
                 }> } }
        , source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null } }> } } | null };

export type EarlierFragment = { participants: { edges: Array<{ validUntil: string | null, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
        | { __typename: 'Municipality', key: string, name: string }
        | { __typename: 'Organisation', key: string, name: string }
       }> } };

export type LeftQueryVariables = Exact<{
  key: string;
}>;


export type LeftQuery = { y2016: { participants: { edges: Array<{ validUntil: string | null, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
          | { __typename: 'Municipality', key: string, name: string }
          | { __typename: 'Organisation', key: string, name: string }
         }> } } | null, y2017: { participants: { edges: Array<{ validUntil: string | null, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
          | { __typename: 'Municipality', key: string, name: string }
          | { __typename: 'Organisation', key: string, name: string }
         }> } } | null, y2018: { participants: { edges: Array<{ validUntil: string | null, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
          | { __typename: 'Municipality', key: string, name: string }
          | { __typename: 'Organisation', key: string, name: string }
         }> } } | null, y2019: { participants: { edges: Array<{ validUntil: string | null, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
          | { __typename: 'Municipality', key: string, name: string }
          | { __typename: 'Organisation', key: string, name: string }
         }> } } | null, y2020: { participants: { edges: Array<{ validUntil: string | null, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
          | { __typename: 'Municipality', key: string, name: string }
          | { __typename: 'Organisation', key: string, name: string }
         }> } } | null, y2021: { participants: { edges: Array<{ validUntil: string | null, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
          | { __typename: 'Municipality', key: string, name: string }
          | { __typename: 'Organisation', key: string, name: string }
         }> } } | null, y2022: { participants: { edges: Array<{ validUntil: string | null, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
          | { __typename: 'Municipality', key: string, name: string }
          | { __typename: 'Organisation', key: string, name: string }
         }> } } | null, y2023: { participants: { edges: Array<{ validUntil: string | null, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
          | { __typename: 'Municipality', key: string, name: string }
          | { __typename: 'Organisation', key: string, name: string }
         }> } } | null, y2024: { participants: { edges: Array<{ validUntil: string | null, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
          | { __typename: 'Municipality', key: string, name: string }
          | { __typename: 'Organisation', key: string, name: string }
         }> } } | null, y2025: { participants: { edges: Array<{ validUntil: string | null, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
          | { __typename: 'Municipality', key: string, name: string }
          | { __typename: 'Organisation', key: string, name: string }
         }> } } | null, y2026: { participants: { edges: Array<{ validUntil: string | null, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
          | { __typename: 'Municipality', key: string, name: string }
          | { __typename: 'Organisation', key: string, name: string }
         }> } } | null };

export type MunicipalityQueryVariables = Exact<{
  code: string;
  asOf?: string | null | undefined;
}>;


export type MunicipalityQuery = { municipality: { code: string, name: string, population: number | null, area: number | null, existsOn: boolean, validFrom: string | null, validUntil: string | null, website: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, cluster: { certainty: number, cluster: { number: number, name: string, size: number, lasting: { number: number, name: string } | null } } | null, regions: { nodes: Array<{ key: string, name: string, division: RegionDivision }> }, successors: { nodes: Array<{ code: string, name: string }> }, sharedServices: { totalCount: number }, pilots: { totalCount: number }, standards: { totalCount: number } } | null };

export type PartnersQueryVariables = Exact<{
  code: string;
  asOf?: string | null | undefined;
}>;


export type PartnersQuery = { municipality: { partners: Array<{ strength: number, count: number, municipality: { code: string, name: string }, through: Array<
        | { __typename: 'Pilot', key: string, name: string }
        | { __typename: 'SharedService', key: string, name: string }
        | { __typename: 'Standard', key: string, name: string }
      > }> | null } | null };

export type OpportunitiesQueryVariables = Exact<{
  code: string;
  asOf?: string | null | undefined;
}>;


export type OpportunitiesQuery = { municipality: { opportunities: { totalCount: number, nodes: Array<{ rank: number, score: { total: number }, evidence: Array<{ kind: ReasonKind, dutch: string, english: string }>, subject:
          | { __typename: 'Municipality', key: string, name: string }
          | { __typename: 'Pilot', key: string, name: string, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null } }
          | { __typename: 'SharedService', key: string, name: string, function: ServiceFunction | null, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null } }
          | { __typename: 'Standard', key: string, name: string, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null } }
         }>, provenance: { method: string, revision: number, on: string, parameters: Array<{ name: string, value: string }>, sources: Array<{ key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }> } } | null } | null };

export type GapsQueryVariables = Exact<{
  code: string;
  asOf?: string | null | undefined;
}>;


export type GapsQuery = { municipality: { gaps: { totalCount: number, nodes: Array<{ dutch: string, english: string, coverage: number, size: number, region: { key: string, name: string }, sharedService: { key: string, name: string, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null } } }>, provenance: { method: string, revision: number, on: string, parameters: Array<{ name: string, value: string }>, sources: Array<{ key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }> } } | null } | null };

export type ServicesQueryVariables = Exact<{
  code: string;
  asOf?: string | null | undefined;
}>;


export type ServicesQuery = { municipality: { sharedServices: { edges: Array<{ role: ParticipationRole, joinedOn: string | null, validFrom: string | null, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node: { key: string, name: string, kind: ServiceKind, function: ServiceFunction | null } }> } } | null };

export type InitiativesQueryVariables = Exact<{
  code: string;
  asOf?: string | null | undefined;
}>;


export type InitiativesQuery = { municipality: { pilots: { edges: Array<{ role: PilotRole, joinedOn: string | null, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node: { key: string, name: string, phase: Phase | null, startedOn: string | null } }> }, standards: { edges: Array<{ adoptedOn: string | null, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node: { key: string, name: string, kind: StandardKind } }> } } | null };

export type PositionQueryVariables = Exact<{
  code: string;
  asOf?: string | null | undefined;
}>;


export type PositionQuery = { municipality: { position: { degree: { value: number, rank: number, places: number }, strength: { value: number, rank: number, places: number }, betweenness: { value: number, rank: number, places: number }, participation: { value: number, rank: number, places: number } | null, clusters: Array<{ number: number, name: string, own: boolean, share: number, partners: number }>, provenance: { method: string, revision: number, on: string, parameters: Array<{ name: string, value: string }>, sources: Array<{ key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }> } } | null } | null };

export type PlacesQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type PlacesQuery = { graph: { on: string, newestDay: string | null, earliestDay: string, boundaries: { url: string, date: string, attribution: string } }, municipalities: { nodes: Array<{ code: string, name: string, population: number | null }> } };

export type SuccessorsQueryVariables = Exact<{
  asOf: string;
}>;


export type SuccessorsQuery = { municipalities: { nodes: Array<{ code: string, successors: { nodes: Array<{ code: string, successors: { nodes: Array<{ code: string, successors: { nodes: Array<{ code: string }> } }> } }> } }> } };

export type ClustersQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type ClustersQuery = { clusterAnalysis: { modularity: number, stability: number, omitted: number, clusters: Array<{ number: number, name: string, size: number, population: number | null, cohesion: number | null, lasting: { number: number, name: string } | null, members: Array<{ certainty: number, municipality: { code: string } }> }>, provenance: { method: string, revision: number, on: string, parameters: Array<{ name: string, value: string }>, sources: Array<{ key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }> } } | null };

export type DivisionQueryVariables = Exact<{
  division: RegionDivision;
  asOf?: string | null | undefined;
}>;


export type DivisionQuery = { regions: { nodes: Array<{ code: string, name: string, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, municipalities: { nodes: Array<{ code: string }> } }> } };

export type ParticipationsQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type ParticipationsQuery = { municipalities: { nodes: Array<{ code: string, sharedServices: { totalCount: number } }> } };

export type TiesQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type TiesQuery = { collaborationTies: { omitted: number, columns: { codes: Array<string>, municipality: Array<number>, partner: Array<number>, weight: Array<number>, count: Array<number> }, provenance: { method: string, revision: number, on: string, parameters: Array<{ name: string, value: string }>, sources: Array<{ key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }> } } | null };

export type CongruenceQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type CongruenceQuery = { municipalities: { nodes: Array<{ code: string, congruence: { territorial: { value: number } | null } | null }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<NodeKind> | NodeKind | null | undefined;
  first: number;
  asOf?: string | null | undefined;
}>;


export type SearchQuery = { search: Array<{ node:
      | { __typename: 'Ambition', key: string, name: string }
      | { __typename: 'Municipality', key: string, name: string }
      | { __typename: 'Organisation', key: string, name: string }
      | { __typename: 'Pilot', key: string, name: string }
      | { __typename: 'Region', division: RegionDivision, key: string, name: string }
      | { __typename: 'SharedService', key: string, name: string }
      | { __typename: 'Source', key: string, name: string }
      | { __typename: 'Standard', key: string, name: string, standardKind: StandardKind }
      | { __typename: 'Trend', key: string, name: string }
      | { __typename: 'WorkProcess', key: string, name: string }
    , match: { text: string, reason: SearchReason, since: string | null, until: string | null } }> };

type Named_Ambition_Fragment = { __typename: 'Ambition', key: string, name: string };

type Named_Municipality_Fragment = { __typename: 'Municipality', key: string, name: string };

type Named_Organisation_Fragment = { __typename: 'Organisation', key: string, name: string };

type Named_Pilot_Fragment = { __typename: 'Pilot', key: string, name: string };

type Named_Region_Fragment = { __typename: 'Region', key: string, name: string };

type Named_SharedService_Fragment = { __typename: 'SharedService', key: string, name: string };

type Named_Source_Fragment = { __typename: 'Source', key: string, name: string };

type Named_Standard_Fragment = { __typename: 'Standard', key: string, name: string };

type Named_Trend_Fragment = { __typename: 'Trend', key: string, name: string };

type Named_WorkProcess_Fragment = { __typename: 'WorkProcess', key: string, name: string };

export type NamedFragment =
  | Named_Ambition_Fragment
  | Named_Municipality_Fragment
  | Named_Organisation_Fragment
  | Named_Pilot_Fragment
  | Named_Region_Fragment
  | Named_SharedService_Fragment
  | Named_Source_Fragment
  | Named_Standard_Fragment
  | Named_Trend_Fragment
  | Named_WorkProcess_Fragment
;

export type SourceLinkFragment = { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null };

export type CountedFragment = { value: number, rank: number, places: number };

export type MeasuredFragment = { value: number, rank: number, places: number };

export type OriginFragment = { method: string, revision: number, on: string, parameters: Array<{ name: string, value: string }>, sources: Array<{ key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }> };

export type WorkProcessQueryVariables = Exact<{
  key: string;
  asOf?: string | null | undefined;
}>;


export type WorkProcessQuery = { workProcess: { key: string, name: string, nameEn: string, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, initiatives: { edges: Array<{ certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
          | { __typename: 'Pilot', key: string, name: string }
          | { __typename: 'SharedService', key: string, name: string }
          | { __typename: 'Standard', key: string, name: string }
         }> } } | null };

export type TrendQueryVariables = Exact<{
  key: string;
  asOf?: string | null | undefined;
}>;


export type TrendQuery = { trend: { key: string, name: string, nameEn: string, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, initiatives: { edges: Array<{ certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
          | { __typename: 'Pilot', key: string, name: string }
          | { __typename: 'SharedService', key: string, name: string }
          | { __typename: 'Standard', key: string, name: string }
         }> } } | null };

export type AmbitionQueryVariables = Exact<{
  key: string;
  asOf?: string | null | undefined;
}>;


export type AmbitionQuery = { ambition: { key: string, name: string, nameEn: string, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, initiatives: { edges: Array<{ certainty: Certainty, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node:
          | { __typename: 'Pilot', key: string, name: string }
          | { __typename: 'SharedService', key: string, name: string }
          | { __typename: 'Standard', key: string, name: string }
         }> } } | null };

export type OrganisationQueryVariables = Exact<{
  key: string;
  asOf?: string | null | undefined;
}>;


export type OrganisationQuery = { organisation: { key: string, name: string, kind: OrganisationKind, code: string | null, existsOn: boolean, validFrom: string | null, validUntil: string | null, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, sharedServices: { edges: Array<{ role: ParticipationRole, joinedOn: string | null, joinedOnPrecision: DatePrecision | null, reference: string | null, source: { key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }, node: { __typename: 'SharedService', key: string, name: string } }> } } | null };

export type SourceQueryVariables = Exact<{
  key: string;
  asOf?: string | null | undefined;
}>;


export type SourceQuery = { source: { ownClassification: boolean, key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null } | null };

export type TimelineQueryVariables = Exact<{ [key: string]: never; }>;


export type TimelineQuery = { graph: { on: string, earliestDay: string }, timeline: { years: Array<{ year: number, on: string, municipalities: number, services: number, participations: number, ties: number }>, provenance: { method: string, revision: number, on: string, parameters: Array<{ name: string, value: string }>, sources: Array<{ key: string, name: string, publisher: string, licence: string, publishedOn: string | null, address: string | null }> } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const NamedFragmentDoc = new TypedDocumentString(`
    fragment Named on Node {
  __typename
  key
  name
}
    `, {"fragmentName":"Named"}) as unknown as TypedDocumentString<NamedFragment, unknown>;
export const NestedFragmentDoc = new TypedDocumentString(`
    fragment Nested on Nesting {
  division
  within
  regions
  whole
  share
  exceptions {
    municipality {
      code
      name
    }
    region {
      ...Named
    }
    mostly {
      ...Named
    }
    liesIn {
      ...Named
    }
  }
}
    fragment Named on Node {
  __typename
  key
  name
}`, {"fragmentName":"Nested"}) as unknown as TypedDocumentString<NestedFragment, unknown>;
export const AskedFragmentDoc = new TypedDocumentString(`
    fragment Asked on SupposedGap {
  dutch
  english
  region {
    key
  }
  sharedService {
    key
  }
}
    `, {"fragmentName":"Asked"}) as unknown as TypedDocumentString<AskedFragment, unknown>;
export const SituationFragmentDoc = new TypedDocumentString(`
    fragment Situation on SupposedSituation {
  municipalities
  participations
  ties
  clusters
  stability
  agreement {
    division
    adjustedRandIndex
  }
}
    `, {"fragmentName":"Situation"}) as unknown as TypedDocumentString<SituationFragment, unknown>;
export const ParticipatedFragmentDoc = new TypedDocumentString(`
    fragment Participated on ParticipationChange {
  on
  municipality {
    code
    name
  }
  service {
    ...Named
  }
}
    fragment Named on Node {
  __typename
  key
  name
}`, {"fragmentName":"Participated"}) as unknown as TypedDocumentString<ParticipatedFragment, unknown>;
export const SourceLinkFragmentDoc = new TypedDocumentString(`
    fragment SourceLink on Source {
  key
  name
  publisher
  licence
  publishedOn
  address
}
    `, {"fragmentName":"SourceLink"}) as unknown as TypedDocumentString<SourceLinkFragment, unknown>;
export const OriginFragmentDoc = new TypedDocumentString(`
    fragment Origin on Provenance {
  method
  parameters {
    name
    value
  }
  revision
  on
  sources {
    ...SourceLink
  }
}
    fragment SourceLink on Source {
  key
  name
  publisher
  licence
  publishedOn
  address
}`, {"fragmentName":"Origin"}) as unknown as TypedDocumentString<OriginFragment, unknown>;
export const CurveFragmentDoc = new TypedDocumentString(`
    fragment Curve on Diffusion {
  undated
  caution
  curve {
    on
    adopted
    total
  }
  provenance {
    ...Origin
  }
}
    fragment SourceLink on Source {
  key
  name
  publisher
  licence
  publishedOn
  address
}
fragment Origin on Provenance {
  method
  parameters {
    name
    value
  }
  revision
  on
  sources {
    ...SourceLink
  }
}`, {"fragmentName":"Curve"}) as unknown as TypedDocumentString<CurveFragment, unknown>;
export const StepFragmentDoc = new TypedDocumentString(`
    fragment Step on OutcomeEdge {
  happenedOn
  happenedOnPrecision
  certainty
  reference
  source {
    ...SourceLink
  }
  node {
    ...Named
    ... on Standard {
      standardKind: kind
    }
  }
}
    fragment Named on Node {
  __typename
  key
  name
}
fragment SourceLink on Source {
  key
  name
  publisher
  licence
  publishedOn
  address
}`, {"fragmentName":"Step"}) as unknown as TypedDocumentString<StepFragment, unknown>;
export const PilotFromFragmentDoc = new TypedDocumentString(`
    fragment PilotFrom on Pilot {
  resultedFrom(first: 20) {
    edges {
      ...Step
    }
  }
}
    fragment Step on OutcomeEdge {
  happenedOn
  happenedOnPrecision
  certainty
  reference
  source {
    ...SourceLink
  }
  node {
    ...Named
    ... on Standard {
      standardKind: kind
    }
  }
}
fragment Named on Node {
  __typename
  key
  name
}
fragment SourceLink on Source {
  key
  name
  publisher
  licence
  publishedOn
  address
}`, {"fragmentName":"PilotFrom"}) as unknown as TypedDocumentString<PilotFromFragment, unknown>;
export const SharedServiceFromFragmentDoc = new TypedDocumentString(`
    fragment SharedServiceFrom on SharedService {
  resultedFrom(first: 20) {
    edges {
      ...Step
    }
  }
}
    fragment Step on OutcomeEdge {
  happenedOn
  happenedOnPrecision
  certainty
  reference
  source {
    ...SourceLink
  }
  node {
    ...Named
    ... on Standard {
      standardKind: kind
    }
  }
}
fragment Named on Node {
  __typename
  key
  name
}
fragment SourceLink on Source {
  key
  name
  publisher
  licence
  publishedOn
  address
}`, {"fragmentName":"SharedServiceFrom"}) as unknown as TypedDocumentString<SharedServiceFromFragment, unknown>;
export const StandardFromFragmentDoc = new TypedDocumentString(`
    fragment StandardFrom on Standard {
  resultedFrom(first: 20) {
    edges {
      ...Step
    }
  }
}
    fragment Step on OutcomeEdge {
  happenedOn
  happenedOnPrecision
  certainty
  reference
  source {
    ...SourceLink
  }
  node {
    ...Named
    ... on Standard {
      standardKind: kind
    }
  }
}
fragment Named on Node {
  __typename
  key
  name
}
fragment SourceLink on Source {
  key
  name
  publisher
  licence
  publishedOn
  address
}`, {"fragmentName":"StandardFrom"}) as unknown as TypedDocumentString<StandardFromFragment, unknown>;
export const FurtherFromFragmentDoc = new TypedDocumentString(`
    fragment FurtherFrom on Initiative {
  ...PilotFrom
  ...SharedServiceFrom
  ...StandardFrom
}
    fragment Step on OutcomeEdge {
  happenedOn
  happenedOnPrecision
  certainty
  reference
  source {
    ...SourceLink
  }
  node {
    ...Named
    ... on Standard {
      standardKind: kind
    }
  }
}
fragment PilotFrom on Pilot {
  resultedFrom(first: 20) {
    edges {
      ...Step
    }
  }
}
fragment SharedServiceFrom on SharedService {
  resultedFrom(first: 20) {
    edges {
      ...Step
    }
  }
}
fragment StandardFrom on Standard {
  resultedFrom(first: 20) {
    edges {
      ...Step
    }
  }
}
fragment Named on Node {
  __typename
  key
  name
}
fragment SourceLink on Source {
  key
  name
  publisher
  licence
  publishedOn
  address
}`, {"fragmentName":"FurtherFrom"}) as unknown as TypedDocumentString<FurtherFromFragment, unknown>;
export const PilotToFragmentDoc = new TypedDocumentString(`
    fragment PilotTo on Pilot {
  resultedIn(first: 20) {
    edges {
      ...Step
    }
  }
}
    fragment Step on OutcomeEdge {
  happenedOn
  happenedOnPrecision
  certainty
  reference
  source {
    ...SourceLink
  }
  node {
    ...Named
    ... on Standard {
      standardKind: kind
    }
  }
}
fragment Named on Node {
  __typename
  key
  name
}
fragment SourceLink on Source {
  key
  name
  publisher
  licence
  publishedOn
  address
}`, {"fragmentName":"PilotTo"}) as unknown as TypedDocumentString<PilotToFragment, unknown>;
export const SharedServiceToFragmentDoc = new TypedDocumentString(`
    fragment SharedServiceTo on SharedService {
  resultedIn(first: 20) {
    edges {
      ...Step
    }
  }
}
    fragment Step on OutcomeEdge {
  happenedOn
  happenedOnPrecision
  certainty
  reference
  source {
    ...SourceLink
  }
  node {
    ...Named
    ... on Standard {
      standardKind: kind
    }
  }
}
fragment Named on Node {
  __typename
  key
  name
}
fragment SourceLink on Source {
  key
  name
  publisher
  licence
  publishedOn
  address
}`, {"fragmentName":"SharedServiceTo"}) as unknown as TypedDocumentString<SharedServiceToFragment, unknown>;
export const StandardToFragmentDoc = new TypedDocumentString(`
    fragment StandardTo on Standard {
  resultedIn(first: 20) {
    edges {
      ...Step
    }
  }
}
    fragment Step on OutcomeEdge {
  happenedOn
  happenedOnPrecision
  certainty
  reference
  source {
    ...SourceLink
  }
  node {
    ...Named
    ... on Standard {
      standardKind: kind
    }
  }
}
fragment Named on Node {
  __typename
  key
  name
}
fragment SourceLink on Source {
  key
  name
  publisher
  licence
  publishedOn
  address
}`, {"fragmentName":"StandardTo"}) as unknown as TypedDocumentString<StandardToFragment, unknown>;
export const FurtherToFragmentDoc = new TypedDocumentString(`
    fragment FurtherTo on Initiative {
  ...PilotTo
  ...SharedServiceTo
  ...StandardTo
}
    fragment Step on OutcomeEdge {
  happenedOn
  happenedOnPrecision
  certainty
  reference
  source {
    ...SourceLink
  }
  node {
    ...Named
    ... on Standard {
      standardKind: kind
    }
  }
}
fragment PilotTo on Pilot {
  resultedIn(first: 20) {
    edges {
      ...Step
    }
  }
}
fragment SharedServiceTo on SharedService {
  resultedIn(first: 20) {
    edges {
      ...Step
    }
  }
}
fragment StandardTo on Standard {
  resultedIn(first: 20) {
    edges {
      ...Step
    }
  }
}
fragment Named on Node {
  __typename
  key
  name
}
fragment SourceLink on Source {
  key
  name
  publisher
  licence
  publishedOn
  address
}`, {"fragmentName":"FurtherTo"}) as unknown as TypedDocumentString<FurtherToFragment, unknown>;
export const PilotCameOfFragmentDoc = new TypedDocumentString(`
    fragment PilotCameOf on Pilot {
  resultedFrom(first: 50) {
    edges {
      ...Step
      node {
        ...FurtherFrom
      }
    }
  }
  resultedIn(first: 50) {
    edges {
      ...Step
      node {
        ...FurtherTo
      }
    }
  }
}
    fragment Step on OutcomeEdge {
  happenedOn
  happenedOnPrecision
  certainty
  reference
  source {
    ...SourceLink
  }
  node {
    ...Named
    ... on Standard {
      standardKind: kind
    }
  }
}
fragment PilotFrom on Pilot {
  resultedFrom(first: 20) {
    edges {
      ...Step
    }
  }
}
fragment SharedServiceFrom on SharedService {
  resultedFrom(first: 20) {
    edges {
      ...Step
    }
  }
}
fragment StandardFrom on Standard {
  resultedFrom(first: 20) {
    edges {
      ...Step
    }
  }
}
fragment PilotTo on Pilot {
  resultedIn(first: 20) {
    edges {
      ...Step
    }
  }
}
fragment SharedServiceTo on SharedService {
  resultedIn(first: 20) {
    edges {
      ...Step
    }
  }
}
fragment StandardTo on Standard {
  resultedIn(first: 20) {
    edges {
      ...Step
    }
  }
}
fragment FurtherFrom on Initiative {
  ...PilotFrom
  ...SharedServiceFrom
  ...StandardFrom
}
fragment FurtherTo on Initiative {
  ...PilotTo
  ...SharedServiceTo
  ...StandardTo
}
fragment Named on Node {
  __typename
  key
  name
}
fragment SourceLink on Source {
  key
  name
  publisher
  licence
  publishedOn
  address
}`, {"fragmentName":"PilotCameOf"}) as unknown as TypedDocumentString<PilotCameOfFragment, unknown>;
export const SharedServiceCameOfFragmentDoc = new TypedDocumentString(`
    fragment SharedServiceCameOf on SharedService {
  resultedFrom(first: 50) {
    edges {
      ...Step
      node {
        ...FurtherFrom
      }
    }
  }
  resultedIn(first: 50) {
    edges {
      ...Step
      node {
        ...FurtherTo
      }
    }
  }
}
    fragment Step on OutcomeEdge {
  happenedOn
  happenedOnPrecision
  certainty
  reference
  source {
    ...SourceLink
  }
  node {
    ...Named
    ... on Standard {
      standardKind: kind
    }
  }
}
fragment PilotFrom on Pilot {
  resultedFrom(first: 20) {
    edges {
      ...Step
    }
  }
}
fragment SharedServiceFrom on SharedService {
  resultedFrom(first: 20) {
    edges {
      ...Step
    }
  }
}
fragment StandardFrom on Standard {
  resultedFrom(first: 20) {
    edges {
      ...Step
    }
  }
}
fragment PilotTo on Pilot {
  resultedIn(first: 20) {
    edges {
      ...Step
    }
  }
}
fragment SharedServiceTo on SharedService {
  resultedIn(first: 20) {
    edges {
      ...Step
    }
  }
}
fragment StandardTo on Standard {
  resultedIn(first: 20) {
    edges {
      ...Step
    }
  }
}
fragment FurtherFrom on Initiative {
  ...PilotFrom
  ...SharedServiceFrom
  ...StandardFrom
}
fragment FurtherTo on Initiative {
  ...PilotTo
  ...SharedServiceTo
  ...StandardTo
}
fragment Named on Node {
  __typename
  key
  name
}
fragment SourceLink on Source {
  key
  name
  publisher
  licence
  publishedOn
  address
}`, {"fragmentName":"SharedServiceCameOf"}) as unknown as TypedDocumentString<SharedServiceCameOfFragment, unknown>;
export const StandardCameOfFragmentDoc = new TypedDocumentString(`
    fragment StandardCameOf on Standard {
  resultedFrom(first: 50) {
    edges {
      ...Step
      node {
        ...FurtherFrom
      }
    }
  }
  resultedIn(first: 50) {
    edges {
      ...Step
      node {
        ...FurtherTo
      }
    }
  }
}
    fragment Step on OutcomeEdge {
  happenedOn
  happenedOnPrecision
  certainty
  reference
  source {
    ...SourceLink
  }
  node {
    ...Named
    ... on Standard {
      standardKind: kind
    }
  }
}
fragment PilotFrom on Pilot {
  resultedFrom(first: 20) {
    edges {
      ...Step
    }
  }
}
fragment SharedServiceFrom on SharedService {
  resultedFrom(first: 20) {
    edges {
      ...Step
    }
  }
}
fragment StandardFrom on Standard {
  resultedFrom(first: 20) {
    edges {
      ...Step
    }
  }
}
fragment PilotTo on Pilot {
  resultedIn(first: 20) {
    edges {
      ...Step
    }
  }
}
fragment SharedServiceTo on SharedService {
  resultedIn(first: 20) {
    edges {
      ...Step
    }
  }
}
fragment StandardTo on Standard {
  resultedIn(first: 20) {
    edges {
      ...Step
    }
  }
}
fragment FurtherFrom on Initiative {
  ...PilotFrom
  ...SharedServiceFrom
  ...StandardFrom
}
fragment FurtherTo on Initiative {
  ...PilotTo
  ...SharedServiceTo
  ...StandardTo
}
fragment Named on Node {
  __typename
  key
  name
}
fragment SourceLink on Source {
  key
  name
  publisher
  licence
  publishedOn
  address
}`, {"fragmentName":"StandardCameOf"}) as unknown as TypedDocumentString<StandardCameOfFragment, unknown>;
export const EarlierFragmentDoc = new TypedDocumentString(`
    fragment Earlier on SharedService {
  participants(first: 500) {
    edges {
      validUntil
      reference
      source {
        ...SourceLink
      }
      node {
        ...Named
      }
    }
  }
}
    fragment Named on Node {
  __typename
  key
  name
}
fragment SourceLink on Source {
  key
  name
  publisher
  licence
  publishedOn
  address
}`, {"fragmentName":"Earlier"}) as unknown as TypedDocumentString<EarlierFragment, unknown>;
export const CountedFragmentDoc = new TypedDocumentString(`
    fragment Counted on RankedCount {
  value
  rank
  places
}
    `, {"fragmentName":"Counted"}) as unknown as TypedDocumentString<CountedFragment, unknown>;
export const MeasuredFragmentDoc = new TypedDocumentString(`
    fragment Measured on RankedMeasure {
  value
  rank
  places
}
    `, {"fragmentName":"Measured"}) as unknown as TypedDocumentString<MeasuredFragment, unknown>;
export const ComparedDocument = new TypedDocumentString(`
    query Compared($codes: [String!]!, $asOf: Date) {
  compare(municipalities: $codes, asOf: $asOf) {
    compared {
      population
      density
      urbanity
      pilots
      standards
      functions {
        function
        count
        secondary
      }
      municipality {
        code
        name
        source {
          ...SourceLink
        }
        cluster {
          certainty
          cluster {
            number
            name
            lasting {
              number
              name
            }
          }
        }
        position {
          degree {
            ...Counted
          }
          strength {
            ...Measured
          }
          betweenness {
            ...Measured
          }
        }
        congruence {
          partnerships {
            ...Counted
          }
          territorial {
            ...Measured
          }
        }
      }
    }
    provenance {
      ...Origin
    }
  }
}
    fragment SourceLink on Source {
  key
  name
  publisher
  licence
  publishedOn
  address
}
fragment Counted on RankedCount {
  value
  rank
  places
}
fragment Measured on RankedMeasure {
  value
  rank
  places
}
fragment Origin on Provenance {
  method
  parameters {
    name
    value
  }
  revision
  on
  sources {
    ...SourceLink
  }
}`) as unknown as TypedDocumentString<ComparedQuery, ComparedQueryVariables>;
export const SimilarDocument = new TypedDocumentString(`
    query Similar($code: String!, $asOf: Date) {
  municipality(by: {code: $code}, asOf: $asOf) {
    name
    similar(first: 12) {
      municipalities {
        distance
        municipality {
          code
          name
        }
      }
      provenance {
        ...Origin
      }
    }
  }
}
    fragment SourceLink on Source {
  key
  name
  publisher
  licence
  publishedOn
  address
}
fragment Origin on Provenance {
  method
  parameters {
    name
    value
  }
  revision
  on
  sources {
    ...SourceLink
  }
}`) as unknown as TypedDocumentString<SimilarQuery, SimilarQueryVariables>;
export const DivisionPairDocument = new TypedDocumentString(`
    query DivisionPair($divisions: [RegionDivision!]!, $asOf: Date) {
  regionCongruence(divisions: $divisions, asOf: $asOf) {
    pairs {
      adjustedRandIndex
      normalisedMutualInformation
      compared
      nesting {
        ...Nested
      }
      reverseNesting {
        ...Nested
      }
    }
    divisions {
      division
      initiatives
      exact
      inside
    }
    provenance {
      ...Origin
    }
  }
}
    fragment Nested on Nesting {
  division
  within
  regions
  whole
  share
  exceptions {
    municipality {
      code
      name
    }
    region {
      ...Named
    }
    mostly {
      ...Named
    }
    liesIn {
      ...Named
    }
  }
}
fragment Named on Node {
  __typename
  key
  name
}
fragment SourceLink on Source {
  key
  name
  publisher
  licence
  publishedOn
  address
}
fragment Origin on Provenance {
  method
  parameters {
    name
    value
  }
  revision
  on
  sources {
    ...SourceLink
  }
}`) as unknown as TypedDocumentString<DivisionPairQuery, DivisionPairQueryVariables>;
export const SupposedDocument = new TypedDocumentString(`
    query Supposed($changes: [SupposedChange!]!, $asOf: Date) {
  whatIf(changes: $changes, asOf: $asOf) {
    before {
      ...Situation
    }
    after {
      ...Situation
    }
    municipalities {
      servicesBefore
      servicesAfter
      partnersBefore
      partnersAfter
      municipality {
        code
        name
      }
      gaps {
        before {
          ...Asked
        }
        after {
          ...Asked
        }
      }
    }
    mergers {
      doubled {
        function
        started
        services {
          ...Named
        }
      }
      overlaps {
        ...Named
      }
    }
    ended {
      ...Named
    }
    clusterEvents {
      kind
      before {
        number
        name
        size
      }
      after {
        number
        name
        size
      }
    }
    movements {
      municipality {
        code
        name
      }
      before {
        number
        name
      }
      after {
        number
        name
      }
    }
    provenance {
      ...Origin
    }
  }
}
    fragment Asked on SupposedGap {
  dutch
  english
  region {
    key
  }
  sharedService {
    key
  }
}
fragment Situation on SupposedSituation {
  municipalities
  participations
  ties
  clusters
  stability
  agreement {
    division
    adjustedRandIndex
  }
}
fragment Named on Node {
  __typename
  key
  name
}
fragment SourceLink on Source {
  key
  name
  publisher
  licence
  publishedOn
  address
}
fragment Origin on Provenance {
  method
  parameters {
    name
    value
  }
  revision
  on
  sources {
    ...SourceLink
  }
}`) as unknown as TypedDocumentString<SupposedQuery, SupposedQueryVariables>;
export const ServiceNamesDocument = new TypedDocumentString(`
    query ServiceNames($keys: [String!]!, $asOf: Date) {
  sharedServices(first: 20, where: {key: {in: $keys}}, asOf: $asOf) {
    nodes {
      key
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ServiceNamesQuery, ServiceNamesQueryVariables>;
export const CountryDocument = new TypedDocumentString(`
    query Country($asOf: Date) {
  graph(asOf: $asOf) {
    newestDay
    counts {
      kind
      count
    }
  }
}
    `) as unknown as TypedDocumentString<CountryQuery, CountryQueryVariables>;
export const ClusterChangesDocument = new TypedDocumentString(`
    query ClusterChanges($from: Date!, $to: Date!) {
  changes(from: $from, to: $to) {
    clusters {
      events {
        kind
        before {
          number
          name
          size
        }
        after {
          number
          name
          size
        }
      }
      movements {
        municipality {
          code
          name
        }
        before {
          number
          name
        }
        after {
          number
          name
        }
      }
      provenance {
        ...Origin
      }
    }
  }
}
    fragment SourceLink on Source {
  key
  name
  publisher
  licence
  publishedOn
  address
}
fragment Origin on Provenance {
  method
  parameters {
    name
    value
  }
  revision
  on
  sources {
    ...SourceLink
  }
}`) as unknown as TypedDocumentString<ClusterChangesQuery, ClusterChangesQueryVariables>;
export const ParticipationChangesDocument = new TypedDocumentString(`
    query ParticipationChanges($from: Date!, $to: Date!) {
  changes(from: $from, to: $to, reasons: [JOINED, LEFT], first: 500) {
    joinedCount
    joined {
      ...Participated
    }
    leftCount
    left {
      ...Participated
    }
    provenance {
      ...Origin
    }
  }
}
    fragment Participated on ParticipationChange {
  on
  municipality {
    code
    name
  }
  service {
    ...Named
  }
}
fragment Named on Node {
  __typename
  key
  name
}
fragment SourceLink on Source {
  key
  name
  publisher
  licence
  publishedOn
  address
}
fragment Origin on Provenance {
  method
  parameters {
    name
    value
  }
  revision
  on
  sources {
    ...SourceLink
  }
}`) as unknown as TypedDocumentString<ParticipationChangesQuery, ParticipationChangesQueryVariables>;
export const ClusterDocument = new TypedDocumentString(`
    query Cluster($asOf: Date) {
  clusterAnalysis(asOf: $asOf) {
    stability
    clusters {
      number
      name
      lasting {
        number
        name
      }
      size
      population
      cohesion
      members {
        certainty
        municipality {
          code
          name
          population
        }
      }
      binding {
        inside
        participants
        initiative {
          __typename
          key
          name
          source {
            ...SourceLink
          }
        }
      }
      bridges {
        weight
        ties
        cluster {
          number
          name
          lasting {
            number
            name
          }
        }
        strongest {
          weight
          inside {
            code
            name
          }
          outside {
            code
            name
          }
        }
      }
    }
    provenance {
      ...Origin
    }
  }
}
    fragment SourceLink on Source {
  key
  name
  publisher
  licence
  publishedOn
  address
}
fragment Origin on Provenance {
  method
  parameters {
    name
    value
  }
  revision
  on
  sources {
    ...SourceLink
  }
}`) as unknown as TypedDocumentString<ClusterQuery, ClusterQueryVariables>;
export const RegionDocument = new TypedDocumentString(`
    query Region($key: String!, $asOf: Date) {
  region(by: {key: $key}, asOf: $asOf) {
    key
    code
    name
    division
    existsOn
    validFrom
    validUntil
    reference
    source {
      ...SourceLink
    }
    municipalities(first: 200, orderBy: [{field: NAME}]) {
      nodes {
        code
        name
        population
      }
      edges {
        validFrom
        reference
        source {
          ...SourceLink
        }
        node {
          code
        }
      }
    }
  }
}
    fragment SourceLink on Source {
  key
  name
  publisher
  licence
  publishedOn
  address
}`) as unknown as TypedDocumentString<RegionQuery, RegionQueryVariables>;
export const RegionServicesDocument = new TypedDocumentString(`
    query RegionServices($key: String!, $asOf: Date) {
  region(by: {key: $key}, asOf: $asOf) {
    municipalities(first: 200) {
      nodes {
        code
        sharedServices(first: 100) {
          edges {
            reference
            source {
              ...SourceLink
            }
            node {
              key
              name
              municipalities {
                totalCount
              }
            }
          }
        }
      }
    }
  }
}
    fragment SourceLink on Source {
  key
  name
  publisher
  licence
  publishedOn
  address
}`) as unknown as TypedDocumentString<RegionServicesQuery, RegionServicesQueryVariables>;
export const DivisionsDocument = new TypedDocumentString(`
    query Divisions($divisions: [RegionDivision!]!, $asOf: Date) {
  regions(first: 500, where: {division: {in: $divisions}}, asOf: $asOf) {
    nodes {
      key
      name
      division
      municipalities(first: 200) {
        nodes {
          code
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DivisionsQuery, DivisionsQueryVariables>;
export const ServiceDocument = new TypedDocumentString(`
    query Service($key: String!, $asOf: Date) {
  sharedService(by: {key: $key}, asOf: $asOf) {
    key
    name
    existsOn
    validFrom
    validUntil
    reference
    source {
      ...SourceLink
    }
    kind
    basis
    scope
    purpose
    legalForm
    function
    statutory
    body
    website
    certainty
    participantsComplete
    followsRegion(first: 5) {
      nodes {
        key
        name
        division
      }
    }
    participants(first: 500, orderBy: [{field: JOINED_ON}]) {
      edges {
        role
        joinedOn
        joinedOnPrecision
        reference
        source {
          ...SourceLink
        }
        node {
          ...Named
        }
      }
    }
    predecessors(first: 20) {
      edges {
        reference
        source {
          ...SourceLink
        }
        node {
          ...Named
        }
      }
    }
    successors(first: 20) {
      edges {
        reference
        source {
          ...SourceLink
        }
        node {
          ...Named
        }
      }
    }
    workProcesses(first: 50) {
      edges {
        reference
        source {
          ...SourceLink
        }
        node {
          ...Named
        }
      }
    }
    trends(first: 50) {
      edges {
        reference
        source {
          ...SourceLink
        }
        node {
          ...Named
        }
      }
    }
    ambitions(first: 50) {
      edges {
        reference
        source {
          ...SourceLink
        }
        node {
          ...Named
        }
      }
    }
    followUps(first: 50) {
      edges {
        reference
        source {
          ...SourceLink
        }
        node {
          ...Named
        }
      }
    }
    followsUp(first: 50) {
      edges {
        reference
        source {
          ...SourceLink
        }
        node {
          ...Named
        }
      }
    }
    partOf(first: 50) {
      edges {
        reference
        source {
          ...SourceLink
        }
        node {
          ...Named
        }
      }
    }
    parts(first: 50) {
      edges {
        reference
        source {
          ...SourceLink
        }
        node {
          ...Named
        }
      }
    }
    diffusion {
      ...Curve
    }
    ...SharedServiceCameOf
  }
}
    fragment Curve on Diffusion {
  undated
  caution
  curve {
    on
    adopted
    total
  }
  provenance {
    ...Origin
  }
}
fragment Step on OutcomeEdge {
  happenedOn
  happenedOnPrecision
  certainty
  reference
  source {
    ...SourceLink
  }
  node {
    ...Named
    ... on Standard {
      standardKind: kind
    }
  }
}
fragment PilotFrom on Pilot {
  resultedFrom(first: 20) {
    edges {
      ...Step
    }
  }
}
fragment SharedServiceFrom on SharedService {
  resultedFrom(first: 20) {
    edges {
      ...Step
    }
  }
}
fragment StandardFrom on Standard {
  resultedFrom(first: 20) {
    edges {
      ...Step
    }
  }
}
fragment PilotTo on Pilot {
  resultedIn(first: 20) {
    edges {
      ...Step
    }
  }
}
fragment SharedServiceTo on SharedService {
  resultedIn(first: 20) {
    edges {
      ...Step
    }
  }
}
fragment StandardTo on Standard {
  resultedIn(first: 20) {
    edges {
      ...Step
    }
  }
}
fragment FurtherFrom on Initiative {
  ...PilotFrom
  ...SharedServiceFrom
  ...StandardFrom
}
fragment FurtherTo on Initiative {
  ...PilotTo
  ...SharedServiceTo
  ...StandardTo
}
fragment SharedServiceCameOf on SharedService {
  resultedFrom(first: 50) {
    edges {
      ...Step
      node {
        ...FurtherFrom
      }
    }
  }
  resultedIn(first: 50) {
    edges {
      ...Step
      node {
        ...FurtherTo
      }
    }
  }
}
fragment Named on Node {
  __typename
  key
  name
}
fragment SourceLink on Source {
  key
  name
  publisher
  licence
  publishedOn
  address
}
fragment Origin on Provenance {
  method
  parameters {
    name
    value
  }
  revision
  on
  sources {
    ...SourceLink
  }
}`) as unknown as TypedDocumentString<ServiceQuery, ServiceQueryVariables>;
export const PilotDocument = new TypedDocumentString(`
    query Pilot($key: String!, $asOf: Date) {
  pilot(by: {key: $key}, asOf: $asOf) {
    key
    name
    existsOn
    validFrom
    validUntil
    reference
    source {
      ...SourceLink
    }
    kind
    summary
    theme
    phase
    startedOn
    startedOnPrecision
    endedOn
    endedOnPrecision
    certainty
    participantsComplete
    participants(first: 500, orderBy: [{field: JOINED_ON}]) {
      edges {
        role
        joinedOn
        joinedOnPrecision
        reference
        source {
          ...SourceLink
        }
        node {
          ...Named
        }
      }
    }
    workProcesses(first: 50) {
      edges {
        reference
        source {
          ...SourceLink
        }
        node {
          ...Named
        }
      }
    }
    trends(first: 50) {
      edges {
        reference
        source {
          ...SourceLink
        }
        node {
          ...Named
        }
      }
    }
    ambitions(first: 50) {
      edges {
        reference
        source {
          ...SourceLink
        }
        node {
          ...Named
        }
      }
    }
    followUps(first: 50) {
      edges {
        reference
        source {
          ...SourceLink
        }
        node {
          ...Named
        }
      }
    }
    followsUp(first: 50) {
      edges {
        reference
        source {
          ...SourceLink
        }
        node {
          ...Named
        }
      }
    }
    partOf(first: 50) {
      edges {
        reference
        source {
          ...SourceLink
        }
        node {
          ...Named
        }
      }
    }
    parts(first: 50) {
      edges {
        reference
        source {
          ...SourceLink
        }
        node {
          ...Named
        }
      }
    }
    diffusion {
      ...Curve
    }
    ...PilotCameOf
  }
}
    fragment Curve on Diffusion {
  undated
  caution
  curve {
    on
    adopted
    total
  }
  provenance {
    ...Origin
  }
}
fragment Step on OutcomeEdge {
  happenedOn
  happenedOnPrecision
  certainty
  reference
  source {
    ...SourceLink
  }
  node {
    ...Named
    ... on Standard {
      standardKind: kind
    }
  }
}
fragment PilotFrom on Pilot {
  resultedFrom(first: 20) {
    edges {
      ...Step
    }
  }
}
fragment SharedServiceFrom on SharedService {
  resultedFrom(first: 20) {
    edges {
      ...Step
    }
  }
}
fragment StandardFrom on Standard {
  resultedFrom(first: 20) {
    edges {
      ...Step
    }
  }
}
fragment PilotTo on Pilot {
  resultedIn(first: 20) {
    edges {
      ...Step
    }
  }
}
fragment SharedServiceTo on SharedService {
  resultedIn(first: 20) {
    edges {
      ...Step
    }
  }
}
fragment StandardTo on Standard {
  resultedIn(first: 20) {
    edges {
      ...Step
    }
  }
}
fragment FurtherFrom on Initiative {
  ...PilotFrom
  ...SharedServiceFrom
  ...StandardFrom
}
fragment FurtherTo on Initiative {
  ...PilotTo
  ...SharedServiceTo
  ...StandardTo
}
fragment PilotCameOf on Pilot {
  resultedFrom(first: 50) {
    edges {
      ...Step
      node {
        ...FurtherFrom
      }
    }
  }
  resultedIn(first: 50) {
    edges {
      ...Step
      node {
        ...FurtherTo
      }
    }
  }
}
fragment Named on Node {
  __typename
  key
  name
}
fragment SourceLink on Source {
  key
  name
  publisher
  licence
  publishedOn
  address
}
fragment Origin on Provenance {
  method
  parameters {
    name
    value
  }
  revision
  on
  sources {
    ...SourceLink
  }
}`) as unknown as TypedDocumentString<PilotQuery, PilotQueryVariables>;
export const StandardDocument = new TypedDocumentString(`
    query Standard($key: String!, $asOf: Date) {
  standard(by: {key: $key}, asOf: $asOf) {
    key
    name
    existsOn
    validFrom
    validUntil
    reference
    source {
      ...SourceLink
    }
    standardKind: kind
    adoptedBy
    adoptedOn
    adoptedOnPrecision
    adopters(first: 500, orderBy: [{field: ADOPTED_ON}]) {
      edges {
        adoptedOn
        adoptedOnPrecision
        reference
        source {
          ...SourceLink
        }
        node {
          ...Named
        }
      }
    }
    workProcesses(first: 50) {
      edges {
        reference
        source {
          ...SourceLink
        }
        node {
          ...Named
        }
      }
    }
    trends(first: 50) {
      edges {
        reference
        source {
          ...SourceLink
        }
        node {
          ...Named
        }
      }
    }
    ambitions(first: 50) {
      edges {
        reference
        source {
          ...SourceLink
        }
        node {
          ...Named
        }
      }
    }
    followUps(first: 50) {
      edges {
        reference
        source {
          ...SourceLink
        }
        node {
          ...Named
        }
      }
    }
    followsUp(first: 50) {
      edges {
        reference
        source {
          ...SourceLink
        }
        node {
          ...Named
        }
      }
    }
    partOf(first: 50) {
      edges {
        reference
        source {
          ...SourceLink
        }
        node {
          ...Named
        }
      }
    }
    parts(first: 50) {
      edges {
        reference
        source {
          ...SourceLink
        }
        node {
          ...Named
        }
      }
    }
    diffusion {
      ...Curve
    }
    ...StandardCameOf
  }
}
    fragment Curve on Diffusion {
  undated
  caution
  curve {
    on
    adopted
    total
  }
  provenance {
    ...Origin
  }
}
fragment Step on OutcomeEdge {
  happenedOn
  happenedOnPrecision
  certainty
  reference
  source {
    ...SourceLink
  }
  node {
    ...Named
    ... on Standard {
      standardKind: kind
    }
  }
}
fragment PilotFrom on Pilot {
  resultedFrom(first: 20) {
    edges {
      ...Step
    }
  }
}
fragment SharedServiceFrom on SharedService {
  resultedFrom(first: 20) {
    edges {
      ...Step
    }
  }
}
fragment StandardFrom on Standard {
  resultedFrom(first: 20) {
    edges {
      ...Step
    }
  }
}
fragment PilotTo on Pilot {
  resultedIn(first: 20) {
    edges {
      ...Step
    }
  }
}
fragment SharedServiceTo on SharedService {
  resultedIn(first: 20) {
    edges {
      ...Step
    }
  }
}
fragment StandardTo on Standard {
  resultedIn(first: 20) {
    edges {
      ...Step
    }
  }
}
fragment FurtherFrom on Initiative {
  ...PilotFrom
  ...SharedServiceFrom
  ...StandardFrom
}
fragment FurtherTo on Initiative {
  ...PilotTo
  ...SharedServiceTo
  ...StandardTo
}
fragment StandardCameOf on Standard {
  resultedFrom(first: 50) {
    edges {
      ...Step
      node {
        ...FurtherFrom
      }
    }
  }
  resultedIn(first: 50) {
    edges {
      ...Step
      node {
        ...FurtherTo
      }
    }
  }
}
fragment Named on Node {
  __typename
  key
  name
}
fragment SourceLink on Source {
  key
  name
  publisher
  licence
  publishedOn
  address
}
fragment Origin on Provenance {
  method
  parameters {
    name
    value
  }
  revision
  on
  sources {
    ...SourceLink
  }
}`) as unknown as TypedDocumentString<StandardQuery, StandardQueryVariables>;
export const LeftDocument = new TypedDocumentString(`
    query Left($key: String!) {
  y2016: sharedService(by: {key: $key}, asOf: "2016-01-01") {
    ...Earlier
  }
  y2017: sharedService(by: {key: $key}, asOf: "2017-01-01") {
    ...Earlier
  }
  y2018: sharedService(by: {key: $key}, asOf: "2018-01-01") {
    ...Earlier
  }
  y2019: sharedService(by: {key: $key}, asOf: "2019-01-01") {
    ...Earlier
  }
  y2020: sharedService(by: {key: $key}, asOf: "2020-01-01") {
    ...Earlier
  }
  y2021: sharedService(by: {key: $key}, asOf: "2021-01-01") {
    ...Earlier
  }
  y2022: sharedService(by: {key: $key}, asOf: "2022-01-01") {
    ...Earlier
  }
  y2023: sharedService(by: {key: $key}, asOf: "2023-01-01") {
    ...Earlier
  }
  y2024: sharedService(by: {key: $key}, asOf: "2024-01-01") {
    ...Earlier
  }
  y2025: sharedService(by: {key: $key}, asOf: "2025-01-01") {
    ...Earlier
  }
  y2026: sharedService(by: {key: $key}, asOf: "2026-01-01") {
    ...Earlier
  }
}
    fragment Earlier on SharedService {
  participants(first: 500) {
    edges {
      validUntil
      reference
      source {
        ...SourceLink
      }
      node {
        ...Named
      }
    }
  }
}
fragment Named on Node {
  __typename
  key
  name
}
fragment SourceLink on Source {
  key
  name
  publisher
  licence
  publishedOn
  address
}`) as unknown as TypedDocumentString<LeftQuery, LeftQueryVariables>;
export const MunicipalityDocument = new TypedDocumentString(`
    query Municipality($code: String!, $asOf: Date) {
  municipality(by: {code: $code}, asOf: $asOf) {
    code
    name
    population
    area
    existsOn
    validFrom
    validUntil
    website
    source {
      ...SourceLink
    }
    cluster {
      certainty
      cluster {
        number
        name
        size
        lasting {
          number
          name
        }
      }
    }
    regions(
      divisions: [PROVINCE, SAFETY_REGION, PUBLIC_HEALTH_REGION, LABOUR_MARKET_REGION, YOUTH_CARE_REGION]
      first: 20
    ) {
      nodes {
        key
        name
        division
      }
    }
    successors(first: 5) {
      nodes {
        code
        name
      }
    }
    sharedServices {
      totalCount
    }
    pilots {
      totalCount
    }
    standards {
      totalCount
    }
  }
}
    fragment SourceLink on Source {
  key
  name
  publisher
  licence
  publishedOn
  address
}`) as unknown as TypedDocumentString<MunicipalityQuery, MunicipalityQueryVariables>;
export const PartnersDocument = new TypedDocumentString(`
    query Partners($code: String!, $asOf: Date) {
  municipality(by: {code: $code}, asOf: $asOf) {
    partners(first: 400) {
      strength
      count
      municipality {
        code
        name
      }
      through {
        ...Named
      }
    }
  }
}
    fragment Named on Node {
  __typename
  key
  name
}`) as unknown as TypedDocumentString<PartnersQuery, PartnersQueryVariables>;
export const OpportunitiesDocument = new TypedDocumentString(`
    query Opportunities($code: String!, $asOf: Date) {
  municipality(by: {code: $code}, asOf: $asOf) {
    opportunities(first: 10) {
      totalCount
      nodes {
        rank
        score {
          total
        }
        evidence {
          kind
          dutch
          english
        }
        subject {
          __typename
          ... on Node {
            key
            name
          }
          ... on SharedService {
            function
            reference
            source {
              ...SourceLink
            }
          }
          ... on Pilot {
            reference
            source {
              ...SourceLink
            }
          }
          ... on Standard {
            reference
            source {
              ...SourceLink
            }
          }
        }
      }
      provenance {
        ...Origin
      }
    }
  }
}
    fragment SourceLink on Source {
  key
  name
  publisher
  licence
  publishedOn
  address
}
fragment Origin on Provenance {
  method
  parameters {
    name
    value
  }
  revision
  on
  sources {
    ...SourceLink
  }
}`) as unknown as TypedDocumentString<OpportunitiesQuery, OpportunitiesQueryVariables>;
export const GapsDocument = new TypedDocumentString(`
    query Gaps($code: String!, $asOf: Date) {
  municipality(by: {code: $code}, asOf: $asOf) {
    gaps {
      totalCount
      nodes {
        dutch
        english
        coverage
        size
        region {
          key
          name
        }
        sharedService {
          key
          name
          reference
          source {
            ...SourceLink
          }
        }
      }
      provenance {
        ...Origin
      }
    }
  }
}
    fragment SourceLink on Source {
  key
  name
  publisher
  licence
  publishedOn
  address
}
fragment Origin on Provenance {
  method
  parameters {
    name
    value
  }
  revision
  on
  sources {
    ...SourceLink
  }
}`) as unknown as TypedDocumentString<GapsQuery, GapsQueryVariables>;
export const ServicesDocument = new TypedDocumentString(`
    query Services($code: String!, $asOf: Date) {
  municipality(by: {code: $code}, asOf: $asOf) {
    sharedServices(first: 200, orderBy: [{field: NAME}]) {
      edges {
        role
        joinedOn
        validFrom
        reference
        source {
          ...SourceLink
        }
        node {
          key
          name
          kind
          function
        }
      }
    }
  }
}
    fragment SourceLink on Source {
  key
  name
  publisher
  licence
  publishedOn
  address
}`) as unknown as TypedDocumentString<ServicesQuery, ServicesQueryVariables>;
export const InitiativesDocument = new TypedDocumentString(`
    query Initiatives($code: String!, $asOf: Date) {
  municipality(by: {code: $code}, asOf: $asOf) {
    pilots(first: 200, orderBy: [{field: NAME}]) {
      edges {
        role
        joinedOn
        reference
        source {
          ...SourceLink
        }
        node {
          key
          name
          phase
          startedOn
        }
      }
    }
    standards(first: 200, orderBy: [{field: NAME}]) {
      edges {
        adoptedOn
        reference
        source {
          ...SourceLink
        }
        node {
          key
          name
          kind
        }
      }
    }
  }
}
    fragment SourceLink on Source {
  key
  name
  publisher
  licence
  publishedOn
  address
}`) as unknown as TypedDocumentString<InitiativesQuery, InitiativesQueryVariables>;
export const PositionDocument = new TypedDocumentString(`
    query Position($code: String!, $asOf: Date) {
  municipality(by: {code: $code}, asOf: $asOf) {
    position {
      degree {
        ...Counted
      }
      strength {
        ...Measured
      }
      betweenness {
        ...Measured
      }
      participation {
        ...Measured
      }
      clusters {
        number
        name
        own
        share
        partners
      }
      provenance {
        ...Origin
      }
    }
  }
}
    fragment SourceLink on Source {
  key
  name
  publisher
  licence
  publishedOn
  address
}
fragment Counted on RankedCount {
  value
  rank
  places
}
fragment Measured on RankedMeasure {
  value
  rank
  places
}
fragment Origin on Provenance {
  method
  parameters {
    name
    value
  }
  revision
  on
  sources {
    ...SourceLink
  }
}`) as unknown as TypedDocumentString<PositionQuery, PositionQueryVariables>;
export const PlacesDocument = new TypedDocumentString(`
    query Places($asOf: Date) {
  graph(asOf: $asOf) {
    on
    newestDay
    earliestDay
    boundaries {
      url
      date
      attribution
    }
  }
  municipalities(first: 500, orderBy: [{field: NAME}], asOf: $asOf) {
    nodes {
      code
      name
      population
    }
  }
}
    `) as unknown as TypedDocumentString<PlacesQuery, PlacesQueryVariables>;
export const SuccessorsDocument = new TypedDocumentString(`
    query Successors($asOf: Date!) {
  municipalities(first: 500, asOf: $asOf) {
    nodes {
      code
      successors(first: 5) {
        nodes {
          code
          successors(first: 3) {
            nodes {
              code
              successors(first: 3) {
                nodes {
                  code
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SuccessorsQuery, SuccessorsQueryVariables>;
export const ClustersDocument = new TypedDocumentString(`
    query Clusters($asOf: Date) {
  clusterAnalysis(asOf: $asOf) {
    modularity
    stability
    omitted
    clusters {
      number
      name
      size
      population
      cohesion
      lasting {
        number
        name
      }
      members {
        certainty
        municipality {
          code
        }
      }
    }
    provenance {
      ...Origin
    }
  }
}
    fragment SourceLink on Source {
  key
  name
  publisher
  licence
  publishedOn
  address
}
fragment Origin on Provenance {
  method
  parameters {
    name
    value
  }
  revision
  on
  sources {
    ...SourceLink
  }
}`) as unknown as TypedDocumentString<ClustersQuery, ClustersQueryVariables>;
export const DivisionDocument = new TypedDocumentString(`
    query Division($division: RegionDivision!, $asOf: Date) {
  regions(first: 200, where: {division: {eq: $division}}, asOf: $asOf) {
    nodes {
      code
      name
      source {
        ...SourceLink
      }
      municipalities(first: 500) {
        nodes {
          code
        }
      }
    }
  }
}
    fragment SourceLink on Source {
  key
  name
  publisher
  licence
  publishedOn
  address
}`) as unknown as TypedDocumentString<DivisionQuery, DivisionQueryVariables>;
export const ParticipationsDocument = new TypedDocumentString(`
    query Participations($asOf: Date) {
  municipalities(first: 500, asOf: $asOf) {
    nodes {
      code
      sharedServices {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ParticipationsQuery, ParticipationsQueryVariables>;
export const TiesDocument = new TypedDocumentString(`
    query Ties($asOf: Date) {
  collaborationTies(asOf: $asOf) {
    omitted
    columns {
      codes
      municipality
      partner
      weight
      count
    }
    provenance {
      ...Origin
    }
  }
}
    fragment SourceLink on Source {
  key
  name
  publisher
  licence
  publishedOn
  address
}
fragment Origin on Provenance {
  method
  parameters {
    name
    value
  }
  revision
  on
  sources {
    ...SourceLink
  }
}`) as unknown as TypedDocumentString<TiesQuery, TiesQueryVariables>;
export const CongruenceDocument = new TypedDocumentString(`
    query Congruence($asOf: Date) {
  municipalities(first: 500, asOf: $asOf) {
    nodes {
      code
      congruence {
        territorial {
          value
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CongruenceQuery, CongruenceQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [NodeKind!], $first: Int!, $asOf: Date) {
  search(text: $text, kinds: $kinds, first: $first, asOf: $asOf) {
    node {
      __typename
      key
      name
      ... on Region {
        division
      }
      ... on Standard {
        standardKind: kind
      }
    }
    match {
      text
      reason
      since
      until
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const WorkProcessDocument = new TypedDocumentString(`
    query WorkProcess($key: String!, $asOf: Date) {
  workProcess(by: {key: $key}, asOf: $asOf) {
    key
    name
    nameEn
    reference
    source {
      ...SourceLink
    }
    initiatives(first: 200) {
      edges {
        certainty
        reference
        source {
          ...SourceLink
        }
        node {
          ...Named
        }
      }
    }
  }
}
    fragment Named on Node {
  __typename
  key
  name
}
fragment SourceLink on Source {
  key
  name
  publisher
  licence
  publishedOn
  address
}`) as unknown as TypedDocumentString<WorkProcessQuery, WorkProcessQueryVariables>;
export const TrendDocument = new TypedDocumentString(`
    query Trend($key: String!, $asOf: Date) {
  trend(by: {key: $key}, asOf: $asOf) {
    key
    name
    nameEn
    reference
    source {
      ...SourceLink
    }
    initiatives(first: 200) {
      edges {
        certainty
        reference
        source {
          ...SourceLink
        }
        node {
          ...Named
        }
      }
    }
  }
}
    fragment Named on Node {
  __typename
  key
  name
}
fragment SourceLink on Source {
  key
  name
  publisher
  licence
  publishedOn
  address
}`) as unknown as TypedDocumentString<TrendQuery, TrendQueryVariables>;
export const AmbitionDocument = new TypedDocumentString(`
    query Ambition($key: String!, $asOf: Date) {
  ambition(by: {key: $key}, asOf: $asOf) {
    key
    name
    nameEn
    reference
    source {
      ...SourceLink
    }
    initiatives(first: 200) {
      edges {
        certainty
        reference
        source {
          ...SourceLink
        }
        node {
          ...Named
        }
      }
    }
  }
}
    fragment Named on Node {
  __typename
  key
  name
}
fragment SourceLink on Source {
  key
  name
  publisher
  licence
  publishedOn
  address
}`) as unknown as TypedDocumentString<AmbitionQuery, AmbitionQueryVariables>;
export const OrganisationDocument = new TypedDocumentString(`
    query Organisation($key: String!, $asOf: Date) {
  organisation(by: {key: $key}, asOf: $asOf) {
    key
    name
    kind
    code
    existsOn
    validFrom
    validUntil
    reference
    source {
      ...SourceLink
    }
    sharedServices(first: 200) {
      edges {
        role
        joinedOn
        joinedOnPrecision
        reference
        source {
          ...SourceLink
        }
        node {
          ...Named
        }
      }
    }
  }
}
    fragment Named on Node {
  __typename
  key
  name
}
fragment SourceLink on Source {
  key
  name
  publisher
  licence
  publishedOn
  address
}`) as unknown as TypedDocumentString<OrganisationQuery, OrganisationQueryVariables>;
export const SourceDocument = new TypedDocumentString(`
    query Source($key: String!, $asOf: Date) {
  source(by: {key: $key}, asOf: $asOf) {
    ...SourceLink
    ownClassification
  }
}
    fragment SourceLink on Source {
  key
  name
  publisher
  licence
  publishedOn
  address
}`) as unknown as TypedDocumentString<SourceQuery, SourceQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline {
  graph {
    on
    earliestDay
  }
  timeline {
    years {
      year
      on
      municipalities
      services
      participations
      ties
    }
    provenance {
      ...Origin
    }
  }
}
    fragment SourceLink on Source {
  key
  name
  publisher
  licence
  publishedOn
  address
}
fragment Origin on Provenance {
  method
  parameters {
    name
    value
  }
  revision
  on
  sources {
    ...SourceLink
  }
}`) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;